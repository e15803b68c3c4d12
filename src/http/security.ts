import type { FastifyRequest } from 'fastify'
import type { Scope, SecurityScheme } from '../contract/operations.ts'
import { authenticate, type Principal } from '../domain/auth/authentication.ts'
import { scopesOf } from '../domain/auth/roles.ts'
import type { Services } from './handler.ts'
import { HttpError } from './problem.ts'
import { requesterOf } from './requester.ts'

/** Authenticates a request. @throws {HttpError} 401; {Failure} `invalid-token`, `keys-unavailable` */
type SecurityHandler = (request: FastifyRequest, services: Services) => Promise<Principal>

/** One handler for each security scheme of the contract. */
type SecurityHandlers = { [Scheme in SecurityScheme]: SecurityHandler }

/** The security handlers of the contract. */
export const securityHandlers: SecurityHandlers = {
  async oauth2 (request, services) {
    const token = bearerToken(request.headers.authorization)
    // Without a token the challenge has no error code (RFC 6750, section 3.1).
    if (token === undefined) throw new HttpError(401, 'Not authenticated', { 'WWW-Authenticate': 'Bearer' })
    return await authenticate(services, token)
  }
}

/** All that follows the scheme `Bearer` in any case (RFC 6750, section 2.1); undefined for another scheme. */
function bearerToken (authorization = ''): string | undefined {
  return /^bearer +(.+)$/i.exec(authorization.trim())?.[1]
}

/** Rejects a request whose principal lacks one of the scopes, and records the denial. @throws {HttpError} 403 */
export async function requireScopes (
  request: FastifyRequest,
  principal: Principal,
  scopes: readonly Scope[],
  { db, clientAddress, accessDenials }: Services
): Promise<void> {
  const missing = scopes.find((scope) => !principal.scopes.includes(scope))
  if (missing === undefined) return
  await accessDenials.record(db, requesterOf(request, clientAddress), String(request.routeOptions.config.operationId))
  throw new HttpError(403, denial(principal, missing), {
    'WWW-Authenticate': `Bearer error="insufficient_scope", scope="${missing}"`
  })
}

/**
 * The sentence about a missing scope. Privileges are not what is missing where the token may not read what every
 * account may, or where an external issuer decides who may read.
 */
function denial ({ id }: Principal, missing: Scope): string {
  const isForTokens = missing.endsWith(':read') && (id === null || scopesOf({ is_admin: false }).includes(missing))
  return isForTokens
    ? `The token does not have the scope ${missing}`
    : 'The user does not have administrative privileges'
}
