import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { operations } from '../../generated/operations.ts'
import { contracts, operationIds } from '../contract/contracts.ts'
import type { ChunkStream, OperationId } from '../contract/operations.ts'
import type { Principal } from '../domain/auth/authentication.ts'
import { InvalidRequest } from '../domain/error.ts'
import type { Handlers, RequestContext, Services } from './handler.ts'
import { parseBody, requireMediaType } from './messages/bodies.ts'
import { requireFileType, streamBody } from './messages/body-streams.ts'
import { preferredMediaType } from './messages/negotiation.ts'
import { isTokenEndpoint } from './oauth.ts'
import { rejectCrossSite } from './origins/cross-site.ts'
import type { RateLimiter } from './rate-limit/limiter.ts'
import { requesterOf } from './requester.ts'
import { routePath } from './route-path.ts'
import { requireScopes, securityHandlers } from './security.ts'
import { limitHandlerTime } from './server/handler-time.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Null until the request is authenticated. */
    principal: Principal | null
  }
  interface FastifyContextConfig {
    /** Undefined for a route that is not in the contract. */
    operationId?: OperationId
  }
}

/** The handler of any operation. `Handlers` holds the type of each against the contract. */
type AnyHandler = (input: unknown, context: unknown) => Promise<HandlerResponse>
interface HandlerResponse { status: number, headers?: Record<string, string | number>, body?: unknown }

const handlerTime = { maxMs: 20_000, checkMs: 1_000 }

/** Registers a route for every operation. */
export function bindOperations (
  app: FastifyInstance,
  handlers: Handlers,
  services: Services,
  limits: RateLimiter
): void {
  app.decorateRequest('principal', null)
  const watch = limitHandlerTime(app, handlerTime)
  for (const id of operationIds) {
    // A stream has no time-out but a minimum data rate.
    const start = operations[id].streams === null ? watch : () => {}
    bindOperation(app, id, handlers[id] as AnyHandler, { services, limits, start })
  }
}

/** What the routes of all operations use. `start` is called at the start of a request. */
interface RouteParts { services: Services, limits: RateLimiter, start: (reply: FastifyReply) => void }

function bindOperation (
  app: FastifyInstance,
  id: OperationId,
  handle: AnyHandler,
  { services, limits, start }: RouteParts
) {
  const { method, path, security, streams } = operations[id]
  const { request: { mediaTypes, read }, response } = contracts[id]
  const [requireType, readBody] = streams === 'in' ? [requireFileType, streamBody] : [requireMediaType, parseBody]

  app.route({
    method,
    url: routePath(path),
    config: { operationId: id },

    async onRequest (request, reply) {
      start(reply)
      if (isTokenEndpoint(id)) rejectCrossSite(request, services)
      if (security !== null) {
        const principal = await securityHandlers[security.scheme](request, services)
        request.principal = principal
        limits.countUser(principal.id ?? `external ${principal.username}`, reply)
        await requireScopes(request, principal, security.scopes, services)
      }
      const [mediaType, ...others] = response.mediaTypes
      // If the contract has several media types, the handler negotiates.
      if (mediaType !== undefined && others.length === 0) preferredMediaType(request, [mediaType])
      if (mediaTypes.length > 0) requireType(request, mediaTypes)
    },

    async handler (request, reply) {
      const received = read({
        path: request.params as Record<string, string>,
        query: queryOf(request),
        headers: request.headers,
        body: mediaTypes.length === 0 ? undefined : readBody(request)
      })
      if ('errors' in received) throw new InvalidRequest(received.errors)
      const requestContext: RequestContext = {
        requester: requesterOf(request, services.clientAddress),
        prefer: (offered) => preferredMediaType(request, offered)
      }
      const context = { ...services, ...requestContext, principal: request.principal }
      const { status, headers = {}, body } = await handle(received.input, context)
      response.check(status, body)
      reply.code(status).headers(headers)
      return streams === 'out' ? stream(reply, body as ChunkStream) : send(reply, body, response.mediaTypes[0])
    }
  })
}

/**
 * Sends chunks as they are produced. The response to HEAD has no body, and produces none.
 *
 * In HTTP/1.0 the end of the connection is the end of the body: a response that breaks off resets the connection, so
 * that a proxy does not take it for whole.
 */
function stream (reply: FastifyReply, { mediaType, chunks }: ChunkStream) {
  const { method, raw: { httpVersion, socket } } = reply.request
  const body = Readable.from(method === 'HEAD' ? [] : chunks, { objectMode: false })
  body.once('error', () => { if (httpVersion === '1.0' && reply.raw.headersSent) socket.resetAndDestroy() })
  const isText = mediaType === 'text/csv' || mediaType.endsWith('json')
  return reply.type(isText ? `${mediaType}; charset=utf-8` : mediaType).send(body)
}

function send (reply: FastifyReply, body: unknown, mediaType: string | undefined) {
  if (mediaType === undefined || body === undefined) return reply.send()
  return reply.type(`${mediaType}; charset=utf-8`).send(mediaType === 'application/json' ? JSON.stringify(body) : body)
}

/** The raw query string, which the contract decodes more strictly than Fastify. */
function queryOf ({ raw: { url = '' } }: FastifyRequest): string {
  const start = url.indexOf('?')
  return start === -1 ? '' : url.slice(start + 1)
}
