import { createHash, createHmac, randomBytes } from 'node:crypto'

// A refresh token is `family.secret`. All tokens of a session have the same family; each has a secret of its own. So a
// token that was replaced is still recognised by its family. The database stores only hashes.
//
// The secret of a successor is an HMAC, with the token that it replaces as the key and a random salt as the message.
// The session stores the salt, so the same successor can be derived again, but only from the token that it replaced:
// neither the database nor an older token is enough.

/** The hashes of a refresh token (SHA-256). */
export interface RefreshTokenHashes { family_hash: Buffer, token_hash: Buffer }

/** Creates the first refresh token of a session. */
export function firstRefreshToken (): string {
  return `${randomBytes(16).toString('base64url')}.${randomBytes(32).toString('base64url')}`
}

/** Creates the salt of a successor: 256 bits. */
export function successorSalt (): Buffer {
  return randomBytes(32)
}

/** Derives the refresh token that replaces another one. The same token and salt always give the same successor. */
export function successorOf (current: string, salt: Buffer): string {
  return `${familyOf(current)}.${createHmac('sha256', current).update(salt).digest('base64url')}`
}

/** Hashes a refresh token, or any other text that a client sent as one. */
export function hashRefreshToken (token: string): RefreshTokenHashes {
  return { family_hash: sha256(familyOf(token)), token_hash: sha256(token) }
}

/** The part before the first dot; empty if there is none. */
function familyOf (token: string): string {
  return token.slice(0, Math.max(0, token.indexOf('.')))
}

function sha256 (text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
