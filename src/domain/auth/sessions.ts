import { createHash, randomBytes } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import type { Scope } from '../../contract/operations.ts'
import {
  deleteSessionByFamily, deleteOldestSessions, deleteSession, deleteSessions, insertSession, type RefreshedSession,
  rotateRefreshToken
} from '../../database/auth/sessions.ts'
import { type Credentials, raiseTokenVersion } from '../../database/auth/credentials.ts'
import { audited } from '../audit/audit.ts'
import type { Requester } from '../requester.ts'
import { Failure } from '../error.ts'
import { knownScopes, scopesOf } from './roles.ts'
import { requireOwnTokens, type Tokens } from './tokens/tokens.ts'

const refreshTtlSeconds = 30 * 24 * 60 * 60
/** How many sessions an account may have; with more, the oldest ones end. */
const maxSessions = 1000

/** What a login, or a refresh token, is exchanged for. */
export interface IssuedTokens {
  accessToken: string
  refreshToken: string
  scopes: readonly Scope[]
}

interface Services { db: Kysely<Database>, tokens: Tokens }

/** Begins a session, or returns undefined if the account changed since its credentials were read. */
export async function beginSession (
  trx: Transaction<Database>,
  tokens: Tokens,
  user: Credentials,
  scopes: readonly Scope[]
): Promise<IssuedTokens | undefined> {
  const id = crypto.randomUUID()
  const refreshToken = nextRefreshToken(randomBytes(16).toString('base64url'))
  const session = { id, ...hashesOf(refreshToken), scope: scopes.join(' '), ttlSeconds: refreshTtlSeconds }
  if (!await insertSession(trx, user, session)) return undefined
  await deleteOldestSessions(trx, user.id, maxSessions)
  return await issueTokens(tokens, { ...user, session_id: id }, scopes, refreshToken)
}

/**
 * Exchanges a refresh token for the next pair of tokens. One that was exchanged before has been stolen, from or by
 * whoever sends it now: its session ends.
 *
 * @throws {Failure} `invalid-grant`, `login-closed`
 */
export async function refresh (
  { db, tokens }: Services,
  requester: Requester,
  // The contract demands a token; without one, there is none that could be known.
  { refresh_token = '', scope }: { refresh_token?: string, scope?: string }
): Promise<IssuedTokens> {
  requireOwnTokens(tokens)
  const given = hashesOf(refresh_token)
  const refreshToken = nextRefreshToken(familyOf(refresh_token))
  const session = await audited(db, requester, async (trx, record) => {
    const session = await rotateRefreshToken(trx, given, hashesOf(refreshToken).token_hash)
    if (session !== undefined) return session
    const ended = await deleteSessionByFamily(trx, given.family_hash)
    // The one to come may have come too late, which is no theft.
    if (ended?.token_hash.equals(given.token_hash) === false) await record('refresh-token-reused', ended)
    return undefined
  })
  if (session === undefined) throw new Failure('invalid-grant', 'The refresh token is not valid; log in again')
  return await issueTokens(tokens, session, grantedScopes(session, scope), refreshToken)
}

async function issueTokens (
  tokens: Tokens,
  { id, session_id, token_version }: Pick<RefreshedSession, 'id' | 'session_id' | 'token_version'>,
  scopes: readonly Scope[],
  refreshToken: string
): Promise<IssuedTokens> {
  const claims = { userId: id, sessionId: session_id, tokenVersion: token_version, scopes }
  return { accessToken: await tokens.sign(claims), refreshToken, scopes }
}

/** What was granted at the login, as far as the role still allows it and as far as it is asked for. */
function grantedScopes (session: RefreshedSession, asked = session.scope): readonly Scope[] {
  const [granted, wanted] = [knownScopes(session.scope), knownScopes(asked)]
  return scopesOf(session).filter((scope) => granted.includes(scope) && wanted.includes(scope))
}

/** Ends the session of a refresh token or of an access token, if it is one of those (RFC 7009). */
export async function revoke ({ db, tokens }: Services, requester: Requester, token: string): Promise<void> {
  const sessionId = await sessionOf(tokens, token)
  await audited(db, requester, async (trx, record) => {
    const ended = sessionId === undefined
      ? await deleteSessionByFamily(trx, hashesOf(token).family_hash)
      : await deleteSession(trx, sessionId)
    if (ended !== undefined) await record('session-ended', ended)
  })
}

/** The session of an access token; undefined if it is none that is good for anything. */
async function sessionOf (tokens: Tokens, token: string): Promise<string | undefined> {
  try {
    const claims = await tokens.verify(token)
    return claims.issuer === 'service' ? claims.sessionId : undefined
  } catch (error) {
    if (error instanceof Failure) return undefined
    throw error
  }
}

/** Ends every session of an account, and every access token with them. */
export async function endSessions (trx: Transaction<Database>, userId: number): Promise<void> {
  await raiseTokenVersion(trx, userId)
  await deleteSessions(trx, userId)
}

// A refresh token has two parts: a secret that all tokens of a session share, by which one that was exchanged before is
// recognised, and a secret of its own. Only their hashes are kept.

function nextRefreshToken (family: string): string {
  return `${family}.${randomBytes(32).toString('base64url')}`
}

function familyOf (refreshToken: string): string {
  return refreshToken.slice(0, Math.max(0, refreshToken.indexOf('.')))
}

function hashesOf (refreshToken: string): { family_hash: Buffer, token_hash: Buffer } {
  return { family_hash: sha256(familyOf(refreshToken)), token_hash: sha256(refreshToken) }
}

function sha256 (text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
