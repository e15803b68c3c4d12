import type { FastifyRequest } from 'fastify'
import type { OperationId } from '../../contract/operations.ts'

const healthChecks: ReadonlySet<OperationId | undefined> = new Set(['getLiveness', 'getReadiness'])

/** Whether a request is a health check. Health checks are answered in every state of the service, without limits. */
export function isHealthCheck ({ routeOptions }: FastifyRequest): boolean {
  return healthChecks.has(routeOptions.config.operationId)
}
