import { type Kysely, type Selectable, sql } from 'kysely'
import type { Database, Sessions } from '../../../generated/database.ts'
import { coalesce } from '../connection/coalesce.ts'
import { inSeconds, now } from '../time.ts'
import type { Credentials } from './credentials.ts'

/** A session and the account that it belongs to, as both stand now. */
export interface SessionState {
  session_id: string
  id: number
  username: string
  is_admin: boolean
  disabled: boolean
  token_version: number
}

/** A session that goes on, with the scopes that it was given at its login. */
export type RefreshedSession = Omit<SessionState, 'disabled'> & { scope: string }

const stateColumns = [
  'sessions.id as session_id', 'users.id', 'users.username', 'users.is_admin', 'users.disabled', 'users.token_version'
] as const

export const findSession = coalesce<string, SessionState>(
  async (db, ids) => await db.selectFrom('sessions').innerJoin('users', 'users.id', 'sessions.user_id')
    .select(stateColumns).where('sessions.id', '=', sql<string>`any(${ids}::uuid[])`).execute(),
  (session) => session.session_id
)

/** A session that begins; `ttlSeconds` is how long its refresh tokens are good for. */
export type NewSession = Pick<Selectable<Sessions>, 'id' | 'family_hash' | 'token_hash' | 'scope'> &
  { ttlSeconds: number }

/**
 * Begins a session, and says whether it could: not if the account was deleted, disabled or logged out everywhere, or
 * its password replaced, since its credentials were read. A change that is under way is waited for.
 */
export async function insertSession (
  db: Kysely<Database>,
  user: Credentials,
  { ttlSeconds, ...session }: NewSession
): Promise<boolean> {
  const inserted = await db.insertInto('sessions')
    .columns(['id', 'family_hash', 'token_hash', 'scope', 'user_id', 'expires_at'])
    .expression((from) => from.selectFrom('users')
      .select([
        sql<string>`${session.id}::uuid`.as('id'),
        sql<Buffer>`${session.family_hash}::bytea`.as('family_hash'),
        sql<Buffer>`${session.token_hash}::bytea`.as('token_hash'),
        sql<string>`${session.scope}::text`.as('scope'),
        'users.id as user_id',
        inSeconds(ttlSeconds).as('expires_at')
      ])
      .where('id', '=', user.id).where('password_hash', '=', user.password_hash)
      .where('token_version', '=', user.token_version).where('disabled', '=', false)
      .forShare())
    .returning('id').executeTakeFirst()
  return inserted !== undefined
}

/** Exchanges the refresh token of a session for the next, or returns undefined if it is not the one to come. */
export async function rotateRefreshToken (
  db: Kysely<Database>,
  token: Pick<NewSession, 'family_hash' | 'token_hash'>,
  next: Buffer
): Promise<RefreshedSession | undefined> {
  return await db.updateTable('sessions').from('users').set({ token_hash: next })
    .whereRef('users.id', '=', 'sessions.user_id').where('users.disabled', '=', false)
    .where('family_hash', '=', token.family_hash).where('token_hash', '=', token.token_hash)
    .where('expires_at', '>', now)
    .returning([
      'sessions.id as session_id', 'sessions.scope',
      'users.id', 'users.username', 'users.is_admin', 'users.token_version'
    ]).executeTakeFirst()
}

/** A session that ended, whose it was, and the hash of the refresh token that it would have taken next. */
export type EndedSession = Pick<SessionState, 'id' | 'username'> & Pick<NewSession, 'token_hash'>

/** Ends the session of a family of refresh tokens, or returns undefined if there is none. */
export async function deleteSessionByFamily (
  db: Kysely<Database>,
  family_hash: Buffer
): Promise<EndedSession | undefined> {
  return await deletingSession(db).where('family_hash', '=', family_hash).executeTakeFirst()
}

/** Ends a session, or returns undefined if there is none with this id. */
export async function deleteSession (db: Kysely<Database>, id: string): Promise<EndedSession | undefined> {
  return await deletingSession(db).where('sessions.id', '=', id).executeTakeFirst()
}

function deletingSession (db: Kysely<Database>) {
  return db.deleteFrom('sessions').using('users').whereRef('users.id', '=', 'sessions.user_id')
    .returning(['users.id', 'users.username', 'sessions.token_hash'])
}

/** Ends the oldest sessions of an account, but for so many. */
export async function deleteOldestSessions (db: Kysely<Database>, user_id: number, spared: number): Promise<void> {
  await db.deleteFrom('sessions').where('id', 'in', (all) => all.selectFrom('sessions').select('id')
    .where('user_id', '=', user_id).orderBy('expires_at', 'desc').offset(spared)).execute()
}

/** Ends the sessions of an account, but for one that may be spared. */
export async function deleteSessions (
  db: Kysely<Database>,
  user_id: number,
  spared: string | null = null
): Promise<void> {
  await db.deleteFrom('sessions').where('user_id', '=', user_id)
    .$if(spared !== null, (sessions) => sessions.where('id', '!=', String(spared))).execute()
}
