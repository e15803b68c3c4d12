import { type JWTHeaderParameters, type JWTPayload, SignJWT } from 'jose'
import type { SigningKey, VerifyingKey } from './keys.ts'
import { knownScopes } from '../roles.ts'
import { createVerifier } from './token-verifier.ts'
import { invalidToken, type OwnClaims, type Tokens } from './tokens.ts'

/** What the service signs with, what else it verifies with, and how long its tokens are good for. */
export interface OwnTokensConfig {
  signingKey: SigningKey
  /** Keys that signed before, or that sign elsewhere. One with the `kid` of a key before it is left out. */
  verifyingKeys?: readonly VerifyingKey[]
  ttlSeconds: number
}

/** The issuer and the audience of every token: the service itself. */
const service = 'employee-management-api'
const typ = 'JWT'
/** The greatest `integer` of PostgreSQL. */
const greatestId = 2147483647
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Tokens that the service signs for its own accounts. */
export function createOwnTokens ({ signingKey, verifyingKeys = [], ttlSeconds }: OwnTokensConfig): Tokens {
  const keys = new Map<string, VerifyingKey>()
  for (const key of [signingKey, ...verifyingKeys]) if (!keys.has(key.kid)) keys.set(key.kid, key)
  const { kid, algorithm: alg, signWith } = signingKey

  /** The key that a header names, or the one that signs. It is good for its own algorithm, whatever a header says. */
  function keyFor (header: JWTHeaderParameters) {
    const key = keys.get(header.kid === undefined ? kid : header.kid)
    if (key === undefined) throw invalidToken('it names no key of this service')
    if (header.alg !== key.algorithm) throw invalidToken('its algorithm is not that of its key')
    return key.verifyWith
  }

  return {
    ttlSeconds,
    externalIssuer: undefined,
    publicKeys: [...keys.values()].flatMap(({ publicKey }) => publicKey ?? []),
    async sign ({ userId, sessionId, tokenVersion, scopes }) {
      const now = Math.floor(Date.now() / 1000)
      return await new SignJWT({ sid: sessionId, ver: tokenVersion, scope: scopes.join(' ') })
        .setProtectedHeader({ alg, typ, kid })
        .setIssuer(service)
        .setAudience(service)
        .setSubject(String(userId))
        .setJti(crypto.randomUUID())
        .setIssuedAt(now)
        .setExpirationTime(now + ttlSeconds)
        .sign(signWith)
    },
    verify: createVerifier({
      options: {
        typ,
        issuer: service,
        audience: service,
        algorithms: [...keys.values()].map(({ algorithm }) => algorithm),
        requiredClaims: ['sub', 'iat', 'exp', 'jti', 'sid', 'ver', 'scope']
      },
      keyFor,
      read,
      longestMemoryMs: Infinity
    })
  }
}

function read ({ sub, sid, ver, scope }: JWTPayload): OwnClaims | undefined {
  if (typeof sub !== 'string' || !/^[1-9][0-9]{0,9}$/.test(sub) || Number(sub) > greatestId) return undefined
  if (typeof sid !== 'string' || !uuid.test(sid)) return undefined
  if (typeof ver !== 'number' || typeof scope !== 'string') return undefined
  return { issuer: 'service', userId: Number(sub), sessionId: sid, tokenVersion: ver, scopes: knownScopes(scope) }
}
