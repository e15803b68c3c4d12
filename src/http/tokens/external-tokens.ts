import { type JWTVerifyGetKey, type JWTVerifyOptions, jwtVerify } from 'jose'
import { knownScopes } from '../../domain/auth/roles.ts'
import { keyPairAlgorithms } from '../../domain/auth/tokens/keys.ts'
import { type ExternalClaims, InvalidToken, type Tokens, wrongClaim } from '../../domain/auth/tokens/tokens.ts'
import { createVerifier, type Payload } from './token-verifier.ts'

/** An external issuer: the `iss` and `aud` of its tokens, and its public keys. */
export interface ExternalTokensConfig {
  issuer: string
  audience: string
  keys: JWTVerifyGetKey
}

/** As long as the issuer's keys are cached: a token is accepted no longer than the key that verified it. */
const maxCacheMs = 600_000
/** The `typ` of a JWT or of an access token (RFC 9068, section 2.1). */
const tokenType = /^(application\/)?(at\+)?jwt$/i
/** Up to 255 characters (OpenID Connect Core, section 2) that can be stored and shown. */
const subject = /^[^\p{Cc}\p{Cs}]{1,255}$/u

/** Verifies the tokens of an external issuer. The service signs none then. */
export function createExternalTokens ({ issuer, audience, keys }: ExternalTokensConfig): Tokens {
  const options: JWTVerifyOptions =
    { issuer, audience, algorithms: [...keyPairAlgorithms], requiredClaims: ['sub', 'exp'] }
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
      readClaims,
      maxLength: 4096,
      clockToleranceMs: 0,
      maxCacheMs
    })
  }
}

function readClaims ({ sub, scope, scp }: Payload): ExternalClaims {
  const scopes = scopeText(scope === undefined ? scp : scope)
  if (typeof sub !== 'string' || !subject.test(sub)) throw wrongClaim('sub')
  if (scopes === undefined) throw wrongClaim('scope')
  // The `account:` scopes concern an account of the service, and this subject has none.
  const granted = knownScopes(scopes).filter((scope: string) => !scope.startsWith('account:'))
  return { issuer: 'external', subject: sub, scopes: granted }
}

/** Scopes separated by spaces, from such a text or from a list of scopes; undefined for any other value. */
function scopeText (claim: unknown = ''): string | undefined {
  if (Array.isArray(claim)) return claim.every((scope) => typeof scope === 'string') ? claim.join(' ') : undefined
  return typeof claim === 'string' ? claim : undefined
}
