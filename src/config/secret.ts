import type { SecretAlgorithm } from '../domain/auth/tokens/keys.ts'

/** The length of the algorithm's hash (RFC 7518, section 3.2). */
const minBytes: Record<SecretAlgorithm, number> = { HS256: 32, HS384: 48, HS512: 64 }
const minDistinctCharacters = 5

/**
 * Why a secret is not safe to sign with, as the predicate of a sentence that does not quote the secret; undefined if
 * it is safe.
 */
export function secretProblem (secret: string, algorithm: SecretAlgorithm): string | undefined {
  const min = minBytes[algorithm]
  if (Buffer.byteLength(secret) < min) return `should have at least ${min} bytes`
  if (wellKnownSecrets.has(secret)) return 'is published in documentation: make one with `openssl rand -hex 32`'
  if (new Set(secret).size < minDistinctCharacters) return 'is too simple: make one with `openssl rand -hex 32`'
  return undefined
}

/** Secrets of at least 32 bytes that tutorials and tools show, and that deployments have been found with. */
const wellKnownSecrets: ReadonlySet<string> = new Set([
  '09d25e094faa6ca2556c818166b7a9563b93f7099f6f0f4caa6cf63b88e8d3e7',
  'a-string-secret-at-least-256-bits-long',
  'a-valid-string-secret-that-is-at-least-512-bits-long-which-is-very-long',
  'a-valid-string-secret-that-is-at-least-384-bits-long',
  'your-256-bit-secret-your-256-bit-secret',
  'your-super-secret-jwt-token-with-at-least-32-characters-long',
  'super-secret-jwt-token-with-at-least-32-characters-long',
  'your-secret-key-change-this-in-production',
  'your-secret-key-here-change-in-production',
  'change-this-secret-key-in-production',
  'change-me-to-a-long-random-string-please',
  'secretsecretsecretsecretsecretsecret',
  'abcdefghijklmnopqrstuvwxyz123456',
  'abcdefghijklmnopqrstuvwxyz0123456789'
])
