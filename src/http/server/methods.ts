import type { FastifyInstance } from 'fastify'
import findMyWay from 'find-my-way'
import { operations } from '../../../generated/operations.ts'
import { documentationPaths } from '../docs/paths.ts'
import { HttpError } from '../problem.ts'
import { pathOptions, routePath } from '../route-path.ts'

/** The methods of which some path in the contract has a route. */
const methods = [...new Set(Object.values(operations).map(({ method }) => method)), 'HEAD']

/** Answers OPTIONS with the methods of a path, and every method that a path does not have with 405. */
export function handleOtherMethods (app: FastifyInstance): void {
  // No DELETE of the contract has a body, and one that is sent is ignored.
  for (const method of ['DELETE', 'OPTIONS']) app.addHttpMethod(method, { hasBody: false, overrideExisting: true })
  const paths = findMyWay(pathOptions)
  for (const [path, allowed] of allowedMethods()) {
    const reject = () => { throw notAllowed(allowed) }
    const url = routePath(path)
    paths.on('GET', url, reject, allowed)
    app.options(url, async (_request, reply) => reply.code(204).headers(allow(allowed)).send())
    // Without these routes, GET /employees/import would find the one of /employees/{emp_id}.
    const others = methods.filter((method) => !allowed.includes(method))
    app.route({ method: others, url, onRequest: reject, handler: reject })
  }
  // Fastify has no routes of any other method, such as TRACE.
  app.addHook('onRequest', (request, _reply, done) => {
    const allowed: string[] | undefined = request.is404 ? paths.find('GET', request.url)?.store : undefined
    // A file that the documentation lacks is below a path that has GET.
    done(allowed === undefined || allowed.includes(request.method) ? undefined : notAllowed(allowed))
  })
}

function notAllowed (methods: string[]): HttpError {
  const headers = allow(methods)
  return new HttpError(405, `The methods of this resource are ${headers.Allow}`, headers)
}

function allow (methods: string[]): { Allow: string } {
  return { Allow: [...methods, 'OPTIONS'].join(', ') }
}

/** The methods of each path, with HEAD for each GET; the paths of the documentation included. */
function allowedMethods (): Map<string, string[]> {
  const allowed = new Map(documentationPaths.map((path) => [path, ['GET', 'HEAD']]))
  for (const { path, method } of Object.values(operations)) {
    allowed.set(path, [...allowed.get(path) ?? [], method, ...method === 'GET' ? ['HEAD'] : []])
  }
  return allowed
}
