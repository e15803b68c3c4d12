import type { FastifyInstance } from 'fastify'
import { HttpError } from '../problem.ts'
import { isHealthCheck } from './health-checks.ts'

/** The state of the service. Only the process changes it. */
export interface Lifecycle {
  state: 'starting' | 'ready' | 'stopping'
}

/** Rejects requests other than health checks until the service is ready, and closes connections once it stops. */
export function enforceLifecycle (app: FastifyInstance, lifecycle: Lifecycle): void {
  app.addHook('onRequest', (request, _reply, done) => {
    if (lifecycle.state === 'starting' && !isHealthCheck(request)) {
      const detail = 'The service is starting and waits for its database; try again shortly'
      throw new HttpError(503, detail, { 'Retry-After': '1' })
    }
    done()
  })
  // In `onSend`, so that the connection of a request that arrived before the stop is closed, too.
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (lifecycle.state === 'stopping') reply.header('Connection', 'close')
    done()
  })
}
