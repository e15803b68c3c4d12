import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Registry } from 'prom-client'
import type { MetricsConfig } from '../../config/metrics.ts'

/** A server of metrics that listens. */
export interface MetricsServer {
  /** The URL of the metrics. */
  url: string
  close: () => void
}

/** Serves the metrics of a registry at `/metrics`, in the text format of Prometheus. */
export async function serveMetrics (registry: Registry, { host, port }: MetricsConfig): Promise<MetricsServer> {
  const server = createServer((request, response) => { void answer(registry, request, response) })
  server.listen(port, host)
  await once(server, 'listening')
  const { address, family, port: actualPort } = server.address() as AddressInfo
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${actualPort}/metrics`,
    close: () => { server.close() }
  }
}

async function answer (registry: Registry, { method = '', url = '' }: IncomingMessage, response: ServerResponse) {
  if (url.split('?', 1)[0] !== '/metrics') {
    response.writeHead(404).end()
  } else if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end()
  } else {
    const metrics = await registry.metrics()
    response.writeHead(200, { 'Content-Type': registry.contentType }).end(metrics)
  }
}
