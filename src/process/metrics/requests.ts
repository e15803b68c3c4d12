import type { FastifyInstance } from 'fastify'
import { Counter, Histogram, type Registry } from 'prom-client'
import { databaseErrorKind, sqlStateOf } from '../../database/connection/error.ts'
import { Failure } from '../../domain/error.ts'

/** Stands for requests of paths that are not in the contract. */
const noOperation = 'none'
const lockNotAvailable = '55P03'

/** Counts the requests of an application, and the errors that end some of them. */
export function observeRequests (app: FastifyInstance, registry: Registry): void {
  const registers = [registry]
  const requests = new Counter({
    name: 'http_requests_total',
    help: 'Requests by operation of the contract and status.',
    labelNames: ['operation', 'status'],
    registers
  })
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the head of a request to the end of its response.',
    labelNames: ['operation'],
    buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10],
    registers
  })
  const loginFailures = new Counter({
    name: 'login_failures_total',
    help: 'Failed logins, and wrong current passwords where one is asked for.',
    registers
  })
  const validationGaps = new Counter({
    name: 'validation_gap_total',
    help: 'Requests with a value that the contract allows and the database refused. It should stay 0.',
    registers
  })
  const lockTimeouts = new Counter({
    name: 'database_lock_timeouts_total',
    help: 'Requests that ended because a lock was not available in time.',
    registers
  })

  app.addHook('onResponse', async (request, reply) => {
    const operation = request.routeOptions.config.operationId ?? noOperation
    requests.inc({ operation, status: reply.statusCode })
    durations.observe({ operation }, reply.elapsedTime / 1_000)
  })
  app.addHook('onError', async (_request, _reply, error) => {
    if (isLoginFailure(error)) loginFailures.inc()
    if (databaseErrorKind(error) === 'invalid-value') validationGaps.inc()
    if (sqlStateOf(error) === lockNotAvailable) lockTimeouts.inc()
  })
}

function isLoginFailure (error: Error): boolean {
  return error instanceof Failure && ['incorrect-credentials', 'incorrect-password'].includes(error.failure)
}
