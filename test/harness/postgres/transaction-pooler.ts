import { once } from 'node:events'
import type { Socket } from 'node:net'
import type { Test } from 'tap'
import { serveSockets } from './servers.ts'
import { cutter, idle, messageOf, readStartup, startupMessage } from './messages.ts'
import { connectTo } from './proxy.ts'

interface Server { socket: Socket, processId: number, client: Client | undefined }
interface Client { socket: Socket, waiting: Buffer[], server: Server | undefined, answersDue: number }

/** The options of a pooler. */
interface Options {
  /** The process that a client is told: an invented one, that of a server (then the pooler is not seen), or none. */
  told?: 'invented' | 'server' | 'none'
}

/**
 * Starts a pooler that gives each transaction the server connection that has rested longest, of three, as they were
 * left: with the settings and the named statements of other clients. The server has to trust its clients.
 */
export async function transactionPooler (t: Test, url: string, { told = 'invented' }: Options = {}): Promise<string> {
  const { username: user, pathname } = new URL(url)
  const database = pathname.slice(1)
  const resting = await Promise.all([1, 2, 3].map(async () => await openServer()))
  const queue: Client[] = []

  async function openServer (): Promise<Server> {
    const socket = connectTo(url)
    const server: Server = { socket, processId: 0, client: undefined }
    t.teardown(() => { socket.destroy() })
    socket.on('error', () => {})
    await new Promise<void>((resolve) => {
      socket.on('data', cutter((message) => {
        const type = message.toString('latin1', 0, 1)
        if (type === 'K') server.processId = message.readInt32BE(5)
        if (server.client === undefined) {
          if (type === 'Z') resolve()
          return
        }
        receive(server, server.client, message)
      }))
      socket.write(startupMessage({ user, database }))
    })
    return server
  }

  function receive (server: Server, client: Client, message: Buffer): void {
    client.socket.write(message)
    if (message[0] !== idle[0]) return
    client.answersDue--
    if (client.answersDue > 0 || !message.equals(idle)) return
    client.server = server.client = undefined
    resting.push(server)
    const next = queue.shift()
    if (next !== undefined) send(next)
  }

  /** Sends what a client has waiting, as soon as it has a server. */
  function send (client: Client): void {
    const server = client.server ?? resting.shift()
    if (server === undefined) {
      if (!queue.includes(client)) queue.push(client)
      return
    }
    client.server = server
    server.client = client
    for (const message of client.waiting.splice(0)) {
      if (/[QS]/.test(message.toString('latin1', 0, 1))) client.answersDue++
      server.socket.write(message)
    }
  }

  async function greet (socket: Socket): Promise<void> {
    const [startup] = await once(socket, 'data') as [Buffer]
    if (readStartup(startup) === 'tls') {
      socket.write('N')
      await greet(socket)
      return
    }
    const client: Client = { socket, waiting: [], server: undefined, answersDue: 0 }
    socket.on('data', cutter((message) => {
      if (message.toString('latin1', 0, 1) === 'X') return
      client.waiting.push(message)
      send(client)
    }))
    // As with PgBouncer, the server connection of a client that leaves within a transaction is closed.
    socket.on('close', () => { client.server?.socket.destroy() })
    const processId = told === 'server' ? resting[0]?.processId ?? 0 : 1_000_000_000
    const keyData = told === 'none' ? [] : [messageOf('K', processId, 1)]
    socket.write(Buffer.concat([messageOf('R', 0), ...keyData, idle]))
  }

  const port = await serveSockets(t, (socket) => {
    socket.setNoDelay(true)
    greet(socket).catch(() => {})
  })
  return Object.assign(new URL(url), { host: `127.0.0.1:${port}` }).href
}
