import { METHODS } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { operations } from '../../../generated/operations.ts'
import { HttpError } from '../problem.ts'
import { routePath } from '../route-path.ts'

/** The methods whose body is read. No operation that deletes takes one; one that is sent is left alone. */
const withBody = new Set(['POST', 'PUT', 'PATCH'])
// CONNECT asks for a tunnel and never arrives as a request.
const methods = METHODS.filter((method) => method !== 'CONNECT')

/** Answers OPTIONS with the methods of a path, and any other method that it does not have with 405. */
export function handleOtherMethods (app: FastifyInstance): void {
  for (const method of methods) app.addHttpMethod(method, { hasBody: withBody.has(method), overrideExisting: true })
  for (const [path, offered] of offeredMethods()) {
    const allow = { Allow: [...offered, 'OPTIONS'].join(', ') }
    const url = routePath(path)
    app.options(url, async (_request, reply) => reply.code(204).headers(allow).send())
    app.route({
      method: methods.filter((method) => !offered.includes(method) && method !== 'OPTIONS'),
      url,
      onRequest: refuse,
      handler: refuse
    })

    async function refuse (): Promise<never> {
      throw new HttpError(405, `The methods of this resource are ${allow.Allow}`, allow)
    }
  }
}

/** The methods of each path, HEAD beside every GET; the documentation's too. */
function offeredMethods (): Map<string, string[]> {
  const offered = new Map([['/docs', ['GET', 'HEAD']], ['/docs/*', ['GET', 'HEAD']]])
  for (const { path, method } of Object.values(operations)) {
    offered.set(path, [...offered.get(path) ?? [], method, ...method === 'GET' ? ['HEAD'] : []])
  }
  return offered
}
