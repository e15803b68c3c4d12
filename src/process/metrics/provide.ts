import cluster from 'node:cluster'
import type { FastifyInstance } from 'fastify'
import type { MetricsConfig } from '../../config/metrics.ts'
import { createMetrics, type ObservedServices } from './metrics.ts'
import { serveMetrics } from './server.ts'
import { shareMetrics } from './workers.ts'

/** Serves the metrics of an application until it closes; a worker shares them with the parent of its process. */
export async function provideMetrics (
  app: FastifyInstance,
  services: ObservedServices,
  config: MetricsConfig
): Promise<void> {
  const metrics = createMetrics(app, services)
  if (cluster.isWorker) {
    shareMetrics(metrics)
    return
  }
  const { url, close } = await serveMetrics(metrics, config)
  app.addHook('onClose', async () => { close() })
  app.log.info(`Metrics at ${url}`)
}
