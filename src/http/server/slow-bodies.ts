import type { IncomingMessage, Server, ServerResponse } from 'node:http'

const windowMs = 15_000
/** The minimum data rate of a body that does not end within the window. */
const minBytesPerWindow = 65_536

/**
 * Enforces a minimum data rate of request bodies. A body that is too slow gets the error that Node.js has for a request
 * whose head is too slow. The rest of a body that was answered early may arrive until the current window ends.
 */
export function enforceMinimumDataRate (server: Server): void {
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const { headers, socket } = request
    if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) return
    let bytesBefore = socket.bytesRead
    const timer = setInterval(() => {
      const received = socket.bytesRead - bytesBefore
      bytesBefore += received
      // While the buffer is full, the service is slow, not the client.
      const isFast = received >= minBytesPerWindow || request.readableLength >= request.readableHighWaterMark
      if (request.complete || (isFast && !response.writableEnded)) return
      clearInterval(timer)
      const error = Object.assign(new Error('The body arrives too slowly'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' })
      server.emit('clientError', error, socket)
    }, windowMs).unref()
    request.once('close', () => { clearInterval(timer) })
  })
}
