import type { FastifyRequest } from 'fastify'
import type { Requester } from '../domain/requester.ts'
import { type ClientAddress, rateLimitKey } from './rate-limit/client-address.ts'

/** The requester of a request: its principal, once it is authenticated, and its address. Audit entries are logged. */
export function requesterOf (request: FastifyRequest, clientAddress: ClientAddress): Requester {
  const { id, principal, log } = request
  const address = clientAddress(request)
  return {
    id: principal?.id ?? null,
    username: principal?.username ?? null,
    address,
    network: rateLimitKey(address),
    requestId: id,
    notify: (entry) => { log.info({ audit: entry }, entry.action) },
    warn: (error, message) => { log.warn({ err: error }, message) }
  }
}
