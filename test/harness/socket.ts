import { once } from 'node:events'
import { connect, type AddressInfo, type Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { Test } from 'tap'
import type { Answer } from './answers/answer.ts'

const longestAnswerMs = 10_000

/** Stands for an answer that did not come. */
export const nothing: Answer = { statusCode: 0, headers: {}, body: '' }

/** What a client of a port sends and gets back, byte for byte. */
export interface Wire {
  /** A connection that ends with the test. */
  open: () => Promise<Connection>
  /** Sends the text on a connection of its own; every answer that came until the server closed it. */
  send: (text: string) => Promise<Answer[]>
}

export interface Connection {
  socket: Socket
  write: (text: string) => void
  /** The answers, once there are so many. @throws if the server closes the connection before */
  answers: (count: number) => Promise<Answer[]>
  /** Every answer that came until the server closed the connection. */
  end: () => Promise<Answer[]>
}

/** Lets the application listen on a free port of this machine. */
export async function listen (t: Test, app: FastifyInstance): Promise<Wire> {
  await app.listen({ host: '127.0.0.1', port: 0 })
  return wire(t, (app.server.address() as AddressInfo).port)
}

export function wire (t: Test, port: number): Wire {
  async function open (): Promise<Connection> {
    const socket = connect(port, '127.0.0.1')
    t.teardown(() => { socket.destroy() })
    await once(socket, 'connect')
    return talk(socket)
  }
  return {
    open,
    async send (text) {
      const connection = await open()
      connection.write(text)
      return await connection.end()
    }
  }
}

function talk (socket: Socket): Connection {
  let received = ''
  socket.setEncoding('latin1').on('data', (text) => { received += String(text) })
  // A server that refuses what it is still being sent may reset the connection; what it answered before counts.
  socket.on('error', () => {})

  async function until (enough: () => boolean): Promise<Answer[]> {
    const signal = AbortSignal.timeout(longestAnswerMs)
    while (!enough()) await Promise.race([once(socket, 'data', { signal }), once(socket, 'close', { signal })])
    return parse(received)
  }

  return {
    socket,
    write: (text) => { socket.write(text, 'latin1') },
    answers: async (count) => await until(() => {
      if (parse(received).length >= count) return true
      if (socket.closed) throw new Error(`The connection closed after ${JSON.stringify(received)}`)
      return false
    }),
    end: async () => await until(() => socket.closed)
  }
}

/** The answers in what a server sent, as far as they are complete; each says how long its body is, or has none. */
function parse (text: string): Answer[] {
  const end = text.indexOf('\r\n\r\n')
  if (end === -1) return []
  const [statusLine = '', ...lines] = text.slice(0, end).split('\r\n')
  const headers = Object.fromEntries(lines.map((line) => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
  }))
  const statusCode = Number(statusLine.split(' ')[1])
  const rest = text.slice(end + 4)
  const length = Number(headers['content-length'] ?? 0)
  if (rest.length < length) return []
  return [{ statusCode, headers, body: rest.slice(0, length) }, ...parse(rest.slice(length))]
}
