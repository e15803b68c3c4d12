import { once } from 'node:events'
import { createServer, request as send } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Test } from 'tap'

/** A reverse proxy that serves a service under a path, which it removes before it forwards a request. */
export interface PrefixProxy {
  /** The address of the proxy with the path. */
  url: string
  /** Forwards to the service at a port. */
  forwardTo: (port: number) => void
  /** The targets of the requests outside of the path, which it answers 502. */
  strays: string[]
}

/** Starts a proxy on a free port of this machine. It ends with the test. */
export async function startPrefixProxy (t: Test, prefix: string): Promise<PrefixProxy> {
  let port = 0
  const strays: string[] = []
  const server = createServer((request, response) => {
    const { method, url = '', headers } = request
    if (url !== prefix && !url.startsWith(`${prefix}/`)) {
      strays.push(url)
      response.writeHead(502).end()
      return
    }
    const path = url.slice(prefix.length) || '/'
    const forwarded = send({ port, host: '127.0.0.1', method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    request.pipe(forwarded)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    server.close()
    server.closeAllConnections()
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`
  return { url, forwardTo: (target) => { port = target }, strays }
}
