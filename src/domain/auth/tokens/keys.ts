import { createHmac, createPrivateKey, createPublicKey, createSecretKey, type KeyObject } from 'node:crypto'
import { calculateJwkThumbprint } from 'jose'

/** Algorithms that sign and verify with one secret (RFC 7518, section 3.2). */
export const secretAlgorithms = ['HS256', 'HS384', 'HS512'] as const
/** Algorithms that sign with a private key and verify with its public key: Ed25519, P-256 and RSA. */
export const keyPairAlgorithms = ['EdDSA', 'ES256', 'RS256'] as const

export type SecretAlgorithm = typeof secretAlgorithms[number]
export type KeyPairAlgorithm = typeof keyPairAlgorithms[number]

/** A public key in the service's JWK Set (RFC 7517, RFC 8037). */
export interface PublicKey {
  kty: 'OKP' | 'EC' | 'RSA'
  kid: string
  alg: KeyPairAlgorithm
  use: 'sig'
  crv?: 'Ed25519' | 'P-256'
  x?: string
  y?: string
  n?: string
  e?: string
}

/** A key that verifies tokens, with one algorithm only. */
export interface VerifyingKey {
  kid: string
  algorithm: SecretAlgorithm | KeyPairAlgorithm
  /** The secret, or the public key. */
  verifyWith: KeyObject
  /** The public key as a JWK; undefined for a secret. */
  publicKey: PublicKey | undefined
}

/** A key that signs tokens and verifies them. */
export interface SigningKey extends VerifyingKey {
  /** The secret, or the private key. */
  signWith: KeyObject
}

/** A text is no usable key. The message completes the sentence "FILE, which …", and never quotes the text. */
export class KeyError extends Error {}

/** RFC 7518, section 3.3. */
export const minRsaBits = 2048

/** The key of a secret. Its bytes are the secret in UTF-8. */
export function secretKey (algorithm: SecretAlgorithm, secret: string): SigningKey {
  const key = createSecretKey(Buffer.from(secret))
  return { kid: secretKid(key), algorithm, signWith: key, verifyWith: key, publicKey: undefined }
}

/**
 * The key pair of a private key in PEM form.
 *
 * @throws {KeyError} if the text is no private key, has a passphrase, or is of an unsupported kind or size
 */
export async function keyPair (pem: string): Promise<SigningKey> {
  const signWith = parse(createPrivateKey, pem, 'holds no private key in PEM form without a passphrase')
  return { ...await verifyingKey(createPublicKey(signWith)), signWith }
}

/**
 * A public key in PEM form.
 *
 * @throws {KeyError} if the text is no public key, or is of an unsupported kind or size
 */
export async function publicKey (pem: string): Promise<VerifyingKey> {
  // createPublicKey also accepts private keys and certificates. A key that only verifies should be public, and the
  // dates and the issuer of a certificate would not be checked.
  if (pem.includes('PRIVATE KEY-----')) throw new KeyError('holds a private key, where a public one is expected')
  const problem = 'holds no public key in PEM form'
  if (!/-----BEGIN (RSA )?PUBLIC KEY-----/.test(pem)) throw new KeyError(problem)
  return await verifyingKey(parse(createPublicKey, pem, problem))
}

/** The algorithm of a private or public key; undefined for an unsupported kind or size. */
export function algorithmOf ({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): KeyPairAlgorithm | undefined {
  const { namedCurve, modulusLength = 0 } = { ...asymmetricKeyDetails }
  if (asymmetricKeyType === 'ed25519') return 'EdDSA'
  if (asymmetricKeyType === 'ec' && namedCurve === 'prime256v1') return 'ES256'
  if (asymmetricKeyType === 'rsa' && modulusLength >= minRsaBits) return 'RS256'
  return undefined
}

/** The `kid` of a secret: an HMAC, which does not reveal it. No token is signed with the same text: it has no dot. */
function secretKid (secret: KeyObject): string {
  return createHmac('sha256', secret).update('kid').digest('base64url').slice(0, 12)
}

async function verifyingKey (key: KeyObject): Promise<VerifyingKey> {
  const alg = algorithmOf(key)
  if (alg === undefined) {
    throw new KeyError(`holds a key of another kind than Ed25519, P-256 and RSA of ${minRsaBits} bits or more`)
  }
  const members = publicMembers(alg, key)
  const kid = await calculateJwkThumbprint(members)
  return { kid, algorithm: alg, verifyWith: key, publicKey: { kid, alg, use: 'sig', ...members } }
}

/** The members of a JWK that make up the public key. Naming each one keeps private members out. */
function publicMembers (algorithm: KeyPairAlgorithm, key: KeyObject) {
  const { x = '', y = '', n = '', e = '' } = key.export({ format: 'jwk' })
  switch (algorithm) {
    case 'EdDSA': return { kty: 'OKP', crv: 'Ed25519', x } as const
    case 'ES256': return { kty: 'EC', crv: 'P-256', x, y } as const
    case 'RS256': return { kty: 'RSA', n, e } as const
  }
}

function parse (create: (pem: string) => KeyObject, pem: string, problem: string): KeyObject {
  try {
    return create(pem)
  } catch {
    throw new KeyError(problem)
  }
}
