import type { FastifyInstance } from 'fastify'
import { HttpError } from '../problem.ts'
import { isHealthCheck } from './health-checks.ts'

/** The state of the service. Only the process changes it. */
export interface Lifecycle {
  state: 'starting' | 'ready' | 'stopping'
}

/** Rejects requests other than health checks until the service is ready, and closes connections once it stops. */
export function enforceLifecycle (app: FastifyInstance, lifecycle: Lifecycle): void {
  app.addHook('onRequest', async (request) => {
    if (lifecycle.state === 'starting' && !isHealthCheck(request)) {
      const detail = 'The service is starting and waits for its database; try again shortly'
      throw new HttpError(503, detail, { 'Retry-After': '1' })
    }
  })
  // In `onSend`, so that the connection of a request that arrived before the stop is closed, too.
  app.addHook('onSend', async (_request, reply) => {
    if (lifecycle.state === 'stopping') reply.header('Connection', 'close')
  })
}
