import type { FastifyInstance } from 'fastify'
import { HttpError } from '../problem.ts'

/** Whether the process can serve, changed by the process alone. */
export interface Lifecycle {
  state: 'starting' | 'ready' | 'stopping'
}

/** Holds requests off until the process is ready, and asks clients to leave once it stops. */
export function enforceLifecycle (app: FastifyInstance, lifecycle: Lifecycle): void {
  app.addHook('onRequest', async () => {
    if (lifecycle.state === 'starting') {
      const detail = 'The service is starting and waits for its database; try again shortly'
      throw new HttpError(503, detail, { 'Retry-After': '1' })
    }
  })
  // Asked when the answer leaves: the connection of a request that came before the process was told to stop ends too.
  app.addHook('onSend', async (_request, reply) => {
    if (lifecycle.state === 'stopping') reply.header('Connection', 'close')
  })
}
