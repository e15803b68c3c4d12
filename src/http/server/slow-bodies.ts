import type { IncomingMessage, Server, ServerResponse } from 'node:http'

const windowMs = 15_000
/** How much of a body has to come in a window: all of it, unless it is one of those that may be longer. */
const minBytesPerWindow = 65_536

/**
 * Refuses bodies that are sent too slowly, like a request of which the head is: with the code that Node.js has for it.
 * Of a request that was answered before it was whole, the rest is waited for until the next window ends.
 */
export function enforceMinimumDataRate (server: Server): void {
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const { headers, socket } = request
    if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) return
    let before = socket.bytesRead
    const timer = setInterval(() => {
      const came = socket.bytesRead - before
      before += came
      // Where there is no room for more, it is the service that is slow.
      const isQuick = came >= minBytesPerWindow || request.readableLength >= request.readableHighWaterMark
      if (request.complete || (isQuick && !response.writableEnded)) return
      clearInterval(timer)
      const error = Object.assign(new Error('The body came too slowly'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' })
      server.emit('clientError', error, socket)
    }, windowMs)
    request.once('close', () => { clearInterval(timer) })
  })
}
