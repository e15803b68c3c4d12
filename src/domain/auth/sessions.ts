import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import type { Scope } from '../../contract/operations.ts'
import { type Credentials, raiseTokenVersion } from '../../database/auth/credentials.ts'
import {
  deleteOldestSessions, deleteSession, deleteSessionByFamily, deleteSessions, findRecentlyRefreshed, insertSession,
  type RefreshedSession, rotateRefreshToken
} from '../../database/auth/sessions.ts'
import { audited } from '../audit/audit.ts'
import { Failure } from '../error.ts'
import type { Requester } from '../requester.ts'
import {
  firstRefreshToken, hashRefreshToken, type RefreshTokenHashes, successorOf, successorSalt
} from './refresh-tokens.ts'
import { restrictScopes, scopesOf } from './roles.ts'
import { requireOwnTokens, type Tokens } from './tokens/tokens.ts'

const refreshTtlSeconds = 30 * 24 * 60 * 60
/** The sessions of an account. When a login exceeds this number, the oldest session ends. */
const maxSessions = 1000

/** The tokens that a login or a refresh returns. */
export interface IssuedTokens {
  accessToken: string
  refreshToken: string
  scopes: readonly Scope[]
}

interface Services { db: Kysely<Database>, tokens: Tokens }

/** The services of a refresh, and how long a refresh token that was replaced still gets its successor. */
type RefreshServices = Services & { refreshGraceSeconds: number }

/** Begins a session. Returns undefined if the account is disabled or changed since its credentials were read. */
export async function beginSession (
  trx: Transaction<Database>,
  tokens: Tokens,
  user: Credentials,
  scopes: readonly Scope[]
): Promise<IssuedTokens | undefined> {
  const id = crypto.randomUUID()
  const refreshToken = firstRefreshToken()
  const session = { id, ...hashRefreshToken(refreshToken), scope: scopes.join(' '), ttlSeconds: refreshTtlSeconds }
  if (!await insertSession(trx, user, session)) return undefined
  await deleteOldestSessions(trx, user.id, maxSessions)
  return await issueTokens(tokens, { ...user, session_id: id }, scopes, refreshToken)
}

/**
 * Exchanges a refresh token for the next pair of tokens. For the grace period the token that was just replaced gets the
 * same successor: a browser with two tabs sends it twice, and a client whose answer was lost repeats it. Any other use
 * of a replaced token is treated as theft and ends the session.
 *
 * @throws {Failure} `invalid-grant`, `login-closed`
 */
export async function refresh (
  { db, tokens, refreshGraceSeconds }: RefreshServices,
  requester: Requester,
  // The contract requires a token. The default is for the type alone: no session has an empty token.
  { refresh_token = '', scope }: { refresh_token?: string, scope?: string }
): Promise<IssuedTokens> {
  requireOwnTokens(tokens)
  const refreshed = await audited(db, requester, async (trx, record) => {
    const current = hashRefreshToken(refresh_token)
    const refreshed = await rotate(trx, refresh_token, current) ??
      await repeatRotation(trx, refresh_token, current, refreshGraceSeconds)
    if (refreshed !== undefined) return refreshed
    const ended = await deleteSessionByFamily(trx, current.family_hash)
    // A token that is the session's latest was refused because it expired or the account is disabled, not for reuse.
    if (ended?.token_hash.equals(current.token_hash) === false) await record('refresh-token-reused', ended)
    return undefined
  })
  if (refreshed === undefined) throw new Failure('invalid-grant', 'The refresh token is not valid; log in again')
  const { session, refreshToken } = refreshed
  return await issueTokens(tokens, session, refreshedScopes(session, scope), refreshToken)
}

interface Refreshed { session: RefreshedSession, refreshToken: string }

/** Replaces the latest refresh token of a session. Returns undefined for any other text. */
async function rotate (
  trx: Transaction<Database>,
  token: string,
  current: RefreshTokenHashes
): Promise<Refreshed | undefined> {
  const salt = successorSalt()
  const refreshToken = successorOf(token, salt)
  const { token_hash } = hashRefreshToken(refreshToken)
  const session = await rotateRefreshToken(trx, current, { salt, token_hash })
  return session && { session, refreshToken }
}

/**
 * Derives the latest refresh token of a session from the one that it replaced within the grace period. Returns
 * undefined for any other text: its successor has another hash than the latest token.
 */
async function repeatRotation (
  trx: Transaction<Database>,
  token: string,
  { family_hash }: RefreshTokenHashes,
  graceSeconds: number
): Promise<Refreshed | undefined> {
  if (graceSeconds === 0) return undefined
  const recent = await findRecentlyRefreshed(trx, family_hash, graceSeconds)
  if (recent === undefined) return undefined
  const { token_hash, successor_salt, ...session } = recent
  const refreshToken = successorOf(token, successor_salt)
  return hashRefreshToken(refreshToken).token_hash.equals(token_hash) ? { session, refreshToken } : undefined
}

/** The requested scopes that the login granted and the role still has; without a request, all of these. */
function refreshedScopes (session: RefreshedSession, requested: string | undefined): readonly Scope[] {
  return restrictScopes(restrictScopes(scopesOf(session), session.scope), requested)
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

/** Ends the session of a refresh token or an access token. Other texts are ignored (RFC 7009, section 2.2). */
export async function revoke ({ db, tokens }: Services, requester: Requester, token: string): Promise<void> {
  const sessionId = await sessionOf(tokens, token)
  await audited(db, requester, async (trx, record) => {
    const ended = sessionId === undefined
      ? await deleteSessionByFamily(trx, hashRefreshToken(token).family_hash)
      : await deleteSession(trx, sessionId)
    if (ended !== undefined) await record('session-ended', ended)
  })
}

/** The session of an access token of the service; undefined if the text is not a valid one. */
async function sessionOf (tokens: Tokens, token: string): Promise<string | undefined> {
  try {
    const claims = await tokens.verify(token)
    return claims.issuer === 'service' ? claims.sessionId : undefined
  } catch (error) {
    if (error instanceof Failure) return undefined
    throw error
  }
}

/** Ends all sessions of an account and invalidates their access tokens. */
export async function endSessions (trx: Transaction<Database>, userId: number): Promise<void> {
  await raiseTokenVersion(trx, userId)
  await deleteSessions(trx, userId)
}
