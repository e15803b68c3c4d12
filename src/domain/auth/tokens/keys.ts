import { createHmac, createPrivateKey, createPublicKey, createSecretKey, type KeyObject } from 'node:crypto'
import { calculateJwkThumbprint } from 'jose'

/** Algorithms by which one secret both signs and verifies (RFC 7518, section 3.2). */
export const secretAlgorithms = ['HS256', 'HS384', 'HS512'] as const
/** Algorithms by which a private key signs and its public one verifies: Ed25519, P-256 and RSA. */
export const keyPairAlgorithms = ['EdDSA', 'ES256', 'RS256'] as const

export type SecretAlgorithm = typeof secretAlgorithms[number]
export type KeyPairAlgorithm = typeof keyPairAlgorithms[number]

/** A public key as others read it in a key set (RFC 7517, RFC 8037). */
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

/** A key that verifies tokens, by one algorithm and no other. */
export interface VerifyingKey {
  kid: string
  algorithm: SecretAlgorithm | KeyPairAlgorithm
  /** The secret, or the public key. */
  verifyWith: KeyObject
  /** What others may know of it: nothing of a secret. */
  publicKey: PublicKey | undefined
}

/** A key that signs tokens, and verifies what it signed. */
export interface SigningKey extends VerifyingKey {
  /** The secret, or the private key. */
  signWith: KeyObject
}

/** What keeps a file from being used for a key, as the end of a sentence about it. It never quotes the file. */
export class KeyFlaw extends Error {}

/** The fewest bits of an RSA key (RFC 7518, section 3.3). */
const fewestRsaBits = 2048

/** The key that a secret is. */
export function secretKey (algorithm: SecretAlgorithm, secret: string): SigningKey {
  const key = createSecretKey(Buffer.from(secret))
  return { kid: secretKid(key), algorithm, signWith: key, verifyWith: key, publicKey: undefined }
}

/**
 * The pair of a private key in PEM form.
 *
 * @throws {KeyFlaw} if it is none, has a passphrase, or is of a kind or size that is not used here
 */
export async function keyPair (pem: string): Promise<SigningKey> {
  const signWith = parsed(createPrivateKey, pem, 'holds no private key in PEM form without a passphrase')
  return { ...await verifyingKey(createPublicKey(signWith)), signWith }
}

/**
 * A public key in PEM form.
 *
 * @throws {KeyFlaw} if it is none, or is of a kind or size that is not used here
 */
export async function publicKey (pem: string): Promise<VerifyingKey> {
  // A public key can be had from a private one, but a private one has no place where tokens are only verified.
  if (pem.includes('PRIVATE KEY-----')) throw new KeyFlaw('holds a private key, where a public one is expected')
  const flaw = 'holds no public key in PEM form'
  // Nor may it come from a certificate, whose dates and issuer nobody would check.
  if (!/-----BEGIN (RSA )?PUBLIC KEY-----/.test(pem)) throw new KeyFlaw(flaw)
  return await verifyingKey(parsed(createPublicKey, pem, flaw))
}

/** The only algorithm for which a key is good; undefined for kinds and sizes that are not used here. */
export function algorithmOf ({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): KeyPairAlgorithm | undefined {
  const { namedCurve, modulusLength = 0 } = { ...asymmetricKeyDetails }
  if (asymmetricKeyType === 'ed25519') return 'EdDSA'
  if (asymmetricKeyType === 'ec' && namedCurve === 'prime256v1') return 'ES256'
  if (asymmetricKeyType === 'rsa' && modulusLength >= fewestRsaBits) return 'RS256'
  return undefined
}

/** Names a secret without telling anything of it: no part of a token is ever signed as this text is. */
function secretKid (secret: KeyObject): string {
  return createHmac('sha256', secret).update('kid').digest('base64url').slice(0, 12)
}

async function verifyingKey (key: KeyObject): Promise<VerifyingKey> {
  const alg = algorithmOf(key)
  if (alg === undefined) {
    throw new KeyFlaw(`holds a key of another kind than Ed25519, P-256 and RSA of ${fewestRsaBits} bits or more`)
  }
  const members = publicMembers(alg, key)
  const kid = await calculateJwkThumbprint(members)
  return { kid, algorithm: alg, verifyWith: key, publicKey: { kid, alg, use: 'sig', ...members } }
}

/** What makes up a public key, each member named: whatever else a key may have stays here. */
function publicMembers (algorithm: KeyPairAlgorithm, key: KeyObject) {
  const { x = '', y = '', n = '', e = '' } = key.export({ format: 'jwk' })
  switch (algorithm) {
    case 'EdDSA': return { kty: 'OKP', crv: 'Ed25519', x } as const
    case 'ES256': return { kty: 'EC', crv: 'P-256', x, y } as const
    case 'RS256': return { kty: 'RSA', n, e } as const
  }
}

function parsed (parse: (pem: string) => KeyObject, pem: string, flaw: string): KeyObject {
  try {
    return parse(pem)
  } catch {
    throw new KeyFlaw(flaw)
  }
}
