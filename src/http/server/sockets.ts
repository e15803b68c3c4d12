import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { problemMediaType } from '../problem.ts'
import { securityHeaders } from './headers.ts'
import { STATUS_CODES } from './node-http.ts'

/** Answers an unknown expectation (Expect) and CONNECT, which Node.js does not emit as requests. */
export function handleExpectAndConnect (server: Server): void {
  server.on('checkExpectation', (_request: IncomingMessage, response: ServerResponse) => {
    const { headers, body } = problem('The only expectation that can be met is 100-continue')
    response.writeHead(417, headers).end(body)
  })
  server.on('connect', (_request: IncomingMessage, socket: Socket) => {
    // Node.js has detached this socket: without a listener, the error of a lost connection would end the process.
    socket.on('error', () => {})
    write(socket, 501, 'Tunnels are not offered')
  })
}

/** A connection; `_httpMessage` is where Node.js itself stores the response that it is to send. */
type HttpSocket = Socket & { _httpMessage?: ServerResponse | null }

/** Answers a request that the HTTP parser rejects. */
export function handleClientError (error: NodeJS.ErrnoException, socket: HttpSocket): void {
  const { _httpMessage: pending } = socket
  // A connection that was opened in advance and never used gets no response to read as that of its next request.
  const isUnused = error.code === 'ERR_HTTP_REQUEST_TIMEOUT' && socket.bytesRead === 0
  if (!socket.writable || error.code === 'ECONNRESET' || pending?.headersSent || isUnused) {
    socket.destroy()
    return
  }
  if (pending?.req.complete) {
    // The pending response is that of an earlier, complete request: it is sent, and then the connection closes.
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
