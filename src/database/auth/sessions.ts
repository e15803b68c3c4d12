import { type Kysely, type NotNull, type Selectable, sql } from 'kysely'
import type { Database, Sessions } from '../../../generated/database.ts'
import { batchedLookup } from '../connection/batches/lookup.ts'
import { compileOnce } from '../connection/compiled.ts'
import { inSeconds, now } from '../time.ts'
import type { Credentials } from './credentials.ts'

/** A session and its account. */
export interface SessionState {
  session_id: string
  id: number
  username: string
  is_admin: boolean
  disabled: boolean
  token_version: number
}

/** A session whose refresh token was exchanged, with the scopes that its login granted. */
export type RefreshedSession = Omit<SessionState, 'disabled'> & { scope: string }

const stateColumns = [
  'sessions.id as session_id', 'users.id', 'users.username', 'users.is_admin', 'users.disabled', 'users.token_version'
] as const

/** Finds a session by its id. Calls in the same turn of the event loop are sent as one query. */
export const findSession = batchedLookup<string, SessionState>(
  compileOnce((db, place) => db.selectFrom('sessions').innerJoin('users', 'users.id', 'sessions.user_id')
    .select(stateColumns).where('sessions.id', '=', sql<string>`any(${place((ids) => ids)}::uuid[])`).compile()),
  (session) => session.session_id
)

/** A session to insert. Its refresh tokens expire after `ttlSeconds`. */
export type NewSession = Pick<Selectable<Sessions>, 'id' | 'family_hash' | 'token_hash' | 'scope'> &
  { ttlSeconds: number }

/**
 * Inserts a session. Returns false if the account is disabled, or if it was deleted, its sessions were ended or its
 * password was replaced since the credentials were read. The shared lock waits for a concurrent change of the account.
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

const refreshedColumns = [
  'sessions.id as session_id', 'sessions.scope',
  'users.id', 'users.username', 'users.is_admin', 'users.token_version'
] as const

/**
 * Replaces the refresh token of a session. `successor` has the salt and the hash of the next token. Returns undefined
 * unless the token is the latest and still valid.
 */
export async function rotateRefreshToken (
  db: Kysely<Database>,
  token: Pick<NewSession, 'family_hash' | 'token_hash'>,
  successor: { salt: Buffer, token_hash: Buffer }
): Promise<RefreshedSession | undefined> {
  return await db.updateTable('sessions').from('users')
    .set({ token_hash: successor.token_hash, successor_salt: successor.salt, refreshed_at: now })
    .whereRef('users.id', '=', 'sessions.user_id').where('users.disabled', '=', false)
    .where('family_hash', '=', token.family_hash).where('token_hash', '=', token.token_hash)
    .where('expires_at', '>', now)
    .returning(refreshedColumns).executeTakeFirst()
}

/** A session that was refreshed a moment ago, with the hash of its latest refresh token and the salt of that token. */
export type RecentlyRefreshedSession = RefreshedSession & { token_hash: Buffer, successor_salt: Buffer }

/** Finds a session that was refreshed in the last `graceSeconds` and is still valid. */
export async function findRecentlyRefreshed (
  db: Kysely<Database>,
  family_hash: Buffer,
  graceSeconds: number
): Promise<RecentlyRefreshedSession | undefined> {
  return await db.selectFrom('sessions').innerJoin('users', 'users.id', 'sessions.user_id')
    .select([...refreshedColumns, 'sessions.token_hash', 'sessions.successor_salt'])
    .where('family_hash', '=', family_hash).where('users.disabled', '=', false)
    .where('expires_at', '>', now)
    .where('refreshed_at', '>', inSeconds(-graceSeconds)).where('successor_salt', 'is not', null)
    .$narrowType<{ successor_salt: NotNull }>().executeTakeFirst()
}

/** A deleted session: the id and the username of its account, and the hash of its latest refresh token. */
export type EndedSession = Pick<SessionState, 'id' | 'username'> & Pick<NewSession, 'token_hash'>

/** Deletes the session with this family of refresh tokens. Returns undefined if there is none. */
export async function deleteSessionByFamily (
  db: Kysely<Database>,
  family_hash: Buffer
): Promise<EndedSession | undefined> {
  return await deletingSession(db).where('family_hash', '=', family_hash).executeTakeFirst()
}

/** Deletes the session with this id. Returns undefined if there is none. */
export async function deleteSession (db: Kysely<Database>, id: string): Promise<EndedSession | undefined> {
  return await deletingSession(db).where('sessions.id', '=', id).executeTakeFirst()
}

function deletingSession (db: Kysely<Database>) {
  return db.deleteFrom('sessions').using('users').whereRef('users.id', '=', 'sessions.user_id')
    .returning(['users.id', 'users.username', 'sessions.token_hash'])
}

/** Deletes all sessions of an account but the newest `keep`. */
export async function deleteOldestSessions (db: Kysely<Database>, user_id: number, keep: number): Promise<void> {
  await db.deleteFrom('sessions').where('id', 'in', (all) => all.selectFrom('sessions').select('id')
    .where('user_id', '=', user_id).orderBy('expires_at', 'desc').offset(keep)).execute()
}

/** Deletes the sessions of an account, except the one with the id `except`. */
export async function deleteSessions (
  db: Kysely<Database>,
  user_id: number,
  except: string | null = null
): Promise<void> {
  await db.deleteFrom('sessions').where('user_id', '=', user_id)
    .$if(except !== null, (sessions) => sessions.where('id', '!=', String(except))).execute()
}
