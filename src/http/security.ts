import type { FastifyRequest } from 'fastify'
import type { Scope, SecurityScheme } from '../contract/operations.ts'
import { authenticate, type Principal } from '../domain/auth.ts'
import type { Services } from './handler.ts'
import { HttpError } from './problem.ts'

/** Finds out who sends a request, and that they have the scopes. */
type SecurityHandler = (request: FastifyRequest, scopes: readonly Scope[], services: Services) => Promise<Principal>

/** One function for each security scheme of the contract. */
type SecurityHandlers = { [Scheme in SecurityScheme]: SecurityHandler }

/** @throws {HttpError} 401, 403; {Failure} `invalid-token` */
export const securityHandlers: SecurityHandlers = {
  async oauth2 (request, scopes, services) {
    const token = bearerToken(request.headers.authorization)
    // The challenge names an error only where a token was sent (RFC 6750, section 3.1).
    if (token === undefined) throw new HttpError(401, 'Not authenticated', { 'WWW-Authenticate': 'Bearer' })
    const principal = await authenticate(services, token)
    const missing = scopes.find((scope) => !principal.scopes.includes(scope))
    if (missing !== undefined) rejectScope(missing)
    return principal
  }
}

/** What follows `Authorization: Bearer` (RFC 6750, section 2.1), whose scheme may be in any case: all of it. */
function bearerToken (authorization = ''): string | undefined {
  return /^bearer +(.+)$/i.exec(authorization.trim())?.[1]
}

function rejectScope (scope: Scope): never {
  throw new HttpError(403, 'The user does not have administrative privileges', {
    'WWW-Authenticate': `Bearer error="insufficient_scope", scope="${scope}"`
  })
}
