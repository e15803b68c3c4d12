import type { Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import type { Test } from 'tap'
import { errorMessage, serveSockets } from './servers.ts'
import { certificate, key } from './certificates.ts'
import { readStartup } from './messages.ts'
import { connectTo } from './proxy.ts'

/** Whether a server lets connections without TLS through, and what it does with requests for TLS. */
interface Options { plain: boolean, tls: boolean | 'reset' }

/**
 * Starts a proxy before the server of the tests, whose certificate names it localhost. Returns its URL, the kinds of
 * the connections that it let through, and the names in the certificates of the clients.
 */
export async function tlsServer (t: Test, url: string, { plain, tls }: Options) {
  const connections: Array<'plain' | 'tls'> = []
  const clients: unknown[] = []

  function forward (client: Socket, startup: Buffer): void {
    connections.push(client instanceof TLSSocket ? 'tls' : 'plain')
    const server = connectTo(url)
    server.on('error', () => { client.destroy() })
    server.write(startup)
    client.pipe(server).pipe(client)
  }

  function greet (client: Socket, message: Buffer): void {
    if (readStartup(message) !== 'tls') {
      if (plain) forward(client, message)
      else client.end(errorMessage('28000', 'no pg_hba.conf entry for host "127.0.0.1", no encryption'))
      return
    }
    if (tls === 'reset') {
      client.resetAndDestroy()
      return
    }
    client.write(tls ? 'S' : 'N')
    if (!tls) {
      client.once('data', (next) => { greet(client, next) })
      return
    }
    const options = { isServer: true, cert: certificate, key, requestCert: true, rejectUnauthorized: false }
    const encrypted = new TLSSocket(client, options)
    encrypted.on('error', () => { client.destroy() })
    encrypted.once('data', (next) => {
      clients.push(encrypted.getPeerCertificate().subject?.CN)
      forward(encrypted, next)
    })
  }

  const port = await serveSockets(t, (client) => { client.once('data', (message) => { greet(client, message) }) })
  return { url: Object.assign(new URL(url), { host: `localhost:${port}` }).href, connections, clients }
}
