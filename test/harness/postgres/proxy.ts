import { connect, type Socket } from 'node:net'
import type { Test } from 'tap'
import { errorMessage, serveSockets } from './servers.ts'
import { readStartup } from './messages.ts'

/** A proxy before the server of the tests. */
export interface Proxy {
  url: string
  /** The parameters that clients sent first. */
  startups: Array<Record<string, string>>
  /** Keeps what clients send from now on. */
  stall: () => void
  /** Sends on what was kept, also of clients that have left. */
  resume: () => void
}

/** Starts a proxy that refuses every parameter of a connection but the user and the database. */
export async function strictProxy (t: Test, url: string): Promise<Proxy> {
  const startups: Proxy['startups'] = []
  let stalled: Array<() => void> | undefined

  function forward (client: Socket, startup: Buffer): void {
    const parameters = readStartup(startup)
    if (parameters === 'tls') {
      client.write('N')
      client.once('data', (message) => { forward(client, message) })
      return
    }
    startups.push(parameters)
    const surplus = Object.keys(parameters).find((name) => name !== 'user' && name !== 'database')
    if (surplus !== undefined) {
      client.end(errorMessage('0A000', `unsupported startup parameter: ${surplus}`))
      return
    }
    const server = connectTo(url)
    server.on('error', () => { client.destroy() })
    server.write(startup)
    server.pipe(client, { end: false })
    server.on('close', () => { client.destroy() })
    const whenMoving = (work: () => void) => { if (stalled === undefined) work(); else stalled.push(work) }
    client.on('data', (chunk) => { whenMoving(() => { server.write(chunk) }) })
    client.on('close', () => { whenMoving(() => { server.end() }) })
  }

  const port = await serveSockets(t, (client) => {
    client.setNoDelay(true)
    client.once('data', (message) => { forward(client, message) })
  })
  return {
    url: Object.assign(new URL(url), { host: `127.0.0.1:${port}` }).href,
    startups,
    stall () { stalled = [] },
    resume () {
      const held = stalled ?? []
      stalled = undefined
      for (const work of held) work()
    }
  }
}

/** Connects to the host and the port of a URL. */
export function connectTo (url: string): Socket {
  const { hostname, port } = new URL(url)
  return connect({ host: hostname, port: Number(port || 5432), noDelay: true })
}
