import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import type { KeyPairAlgorithm } from '../../src/domain/auth/tokens/keys.ts'

/** A key pair in PEM form. */
export interface PemPair { privatePem: string, publicPem: string }

/** Generates a key pair for an algorithm. */
export function makePair (algorithm: KeyPairAlgorithm): PemPair {
  switch (algorithm) {
    case 'EdDSA': return pems(generateKeyPairSync('ed25519'))
    case 'ES256': return pems(generateKeyPairSync('ec', { namedCurve: 'P-256' }))
    case 'RS256': return pems(generateKeyPairSync('rsa', { modulusLength: 2048 }))
  }
}

/** Key pairs of unsupported kinds and sizes. */
export const unfitPairs = (): Record<string, PemPair> => ({
  'RSA of 1024 bits': pems(generateKeyPairSync('rsa', { modulusLength: 1024 })),
  'RSA of 2047 bits': pems(generateKeyPairSync('rsa', { modulusLength: 2047 })),
  'RSA-PSS': pems(generateKeyPairSync('rsa-pss', { modulusLength: 2048 })),
  'P-384': pems(generateKeyPairSync('ec', { namedCurve: 'P-384' })),
  secp256k1: pems(generateKeyPairSync('ec', { namedCurve: 'secp256k1' })),
  Ed448: pems(generateKeyPairSync('ed448')),
  X25519: pems(generateKeyPairSync('x25519'))
})

export function pems ({ publicKey, privateKey }: { publicKey: KeyObject, privateKey: KeyObject }): PemPair {
  return {
    privatePem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicPem: publicKey.export({ type: 'spki', format: 'pem' }).toString()
  }
}
