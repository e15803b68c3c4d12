import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import type { Scope } from '../../contract/operations.ts'
import { type Credentials, raiseTokenVersion } from '../../database/auth/credentials.ts'
import {
  deleteOldestSessions, deleteSession, deleteSessionByFamily, deleteSessions, insertSession, type RefreshedSession,
  rotateRefreshToken
} from '../../database/auth/sessions.ts'
import { audited } from '../audit/audit.ts'
import { Failure } from '../error.ts'
import type { Requester } from '../requester.ts'
import { firstRefreshToken, hashRefreshToken, nextRefreshToken } from './refresh-tokens.ts'
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
 * Exchanges a refresh token for the next pair of tokens. A refresh token that is used twice is treated as stolen and
 * ends the session.
 *
 * @throws {Failure} `invalid-grant`, `login-closed`
 */
export async function refresh (
  { db, tokens }: Services,
  requester: Requester,
  // The contract requires a token. The default is for the type alone: no session has an empty token.
  { refresh_token = '', scope }: { refresh_token?: string, scope?: string }
): Promise<IssuedTokens> {
  requireOwnTokens(tokens)
  const current = hashRefreshToken(refresh_token)
  const refreshToken = nextRefreshToken(refresh_token)
  const session = await audited(db, requester, async (trx, record) => {
    const session = await rotateRefreshToken(trx, current, hashRefreshToken(refreshToken).token_hash)
    if (session !== undefined) return session
    const ended = await deleteSessionByFamily(trx, current.family_hash)
    // A token that is the session's latest was refused because it expired or the account is disabled, not for reuse.
    if (ended?.token_hash.equals(current.token_hash) === false) await record('refresh-token-reused', ended)
    return undefined
  })
  if (session === undefined) throw new Failure('invalid-grant', 'The refresh token is not valid; log in again')
  return await issueTokens(tokens, session, refreshedScopes(session, scope), refreshToken)
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
