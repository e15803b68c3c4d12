import type { FastifyInstance } from 'fastify'
import { type Deprecations, deprecationsOf } from '../../contract/deprecations.ts'
import { document } from '../../contract/document.ts'

/** Sets the headers `Deprecation` and `Sunset` of every response of a deprecated operation, errors included. */
export function announceDeprecations (
  app: FastifyInstance,
  deprecations: Deprecations = deprecationsOf(document)
): void {
  if (deprecations.size === 0) return
  app.addHook('onRequest', (request, reply, done) => {
    const { operationId } = request.routeOptions.config
    reply.headers(deprecations.get(operationId ?? '') ?? {})
    done()
  })
}
