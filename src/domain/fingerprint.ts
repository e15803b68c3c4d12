import { hash } from 'node:crypto'

/** The length of a fingerprint: 132 bits. */
export const fingerprintLength = 22

/** A hash of values, in 22 characters of base64url. */
export function fingerprint (values: unknown[]): string {
  return hash('sha256', JSON.stringify(values), 'base64url').slice(0, fingerprintLength)
}
