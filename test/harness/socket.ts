import { once } from 'node:events'
import { connect, type AddressInfo, type Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { Test } from 'tap'
import type { Answer } from './answers/answer.ts'

const longestAnswerMs = 10_000

/** Stands for a response that did not arrive. */
export const nothing: Answer = { statusCode: 0, headers: {}, body: '' }

/** A client of a port that sends text as it is, and parses the responses. */
export interface Wire {
  /** A connection that ends with the test. */
  open: () => Promise<Connection>
  /** Sends the text on a new connection. Returns every response until the server closed it. */
  send: (text: string) => Promise<Answer[]>
}

export interface Connection {
  socket: Socket
  write: (text: string) => void
  /** Waits for `count` responses. @throws if the server closes the connection before */
  answers: (count: number) => Promise<Answer[]>
  /** Waits until the server closes the connection, and returns every response. */
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
  // A server that rejects a body while it arrives may reset the connection. The responses before that count.
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

/** The complete responses in the text of a server. Each has a Content-Length or no body. */
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
