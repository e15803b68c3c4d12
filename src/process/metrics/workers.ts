import { AggregatorRegistry, type Registry } from 'prom-client'
import type { MetricsConfig } from '../../config/metrics.ts'
import { type MetricsServer, serveMetrics } from './server.ts'

/** Lets the parent of this process collect the metrics of a registry. */
export function shareMetrics (registry: Registry): void {
  AggregatorRegistry.setRegistries(registry)
  // It answers the requests of the parent.
  void new AggregatorRegistry()
}

/** Serves the metrics of all workers of this process: counters are sums. */
export async function serveWorkersMetrics (config: MetricsConfig): Promise<MetricsServer> {
  const workers = new AggregatorRegistry()
  const { contentType } = workers
  return await serveMetrics({ contentType, metrics: async () => await workers.clusterMetrics() }, config)
}
