import { errorCodes, type FastifyInstance, type FastifyReply } from 'fastify'

/** The maximum time of a handler, and how often it is checked, in milliseconds. */
export interface HandlerTime { maxMs: number, checkMs: number }

/**
 * Answers 503 to requests whose handlers take too long. One timer checks all requests: Fastify's `handlerTimeout` makes
 * a timer and an AbortController for each.
 *
 * @returns a function that starts to watch a request
 */
export function limitHandlerTime (
  app: FastifyInstance,
  { maxMs, checkMs }: HandlerTime
): (reply: FastifyReply) => void {
  /** In the order of arrival. */
  const running = new Set<FastifyReply>()
  const timer = setInterval(() => {
    for (const reply of running) {
      if (reply.elapsedTime < maxMs) return
      running.delete(reply)
      // The handler of a client that has disconnected may still run.
      if (!reply.sent) void reply.send(new errorCodes.FST_ERR_HANDLER_TIMEOUT(String(maxMs)))
    }
  }, checkMs).unref()
  app.addHook('onResponse', (_request, reply, done) => {
    running.delete(reply)
    done()
  })
  app.addHook('onClose', (_app, done) => {
    clearInterval(timer)
    done()
  })
  return (reply) => { running.add(reply) }
}
