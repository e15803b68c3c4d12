import type { KeyObject } from 'node:crypto'
import jwt, { type FastifyJWTOptions, type JWT } from '@fastify/jwt'
import type { FastifyInstance } from 'fastify'
import { knownScopes } from '../../domain/auth/roles.ts'
import type { SigningKey, VerifyingKey } from '../../domain/auth/tokens/keys.ts'
import { InvalidToken, type OwnClaims, type Tokens, wrongClaim } from '../../domain/auth/tokens/tokens.ts'
import { createVerifier, type Payload } from './token-verifier.ts'

declare module '@fastify/jwt' {
  interface FastifyJWT {
    /** The `kid` of each key. */
    namespaces: string
  }
}

/** The keys of the service's own tokens, and the lifetime of a token. */
export interface OwnTokensConfig {
  signingKey: SigningKey
  /** Previous keys, and the keys of other instances. Of two keys with one `kid`, the first is used. */
  verifyingKeys?: readonly VerifyingKey[]
  ttlSeconds: number
}

interface Header { kid?: unknown, crit?: unknown }

/** The audience of every token, and its issuer where the service does not know its public URL. */
const service = 'employee-management-api'
/** Several times the length of a usual token. */
const maxLength = 4096
/** The maximum id of a user in the contract. */
const maxId = 2147483647
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/**
 * Registers @fastify/jwt once for each key, with the key's `kid` as namespace, and signs with the signing key.
 *
 * @param publicUrl - the issuer of the tokens; empty if the service does not know it
 */
export async function registerOwnTokens (
  app: FastifyInstance,
  { signingKey, verifyingKeys = [], ttlSeconds }: OwnTokensConfig,
  publicUrl = ''
): Promise<Tokens> {
  const keys = new Map<string, SigningKey | VerifyingKey>()
  for (const key of [signingKey, ...verifyingKeys]) if (!keys.has(key.kid)) keys.set(key.kid, key)
  for (const key of keys.values()) await app.register(jwt, registration(key, ttlSeconds, publicUrl))

  function jwtOf (kid: unknown): JWT {
    const registered = typeof kid === 'string' ? app.jwt[kid] : undefined
    if (registered === undefined) throw new InvalidToken('malformed', 'its kid is unknown')
    return registered
  }

  const signer = jwtOf(signingKey.kid)
  return {
    ttlSeconds,
    externalIssuer: undefined,
    publicKeys: [...keys.values()].flatMap(({ publicKey }) => publicKey ?? []),
    async sign ({ userId, sessionId, tokenVersion, scopes }) {
      return signer.sign({
        sub: String(userId), sid: sessionId, ver: tokenVersion, scope: scopes.join(' '), jti: crypto.randomUUID()
      })
    },
    verify: createVerifier({
      verify (token) {
        const { kid = signingKey.kid, crit }: Header = { ...signer.decode<{ header: Header }>(token)?.header }
        // No extension is supported (RFC 7515, section 4.1.11). @fastify/jwt ignores null, false, 0 and ''.
        if (crit !== undefined) throw new InvalidToken('malformed', 'it has the header parameter crit')
        return jwtOf(kid).verify<Payload>(token)
      },
      readClaims,
      maxLength,
      clockToleranceMs: 0,
      maxCacheMs: Infinity
    })
  }
}

/**
 * The options of @fastify/jwt for a key. Every check is here: options given with a token would make a verifier for that
 * token alone. The package's cache stays off, since it hashes each token and lets invalid tokens displace valid ones.
 */
function registration (
  key: SigningKey | VerifyingKey,
  ttlSeconds: number,
  publicUrl: string
): FastifyJWTOptions {
  const { kid, algorithm, verifyWith } = key
  return {
    namespace: kid,
    secret: { public: keyText(verifyWith), ...'signWith' in key && { private: keyText(key.signWith) } },
    decode: { complete: true },
    sign: { algorithm, kid, iss: publicUrl || service, aud: service, expiresIn: ttlSeconds },
    verify: {
      algorithms: [algorithm],
      checkTyp: 'JWT',
      // Also that of tokens from before the service was told its public URL.
      allowedIss: publicUrl === '' ? service : [publicUrl, service],
      allowedAud: service,
      requiredClaims: ['iss', 'aud', 'sub', 'iat', 'exp', 'jti', 'sid', 'ver', 'scope']
    }
  }
}

/** A key in the form that @fastify/jwt takes: the bytes of a secret, PEM for a private or public key. */
function keyText (key: KeyObject): string | Buffer {
  if (key.type === 'secret') return key.export()
  return key.export({ type: key.type === 'private' ? 'pkcs8' : 'spki', format: 'pem' })
}

function readClaims ({ sub, sid, ver, scope }: Payload): OwnClaims {
  if (typeof sub !== 'string' || !/^[1-9][0-9]{0,9}$/.test(sub) || Number(sub) > maxId) throw wrongClaim('sub')
  if (typeof sid !== 'string' || !uuid.test(sid)) throw wrongClaim('sid')
  if (typeof ver !== 'number') throw wrongClaim('ver')
  if (typeof scope !== 'string') throw wrongClaim('scope')
  return { issuer: 'service', userId: Number(sub), sessionId: sid, tokenVersion: ver, scopes: knownScopes(scope) }
}
