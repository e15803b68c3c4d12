import { createPublicKey } from 'node:crypto'
import { createLocalJWKSet, createRemoteJWKSet, customFetch, errors, type JWK, type JWTVerifyGetKey } from 'jose'
import { Failure } from '../../error.ts'
import { algorithmOf, KeyFlaw } from './keys.ts'

const longestFetchMs = 2_000
/** For how long the keys are kept. */
const keptMs = 600_000
/** How old the keys must be before a token with a key that is not among them makes them be fetched anew. */
const cooldownMs = 30_000
/** The least time between two fetches, so that tokens cause no storm of them while they fail. */
const pauseMs = 5_000

/**
 * The keys of an issuer that publishes them at a URL, fetched when they are needed. Unlike a token whose key is not
 * among them, a fetch that fails is `keys-unavailable`.
 */
export function fetchedKeys (url: string): JWTVerifyGetKey {
  let nextFetchMs = 0
  const keys = createRemoteJWKSet(new URL(url), {
    timeoutDuration: longestFetchMs,
    cacheMaxAge: keptMs,
    cooldownDuration: cooldownMs,
    // The cool-down begins with a fetch that succeeds; this pause, with any.
    async [customFetch] (address, options) {
      if (Date.now() < nextFetchMs) throw new Error('a fetch failed a moment ago')
      nextFetchMs = Date.now() + pauseMs
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
 * The keys of an issuer, from the text of a JWK Set (RFC 7517, section 5).
 *
 * @throws {KeyFlaw} if it is none, has a key that should be private, or none by which a token could be verified
 */
export function keySet (text: string): JWTVerifyGetKey {
  const set = parsed(text)
  const { keys } = set.jwks()
  if (keys.some((key) => 'd' in key || 'k' in key)) {
    throw new KeyFlaw('holds a private key, where public ones are expected')
  }
  if (!keys.some(isUsable)) throw new KeyFlaw('holds no key of Ed25519, P-256 or RSA of 2048 bits or more')
  return set
}

function parsed (text: string) {
  try {
    return createLocalJWKSet(JSON.parse(text))
  } catch {
    throw new KeyFlaw('holds no JWK Set')
  }
}

function isUsable (key: JWK): boolean {
  try {
    return algorithmOf(createPublicKey({ key, format: 'jwk' })) !== undefined
  } catch {
    return false
  }
}
