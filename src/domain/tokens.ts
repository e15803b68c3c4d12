import { createSigner, createVerifier } from 'fast-jwt'
import { scopes } from '../../generated/operations.ts'
import type { Scope } from '../contract/operations.ts'
import { Failure } from './error.ts'

/** How tokens are signed, and how long they are good for. */
export interface TokenConfig {
  algorithm: 'HS256' | 'HS384' | 'HS512'
  secret: string
  ttlSeconds: number
}

/** What a token says: for which account, at which version of it, and which scopes it was given. */
export interface TokenClaims {
  userId: number
  tokenVersion: number
  scopes: Scope[]
}

export interface Tokens {
  ttlSeconds: number
  sign: (claims: TokenClaims) => string
  /** The claims of a valid token of this service. @throws {Failure} `invalid-token`, whatever else it is given */
  verify: (token: string) => TokenClaims
}

/** The issuer and the audience of every token: the service itself. */
const service = 'employee-management-api'
/** Far above any token that this service signs; longer ones are not worth the work of verifying. */
const mostCharacters = 4096
/** How many verified tokens are remembered, each until it expires. */
const mostRemembered = 1000
/** How far the clocks of two replicas may be apart, in milliseconds. */
const mostClockSkewMs = 60_000
/** The greatest `integer` of PostgreSQL. */
const greatestId = 2147483647

export function createTokens ({ algorithm, secret, ttlSeconds }: TokenConfig): Tokens {
  const sign = createSigner({ algorithm, key: secret, iss: service, aud: service, expiresIn: ttlSeconds * 1000 })
  const verify = createVerifier({
    key: secret,
    algorithms: [algorithm],
    allowedIss: service,
    allowedAud: service,
    checkTyp: 'JWT',
    requiredClaims: ['iss', 'aud', 'sub', 'iat', 'exp', 'jti', 'ver', 'scope']
  })
  // Keyed by the whole token, signature included, so that no variant of a token can pass for it.
  const verified = new Map<string, Verified>()

  function remember (token: string, entry: Verified) {
    verified.set(token, entry)
    const [oldest = token] = verified.keys()
    if (verified.size > mostRemembered) verified.delete(oldest)
  }

  return {
    ttlSeconds,
    sign: ({ userId, tokenVersion, scopes }) =>
      sign({ sub: String(userId), jti: crypto.randomUUID(), ver: tokenVersion, scope: scopes.join(' ') }),
    verify (token) {
      const known = verified.get(token)
      if (known !== undefined && Date.now() < known.expiresAt) return known.claims
      verified.delete(token)
      if (token.length > mostCharacters) throw invalidToken('it is too long')
      const entry = read(payloadOf(token))
      if (entry === undefined) throw invalidToken('its claims are not those of this service')
      remember(token, entry)
      return entry.claims
    }
  }

  function payloadOf (token: string): Record<string, unknown> {
    try {
      return verify(token)
    } catch (error) {
      // Whatever is wrong with it, odd headers that make the verifier itself stumble included.
      const { code, name } = error as { code?: string, name: string }
      throw invalidToken(code ?? name)
    }
  }
}

/** The failure of whatever is not, or not any more, a token of this service. The reason is for the log. */
export function invalidToken (reason: string): Failure {
  return new Failure('invalid-token', 'Could not validate credentials', reason)
}

interface Verified {
  claims: TokenClaims
  /** In milliseconds since the epoch. */
  expiresAt: number
}

/** The claims of a payload whose signature, issuer, audience and times are good. */
function read ({ sub, ver, scope, iat, exp }: Record<string, unknown>): Verified | undefined {
  if (typeof sub !== 'string' || !/^[1-9][0-9]{0,9}$/.test(sub) || Number(sub) > greatestId) return undefined
  if (typeof ver !== 'number' || typeof scope !== 'string') return undefined
  // The verifier lets a token pass in the very moment in which it expires, and 1e400 for a time.
  if (typeof exp !== 'number' || !Number.isFinite(exp) || exp * 1000 <= Date.now()) return undefined
  if (typeof iat !== 'number' || iat * 1000 > Date.now() + mostClockSkewMs) return undefined
  return { claims: { userId: Number(sub), tokenVersion: ver, scopes: knownScopes(scope) }, expiresAt: exp * 1000 }
}

/** The scopes of the contract among those that a text names, separated by spaces (RFC 6749, section 3.3). */
export function knownScopes (text: string): Scope[] {
  const named = new Set(text.split(' '))
  return scopes.filter((scope) => named.has(scope))
}
