import { type JWTVerifyGetKey, type JWTVerifyOptions, jwtVerify } from 'jose'
import { type ExternalClaims, InvalidToken, type Tokens, wrongClaim } from '../../domain/auth/tokens/tokens.ts'
import { externalAlgorithms } from './issuer-keys.ts'
import { type ScopesClaim, scopesReader } from './scopes-claim.ts'
import { createVerifier, type Payload } from './token-verifier.ts'

/** An external issuer: the `iss` and `aud` of its tokens, their scopes, and its public keys. */
export interface ExternalTokensConfig {
  issuer: string
  audience: string
  scopesClaim?: ScopesClaim
  keys: JWTVerifyGetKey
}

/** As long as the issuer's keys are cached: a token is accepted no longer than the key that verified it. */
const maxCacheMs = 600_000
/** How far the clocks of the issuer and of the service may differ. */
const clockToleranceSeconds = 30
/** As long as all headers of a request may be: issuers add groups and roles. */
const maxLength = 16_384
/** The `typ` of a JWT or of an access token (RFC 9068, section 2.1). */
const tokenType = /^(application\/)?(at\+)?jwt$/i
/** Up to 255 characters (OpenID Connect Core, section 2) that can be stored and shown. */
const subject = /^[^\p{Cc}\p{Cs}]{1,255}$/u

/** Verifies the tokens of an external issuer. The service signs none then. */
export function createExternalTokens (
  { issuer, audience, scopesClaim = {}, keys }: ExternalTokensConfig
): Tokens {
  const options: JWTVerifyOptions = {
    issuer,
    audience,
    algorithms: [...externalAlgorithms],
    requiredClaims: ['sub', 'exp'],
    clockTolerance: clockToleranceSeconds
  }
  const readScopes = scopesReader(scopesClaim)
  const keyFor: JWTVerifyGetKey = async (header, token) => {
    const { typ = 'JWT' }: { typ?: unknown } = header
    if (typeof typ !== 'string' || !tokenType.test(typ)) {
      throw new InvalidToken('malformed', 'its typ is neither JWT nor at+jwt')
    }
    return await keys(header, token)
  }
  return {
    ttlSeconds: 0,
    externalIssuer: issuer,
    publicKeys: [],
    async sign () {
      throw new Error(`The tokens are signed by ${issuer}`)
    },
    verify: createVerifier({
      verify: async (token) => (await jwtVerify(token, keyFor, options)).payload,
      readClaims: (payload): ExternalClaims =>
        ({ issuer: 'external', subject: subjectOf(payload), scopes: readScopes(payload) }),
      maxLength,
      clockToleranceMs: 1000 * clockToleranceSeconds,
      maxCacheMs
    })
  }
}

function subjectOf ({ sub }: Payload): string {
  if (typeof sub !== 'string' || !subject.test(sub)) throw wrongClaim('sub')
  return sub
}
