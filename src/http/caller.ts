import type { FastifyRequest } from 'fastify'
import type { Caller } from '../domain/caller.ts'
import { addressGroup, clientAddress } from './address.ts'

/** Who sends a request, as far as that is known yet. What they do is told to the log. */
export function callerOf (request: FastifyRequest): Caller {
  const { id, principal, log } = request
  const address = clientAddress(request)
  return {
    id: principal?.id ?? null,
    username: principal?.username ?? null,
    address,
    network: addressGroup(address),
    requestId: id,
    tell: (event) => { log.info({ audit: event }, event.action) }
  }
}
