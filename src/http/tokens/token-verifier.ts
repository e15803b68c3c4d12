import { InvalidToken, wrongClaim } from '../../domain/auth/tokens/tokens.ts'
import { Failure } from '../../domain/error.ts'

/** The claims of a token whose signature is good. Their types are not checked yet. */
export type Payload = Readonly<Record<string, unknown>>

export interface VerifierOptions<Claims> {
  /**
   * Checks the signature, `iss`, `aud`, `nbf` and the presence of the required claims. Any error means an invalid
   * token, except a Failure, which is passed on.
   */
  verify: (token: string) => Payload | Promise<Payload>
  /** Reads the claims that the service uses. @throws {InvalidToken} if one of them has a wrong type or value */
  readClaims: (payload: Payload) => Claims
  /** The maximum length of a token: a longer one is refused before it costs a verification. */
  maxLength: number
  /** For how long a token is accepted after its `exp`: the clock of the issuer may be behind. */
  clockToleranceMs: number
  /** How long a verified token is cached at most. It is never cached for longer than it is accepted. */
  maxCacheMs: number
}

const maxCachedTokens = 1000
/** How far the clock of the issuer may be ahead. */
const maxClockSkewMs = 60_000
/** The compact form (RFC 7515, section 7.1): base64url without padding or white space, both of which jose accepts. */
const compactForm = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/

/** Verifies tokens and caches the valid ones. The function throws nothing but a Failure. */
export function createVerifier<Claims> (
  { verify, readClaims, maxLength, clockToleranceMs, maxCacheMs }: VerifierOptions<Claims>
): (token: string) => Promise<Claims> {
  // The key is the whole token with its signature: a variant of a cached token is verified like any other token.
  const cache = new Map<string, { claims: Claims, expiresAtMs: number }>()

  async function payloadOf (token: string): Promise<Payload> {
    try {
      return await verify(token)
    } catch (error) {
      throw error instanceof Failure ? error : refused(error as VerificationError)
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
    if (token.length > maxLength) throw new InvalidToken('malformed', `longer than ${maxLength} characters`)
    if (!compactForm.test(token)) throw new InvalidToken('malformed', 'not three parts of base64url')
    const payload = await payloadOf(token)
    const expiresAtMs = expiryOf(payload) + clockToleranceMs
    if (expiresAtMs <= Date.now()) throw new InvalidToken('expired', 'it has expired')
    const claims = readClaims(payload)
    store(token, claims, Math.min(expiresAtMs, Date.now() + maxCacheMs))
    return claims
  }
}

/** The time of expiry, in milliseconds since the epoch. @throws {InvalidToken} if `exp` or `iat` is wrong */
function expiryOf ({ exp, iat = 0 }: Payload): number {
  // JSON.parse reads 1e400 as Infinity.
  if (typeof exp !== 'number' || !Number.isFinite(exp)) throw wrongClaim('exp')
  if (typeof iat !== 'number' || iat * 1000 > Date.now() + maxClockSkewMs) throw wrongClaim('iat')
  return exp * 1000
}

/** An error of fast-jwt, whose message begins with the claim, or of jose. */
type VerificationError = Error & { code?: string, claim?: string }

/** Both packages check the signature before the claims: only a token of the issuer is said to be expired. */
const expired: ReadonlySet<string | undefined> = new Set(['FAST_JWT_EXPIRED', 'ERR_JWT_EXPIRED'])

/** The log gets the code of the error and the name of the claim: messages may quote values. */
function refused ({ code, name, message, claim = /^The (\w+) claim /.exec(message)?.[1] }: VerificationError) {
  const reason = claim === undefined ? code ?? name : `${code}: the claim ${claim}`
  return new InvalidToken(expired.has(code) ? 'expired' : 'malformed', reason)
}
