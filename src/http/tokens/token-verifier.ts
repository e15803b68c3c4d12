import { invalidToken } from '../../domain/auth/tokens/tokens.ts'
import { Failure } from '../../domain/error.ts'

/** The claims of a token whose signature is good. Their types are not checked yet. */
export type Payload = Readonly<Record<string, unknown>>

export interface VerifierOptions<Claims> {
  /**
   * Checks the signature, `iss`, `aud`, `nbf` and the presence of the required claims. Any error means an invalid
   * token, except a Failure, which is passed on.
   */
  verify: (token: string) => Payload | Promise<Payload>
  /** Reads the claims that the service uses; undefined if one of them has a wrong type or value. */
  readClaims: (payload: Payload) => Claims | undefined
  /** How long a verified token is cached at most. It is never cached beyond its `exp`. */
  maxCacheMs: number
}

/** Several times the length of a usual token; a longer one is refused before it costs a verification. */
const maxLength = 4096
const maxCachedTokens = 1000
/** How far the clock of the issuer may be ahead. */
const maxClockSkewMs = 60_000
/** The compact form (RFC 7515, section 7.1): base64url without padding or white space, both of which jose accepts. */
const compactForm = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/

/** Verifies tokens and caches the valid ones. The function throws nothing but a Failure. */
export function createVerifier<Claims> (
  { verify, readClaims, maxCacheMs }: VerifierOptions<Claims>
): (token: string) => Promise<Claims> {
  // The key is the whole token with its signature: a variant of a cached token is verified like any other token.
  const cache = new Map<string, { claims: Claims, expiresAtMs: number }>()

  async function payloadOf (token: string): Promise<Payload> {
    try {
      return await verify(token)
    } catch (error) {
      if (error instanceof Failure) throw error
      const { code, name } = error as { code?: string, name: string }
      throw invalidToken(code ?? name)
    }
  }

  function store (token: string, claims: Claims, expiresAtMs: number) {
    cache.set(token, { claims, expiresAtMs })
    const [oldest = token] = cache.keys()
    if (cache.size > maxCachedTokens) cache.delete(oldest)
  }

  return async (token) => {
    const cached = cache.get(token)
    if (cached !== undefined && Date.now() < cached.expiresAtMs) return cached.claims
    cache.delete(token)
    if (token.length > maxLength) throw invalidToken(`longer than ${maxLength} characters`)
    if (!compactForm.test(token)) throw invalidToken('not three parts of base64url')
    const payload = await payloadOf(token)
    const expiresAtMs = expiryOf(payload)
    const claims = readClaims(payload)
    if (expiresAtMs === undefined || claims === undefined) throw invalidToken('a claim has a wrong type or value')
    store(token, claims, Math.min(expiresAtMs, Date.now() + maxCacheMs))
    return claims
  }
}

/** The time of expiry, in milliseconds since the epoch; undefined if it has passed, or if `exp` or `iat` is wrong. */
function expiryOf ({ exp, iat = 0 }: Payload): number | undefined {
  // JSON.parse reads 1e400 as Infinity.
  if (typeof exp !== 'number' || !Number.isFinite(exp) || exp * 1000 <= Date.now()) return undefined
  if (typeof iat !== 'number' || iat * 1000 > Date.now() + maxClockSkewMs) return undefined
  return exp * 1000
}
