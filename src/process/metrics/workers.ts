import { AggregatorRegistry, type Registry } from 'prom-client'
import type { Metrics } from './server.ts'

/** Lets the parent of this process collect the metrics of a registry. */
export function shareMetrics (registry: Registry): void {
  AggregatorRegistry.setRegistries(registry)
  // It answers the requests of the parent.
  void new AggregatorRegistry()
}

/** The metrics of all workers of this process: counters are sums. */
export function workersMetrics (): Metrics {
  const workers = new AggregatorRegistry()
  return { contentType: workers.contentType, metrics: async () => await workers.clusterMetrics() }
}
