import { createPublicKey, type KeyObject } from 'node:crypto'
import { createLocalJWKSet, createRemoteJWKSet, customFetch, errors, type JWK, type JWTVerifyGetKey } from 'jose'
import { KeyError, minRsaBits } from '../../domain/auth/tokens/keys.ts'
import { Failure } from '../../domain/error.ts'

/** The algorithms by which an external issuer may sign (RFC 7518, section 3.1; RFC 8037; RFC 9864). */
export const externalAlgorithms = [
  'EdDSA', 'Ed25519', 'ES256', 'ES384', 'ES512', 'PS256', 'PS384', 'PS512', 'RS256', 'RS384', 'RS512'
] as const

const curves: ReadonlySet<string | undefined> = new Set(['prime256v1', 'secp384r1', 'secp521r1'])

const maxFetchMs = 2_000
const maxKeyAgeMs = 600_000
/** After a successful fetch, a token with an unknown key triggers the next one no sooner than this. */
const cooldownMs = 30_000
/** The minimum time between two fetches: while they fail, tokens trigger no flood of requests to the issuer. */
const minFetchIntervalMs = 5_000

/**
 * The public keys that an issuer publishes at a URL. They are fetched with the first token, and cached. A token with
 * an unknown key is invalid; a fetch that fails is the failure `keys-unavailable`.
 */
export function fetchedKeys (url: string): JWTVerifyGetKey {
  let nextFetchMs = 0
  const keys = createRemoteJWKSet(new URL(url), {
    timeoutDuration: maxFetchMs,
    cacheMaxAge: maxKeyAgeMs,
    cooldownDuration: cooldownMs,
    // jose's cool-down begins with a successful fetch, this interval with every fetch.
    async [customFetch] (address, options) {
      if (Date.now() < nextFetchMs) throw new Error('the last fetch failed a few seconds ago')
      nextFetchMs = Date.now() + minFetchIntervalMs
      return await fetch(address, options)
    }
  })
  return async (header, token) => {
    try {
      return await keys(header, token)
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) throw error
      throw keysUnavailable(error as Error)
    }
  }
}

function keysUnavailable ({ message, cause }: Error): Failure {
  const reason = cause instanceof Error ? `${message}: ${cause.message}` : message
  return new Failure('keys-unavailable', 'The keys of the issuer cannot be fetched now; try again shortly', reason)
}

/**
 * The public keys of an issuer, from the text of a JWK Set (RFC 7517, section 5).
 *
 * @throws {KeyError} if the text is no JWK Set, or if the set has a private key or no key of a supported kind
 */
export function keySet (text: string): JWTVerifyGetKey {
  const set = parse(text)
  const { keys } = set.jwks()
  if (keys.some((key) => 'd' in key || 'k' in key)) {
    throw new KeyError('holds a private key, where public ones are expected')
  }
  if (!keys.some(isSupported)) {
    throw new KeyError(`holds no key of Ed25519, P-256, P-384, P-521 or RSA of ${minRsaBits} bits or more`)
  }
  return set
}

function parse (text: string) {
  try {
    return createLocalJWKSet(JSON.parse(text))
  } catch {
    throw new KeyError('holds no JWK Set')
  }
}

function isSupported (key: JWK): boolean {
  try {
    return verifies(createPublicKey({ key, format: 'jwk' }))
  } catch {
    return false
  }
}

/** Whether a public key fits one of the algorithms. jose checks the kind and the size again with each token. */
function verifies ({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): boolean {
  const { namedCurve, modulusLength = 0 } = { ...asymmetricKeyDetails }
  switch (asymmetricKeyType) {
    case 'ed25519': return true
    case 'ec': return curves.has(namedCurve)
    default: return asymmetricKeyType === 'rsa' && modulusLength >= minRsaBits
  }
}
