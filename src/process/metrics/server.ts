import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { MetricsConfig } from '../../config/metrics.ts'

/** Where metrics come from: a registry, or those of all workers. */
export interface Metrics { contentType: string, metrics: () => Promise<string> }

/** A server of metrics that listens. */
export interface MetricsServer {
  /** The URL of the metrics. */
  url: string
  close: () => void
}

/** Serves the metrics of a registry at `/metrics`, in the text format of Prometheus. */
export async function serveMetrics (registry: Metrics, { host, port }: MetricsConfig): Promise<MetricsServer> {
  const server = createServer((request, response) => { void answer(registry, request, response) })
  server.listen(port, host)
  await once(server, 'listening')
  const { address, family, port: actualPort } = server.address() as AddressInfo
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${actualPort}/metrics`,
    close: () => { server.close() }
  }
}

async function answer (registry: Metrics, { method = '', url = '' }: IncomingMessage, response: ServerResponse) {
  if (url.split('?', 1)[0] !== '/metrics') {
    response.writeHead(404).end()
  } else if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end()
  } else {
    // The metrics of workers fail while one of them starts.
    const metrics = await registry.metrics().catch(() => undefined)
    if (metrics === undefined) response.writeHead(503).end()
    else response.writeHead(200, { 'Content-Type': registry.contentType }).end(metrics)
  }
}
