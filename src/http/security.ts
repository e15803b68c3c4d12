import type { FastifyRequest } from 'fastify'
import type { Scope, SecurityScheme } from '../contract/operations.ts'
import { authenticate, type Principal } from '../domain/auth/authentication.ts'
import { requesterOf } from './requester.ts'
import type { Services } from './handler.ts'
import { HttpError } from './problem.ts'

/** Finds out who sends a request. */
type SecurityHandler = (request: FastifyRequest, services: Services) => Promise<Principal>

/** One function for each security scheme of the contract. */
type SecurityHandlers = { [Scheme in SecurityScheme]: SecurityHandler }

/** @throws {HttpError} 401; {Failure} `invalid-token`, `keys-unavailable` */
export const securityHandlers: SecurityHandlers = {
  async oauth2 (request, services) {
    const token = bearerToken(request.headers.authorization)
    // The challenge names an error only where a token was sent (RFC 6750, section 3.1).
    if (token === undefined) throw new HttpError(401, 'Not authenticated', { 'WWW-Authenticate': 'Bearer' })
    return await authenticate(services, token)
  }
}

/** What follows `Authorization: Bearer` (RFC 6750, section 2.1), whose scheme may be in any case: all of it. */
function bearerToken (authorization = ''): string | undefined {
  return /^bearer +(.+)$/i.exec(authorization.trim())?.[1]
}

/** Refuses whoever lacks one of the scopes, and keeps that it was refused. @throws {HttpError} 403 */
export async function requireScopes (
  request: FastifyRequest,
  principal: Principal,
  scopes: readonly Scope[],
  { db, accessDenials }: Services
): Promise<void> {
  const missing = scopes.find((scope) => !principal.scopes.includes(scope))
  if (missing === undefined) return
  await accessDenials.record(db, requesterOf(request), String(request.routeOptions.config.operationId))
  throw new HttpError(403, 'The user does not have administrative privileges', {
    'WWW-Authenticate': `Bearer error="insufficient_scope", scope="${missing}"`
  })
}
