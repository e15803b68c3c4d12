import type { FastifyRequest } from 'fastify'
import type { Requester } from '../domain/requester.ts'
import { rateLimitKey, clientAddress } from './rate-limit/client-address.ts'

/** Who sends a request, as far as that is known yet. What they do is told to the log. */
export function requesterOf (request: FastifyRequest): Requester {
  const { id, principal, log } = request
  const address = clientAddress(request)
  return {
    id: principal?.id ?? null,
    username: principal?.username ?? null,
    address,
    network: rateLimitKey(address),
    requestId: id,
    notify: (event) => { log.info({ audit: event }, event.action) },
    warn: (error, message) => { log.warn({ err: error }, message) }
  }
}
