import type { JWTPayload, JWTVerifyGetKey } from 'jose'
import { keyPairAlgorithms } from './keys.ts'
import { knownScopes } from '../roles.ts'
import { createVerifier } from './token-verifier.ts'
import { type ExternalClaims, invalidToken, type Tokens } from './tokens.ts'

/** Whose tokens are taken, and how their keys are found. */
export interface ExternalTokensConfig {
  issuer: string
  audience: string
  keys: JWTVerifyGetKey
}

/** No longer than the keys are kept, so that a key which the issuer withdraws does not live on in its tokens. */
const longestMemoryMs = 600_000
/** Of a token that says nothing of its type, that is a JWT, or an access token (RFC 9068, section 2.1). */
const tokenType = /^(application\/)?(at\+)?jwt$/i
/** As long as OpenID Connect lets it be, and fit to be shown and stored. */
const subject = /^[^\p{Cc}\p{Cs}]{1,255}$/u

/** Tokens that an external issuer signs, and that are only verified here. */
export function createExternalTokens ({ issuer, audience, keys }: ExternalTokensConfig): Tokens {
  return {
    ttlSeconds: 0,
    externalIssuer: issuer,
    publicKeys: [],
    async sign () {
      throw new Error(`The tokens are signed by ${issuer}`)
    },
    verify: createVerifier({
      options: { issuer, audience, algorithms: [...keyPairAlgorithms], requiredClaims: ['sub', 'exp'] },
      async keyFor (header, token) {
        const { typ = 'JWT' }: { typ?: unknown } = header
        if (typeof typ !== 'string' || !tokenType.test(typ)) throw invalidToken('it is a token of another type')
        return await keys(header, token)
      },
      read,
      longestMemoryMs
    })
  }
}

function read ({ sub, scope, scp }: JWTPayload): ExternalClaims | undefined {
  const named = scopeText(scope === undefined ? scp : scope)
  if (typeof sub !== 'string' || !subject.test(sub) || named === undefined) return undefined
  // Nobody has an account here who comes with such a token.
  const scopes = knownScopes(named).filter((scope: string) => !scope.startsWith('account:'))
  return { issuer: 'external', subject: sub, scopes }
}

/** Scopes as some issuers list them, separated by spaces as others do; undefined if they are neither. */
function scopeText (named: unknown = ''): string | undefined {
  if (Array.isArray(named)) return named.every((scope) => typeof scope === 'string') ? named.join(' ') : undefined
  return typeof named === 'string' ? named : undefined
}
