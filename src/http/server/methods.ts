import type { FastifyInstance } from 'fastify'
import { operations } from '../../../generated/operations.ts'
import { documentationPaths } from '../docs/paths.ts'
import { HttpError } from '../problem.ts'
import { routePath } from '../route-path.ts'
import { METHODS } from './node-http.ts'

/** The methods whose body is read. No DELETE of the contract has a body, and one that is sent is ignored. */
const methodsWithBody = new Set(['POST', 'PUT', 'PATCH'])
// Node.js emits no request for CONNECT, but an event of its own.
const methods = METHODS.filter((method) => method !== 'CONNECT')

/** Answers OPTIONS with the methods of a path, and every method that a path does not have with 405. */
export function handleOtherMethods (app: FastifyInstance): void {
  for (const method of methods) {
    app.addHttpMethod(method, { hasBody: methodsWithBody.has(method), overrideExisting: true })
  }
  for (const [path, allowed] of allowedMethods()) {
    const allow = { Allow: [...allowed, 'OPTIONS'].join(', ') }
    const url = routePath(path)
    app.options(url, async (_request, reply) => reply.code(204).headers(allow).send())
    app.route({
      method: methods.filter((method) => !allowed.includes(method) && method !== 'OPTIONS'),
      url,
      onRequest: reject,
      handler: reject
    })

    async function reject (): Promise<never> {
      throw new HttpError(405, `The methods of this resource are ${allow.Allow}`, allow)
    }
  }
}

/** The methods of each path, with HEAD for each GET; the paths of the documentation included. */
function allowedMethods (): Map<string, string[]> {
  const allowed = new Map(documentationPaths.map((path) => [path, ['GET', 'HEAD']]))
  for (const { path, method } of Object.values(operations)) {
    allowed.set(path, [...allowed.get(path) ?? [], method, ...method === 'GET' ? ['HEAD'] : []])
  }
  return allowed
}
