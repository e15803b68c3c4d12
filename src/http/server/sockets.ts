import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { securityHeaders } from './headers.ts'
import { problemMediaType } from '../problem.ts'

/** Answers what Node.js leaves to the server before there is a request that could be routed. */
export function handleUnparsed (server: Server): void {
  server.on('checkExpectation', (_request: IncomingMessage, response: ServerResponse) => {
    const { headers, body } = problem('The only expectation that can be met is 100-continue')
    response.writeHead(417, headers).end(body)
  })
  server.on('connect', (_request: IncomingMessage, socket: Socket) => {
    // Node.js has let go of this socket: without a listener, a client that is gone by now would end the process.
    socket.on('error', () => {})
    write(socket, 501, 'Tunnels are not offered')
  })
}

/** Where Node.js itself looks for the answer that is under way on a connection. */
type HttpSocket = Socket & { _httpMessage?: ServerResponse | null }

/** Answers what the HTTP parser refuses. */
export function handleClientError (error: NodeJS.ErrnoException, socket: HttpSocket): void {
  const { _httpMessage: pending } = socket
  if (!socket.writable || error.code === 'ECONNRESET' || pending?.headersSent) {
    socket.destroy()
    return
  }
  if (pending?.req.complete) {
    // A request came whole before what was refused. Its answer is still to come, and then the connection ends.
    pending.shouldKeepAlive = false
    return
  }
  const { status, detail } = clientErrors[String(error.code)] ?? malformed
  write(socket, status, detail)
}

const malformed = { status: 400, detail: 'The request is not valid HTTP/1.1' }
const clientErrors: Record<string, { status: number, detail: string }> = {
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, detail: 'The request was sent too slowly' },
  HPE_HEADER_OVERFLOW: { status: 431, detail: 'The headers are larger than 16 KiB' }
}

function write (socket: Socket, status: number, detail: string): void {
  const { headers, body } = problem(detail)
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...head, '', body].join('\r\n'))
}

function problem (detail: string) {
  const body = JSON.stringify({ detail })
  const headers = {
    ...securityHeaders,
    'X-Request-Id': crypto.randomUUID(),
    Date: new Date().toUTCString(),
    'Content-Type': problemMediaType,
    'Content-Length': Buffer.byteLength(body),
    Connection: 'close'
  }
  return { headers, body }
}
