import { type JWTPayload, type JWTVerifyGetKey, type JWTVerifyOptions, jwtVerify } from 'jose'
import { Failure } from '../../error.ts'
import { invalidToken } from './tokens.ts'

/** What makes a token good. */
export interface TokenRules<Claims> {
  /** Issuer, audience, type, algorithms and required claims; `exp` among these. */
  options: JWTVerifyOptions
  /** The key that a header asks for. @throws {Failure} `invalid-token`, `keys-unavailable` */
  keyFor: JWTVerifyGetKey
  /** What a payload says whose signature, issuer, audience and times are good; undefined if that makes no sense. */
  read: (payload: JWTPayload) => Claims | undefined
  /** For how long a token that was good is taken unseen, at most; no longer than to its end in any case. */
  longestMemoryMs: number
}

/** Far above any token that is signed for this service; longer ones are not worth the work of verifying. */
const mostCharacters = 4096
/** How many verified tokens are remembered. */
const mostRemembered = 1000
/** How far the clocks of two machines may be apart. */
const mostClockSkewMs = 60_000
/** Three parts of base64url and nothing else: the decoder would put up with padding and white space. */
const compact = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/

/** Verifies tokens by rules, and remembers the good ones. What it returns throws no more than `keyFor` may. */
export function createVerifier<Claims> (
  { options, keyFor, read, longestMemoryMs }: TokenRules<Claims>
): (token: string) => Promise<Claims> {
  // Keyed by the whole token, signature included, so that no variant of a token can pass for it.
  const verified = new Map<string, { claims: Claims, untilMs: number }>()

  async function payloadOf (token: string): Promise<JWTPayload> {
    try {
      return (await jwtVerify(token, keyFor, options)).payload
    } catch (error) {
      if (error instanceof Failure) throw error
      const { code, name } = error as { code?: string, name: string }
      throw invalidToken(code ?? name)
    }
  }

  function remember (token: string, claims: Claims, untilMs: number) {
    verified.set(token, { claims, untilMs })
    const [oldest = token] = verified.keys()
    if (verified.size > mostRemembered) verified.delete(oldest)
  }

  return async (token) => {
    const known = verified.get(token)
    if (known !== undefined && Date.now() < known.untilMs) return known.claims
    verified.delete(token)
    if (token.length > mostCharacters) throw invalidToken('it is too long')
    if (!compact.test(token)) throw invalidToken('it is not three parts of base64url')
    const payload = await payloadOf(token)
    const endMs = endOf(payload)
    const claims = read(payload)
    if (endMs === undefined || claims === undefined) throw invalidToken('its claims are not those of a token for here')
    remember(token, claims, Math.min(endMs, Date.now() + longestMemoryMs))
    return claims
  }
}

/** When a token ends, in milliseconds since the epoch; undefined if its times make no sense. */
function endOf ({ exp, iat = 0 }: JWTPayload): number | undefined {
  // JSON has numbers that no time can have: 1e400 is read as infinity.
  if (exp === undefined || !Number.isFinite(exp) || exp * 1000 <= Date.now()) return undefined
  return iat * 1000 <= Date.now() + mostClockSkewMs ? exp * 1000 : undefined
}
