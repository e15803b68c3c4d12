import { createHash, randomBytes } from 'node:crypto'

// A refresh token is `family.secret`. All tokens of a session have the same family; each has a secret of its own. So a
// token that was replaced is still recognised by its family. The database stores only hashes.

/** The hashes of a refresh token (SHA-256). */
export interface RefreshTokenHashes { family_hash: Buffer, token_hash: Buffer }

/** Creates the first refresh token of a session. */
export function firstRefreshToken (): string {
  return tokenOfFamily(randomBytes(16).toString('base64url'))
}

/** Creates the refresh token that replaces another one. */
export function nextRefreshToken (current: string): string {
  return tokenOfFamily(familyOf(current))
}

/** Hashes a refresh token, or any other text that a client sent as one. */
export function hashRefreshToken (token: string): RefreshTokenHashes {
  return { family_hash: sha256(familyOf(token)), token_hash: sha256(token) }
}

function tokenOfFamily (family: string): string {
  return `${family}.${randomBytes(32).toString('base64url')}`
}

/** The part before the first dot; empty if there is none. */
function familyOf (token: string): string {
  return token.slice(0, Math.max(0, token.indexOf('.')))
}

function sha256 (text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
