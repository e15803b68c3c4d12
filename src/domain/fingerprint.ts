import { hash } from 'node:crypto'

const length = 22 // 132 bits

/** A hash of values, in 22 characters of base64url. */
export function fingerprint (values: unknown[]): string {
  return hash('sha256', JSON.stringify(values), 'base64url').slice(0, length)
}
