import { errorCodes, type FastifyInstance, type FastifyReply } from 'fastify'

/** The maximum time of a handler, and how often it is checked, in milliseconds. */
export interface HandlerTime { maxMs: number, checkMs: number }

declare module 'fastify' {
  interface FastifyReply {
    /** The index among the watched replies; -1 if the reply is not watched. */
    watched: number
  }
}

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
  // No Set: it would make new tables all the time, each of which refers to the next one. With a table that V8 moves to
  // the old generation, all later ones and their replies would stay there until a full garbage collection.
  const running: Array<FastifyReply | undefined> = []
  const free: number[] = []
  app.decorateReply('watched', -1)
  const timer = setInterval(() => {
    for (const reply of running) {
      if (reply === undefined || reply.sent || reply.elapsedTime < maxMs) continue
      void reply.send(new errorCodes.FST_ERR_HANDLER_TIMEOUT(String(maxMs)))
    }
  }, checkMs).unref()
  app.addHook('onResponse', (_request, { watched }, done) => {
    if (watched >= 0) {
      running[watched] = undefined
      free.push(watched)
    }
    done()
  })
  app.addHook('onClose', (_app, done) => {
    clearInterval(timer)
    done()
  })
  return (reply) => {
    reply.watched = free.pop() ?? running.length
    running[reply.watched] = reply
  }
}
