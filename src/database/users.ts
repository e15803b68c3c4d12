import { type Kysely, type Selectable, sql } from 'kysely'
import type { Database, Users } from '../../generated/database.ts'
import { inSeconds, now } from './time.ts'
import { lower } from './username.ts'

type UserRow = Selectable<Users>

// Columns are always listed, so that a statement outlives the addition of one.

/** What an account shows of itself. */
const shown = ['id', 'username', 'is_admin'] as const
/** What administrators see of an account. */
const account = [...shown, 'disabled'] as const
/** What a login needs to know. */
const credentials = [...account, 'token_version', 'password_hash', 'password_expires_at'] as const

export type ShownUser = Pick<UserRow, typeof shown[number]>
export type Account = Pick<UserRow, typeof account[number]>
export type StoredCredentials = Pick<UserRow, typeof credentials[number]>

/** The account with this name, in whatever case. */
export async function findByUsername (db: Kysely<Database>, username: string): Promise<StoredCredentials | undefined> {
  return await db.selectFrom('users').select(credentials)
    .where(sql`lower(username)`, '=', lower(username)).executeTakeFirst()
}

export async function findCredentials (db: Kysely<Database>, id: number): Promise<StoredCredentials | undefined> {
  return await db.selectFrom('users').select(credentials).where('id', '=', id).executeTakeFirst()
}

export async function findUser (db: Kysely<Database>, id: number): Promise<ShownUser | undefined> {
  return await db.selectFrom('users').select(shown).where('id', '=', id).executeTakeFirst()
}

export async function findAccount (db: Kysely<Database>, id: number): Promise<Account | undefined> {
  return await db.selectFrom('users').select(account).where('id', '=', id).executeTakeFirst()
}

/** The account, which no other transaction changes until this one ends. */
export async function lockAccount (db: Kysely<Database>, id: number): Promise<Account | undefined> {
  return await db.selectFrom('users').select(account).where('id', '=', id).forUpdate().executeTakeFirst()
}

/** Adds an account, or returns undefined if the name is taken. */
export async function insertUser (
  db: Kysely<Database>,
  user: Pick<UserRow, 'username' | 'password_hash' | 'is_admin'>
): Promise<ShownUser | undefined> {
  return await db.insertInto('users').values(user)
    .onConflict((conflict) => conflict.expression(sql`lower(username)`).doNothing())
    .returning(shown).executeTakeFirst()
}

/** Which accounts to list. */
export interface UserQuery {
  offset: number
  limit: number
  username_prefix?: string
}

/** A page of accounts, in the order in which they were made. */
export async function selectUsers (db: Kysely<Database>, query: UserQuery): Promise<ShownUser[]> {
  const { username_prefix: prefix = '' } = query
  return await db.selectFrom('users').select(shown)
    .$if(prefix !== '', (select) => select
      // As a range, which an index serves; no character of a username comes after the tilde.
      .where(sql`lower(username)`, '>=', lower(prefix))
      .where(sql`lower(username)`, '<', lower(`${prefix}~`)))
    .orderBy('id').offset(query.offset).limit(query.limit).execute()
}

/** Changes the role or the standing of an account that is there. */
export async function updateAccount (
  db: Kysely<Database>,
  id: number,
  changes: Partial<Pick<UserRow, 'is_admin' | 'disabled'>>
): Promise<Account> {
  return await db.updateTable('users').set(changes).where('id', '=', id).returning(account).executeTakeFirstOrThrow()
}

export async function deleteUser (db: Kysely<Database>, id: number): Promise<void> {
  await db.deleteFrom('users').where('id', '=', id).execute()
}

/** Replaces a password by a lasting one, and says whether it did: not if it was replaced already. */
export async function replacePassword (
  db: Kysely<Database>,
  user: Pick<StoredCredentials, 'id' | 'password_hash'>,
  hash: string
): Promise<boolean> {
  const replaced = await db.updateTable('users').set({ password_hash: hash, password_expires_at: null })
    .where('id', '=', user.id).where('password_hash', '=', user.password_hash).returning('id').executeTakeFirst()
  return replaced !== undefined
}

/** Replaces the hash of a password by another of the same, unless the password was replaced. */
export async function replaceHash (db: Kysely<Database>, user: StoredCredentials, hash: string): Promise<void> {
  await db.updateTable('users').set({ password_hash: hash })
    .where('id', '=', user.id).where('password_hash', '=', user.password_hash).execute()
}

/** Replaces a password, whatever it was, by one that expires. */
export async function setTemporaryPassword (
  db: Kysely<Database>,
  id: number,
  hash: string,
  ttlSeconds: number
): Promise<void> {
  await db.updateTable('users').set({ password_hash: hash, password_expires_at: inSeconds(ttlSeconds) })
    .where('id', '=', id).execute()
}

/**
 * Uses a temporary password up, and says whether that was possible: not if it expired, or was used or replaced, or if
 * the account is disabled.
 */
export async function useTemporaryPassword (db: Kysely<Database>, user: StoredCredentials): Promise<boolean> {
  // Long ago: a transaction that began before this one has an earlier now, and may wait for this row.
  const used = await db.updateTable('users').set({ password_expires_at: sql<Date>`to_timestamp(0)` })
    .where('id', '=', user.id).where('password_hash', '=', user.password_hash).where('disabled', '=', false)
    .where('password_expires_at', '>', now).returning('id').executeTakeFirst()
  return used !== undefined
}

/** Makes every access token that was issued to the account so far invalid. */
export async function raiseTokenVersion (db: Kysely<Database>, id: number): Promise<void> {
  await db.updateTable('users').set({ token_version: sql<number>`token_version + 1` }).where('id', '=', id).execute()
}

export async function adminExists (db: Kysely<Database>): Promise<boolean> {
  const admin = await db.selectFrom('users').select('id').where('is_admin', '=', true).limit(1).executeTakeFirst()
  return admin !== undefined
}

/**
 * The administrators who can log in, and not only with a temporary password, which may be lost or used up. Until this
 * transaction ends, no other changes one of them: each locks them all, in the same order, and sees what those before it
 * left.
 */
export async function lockActiveAdmins (db: Kysely<Database>): Promise<number[]> {
  const admins = await db.selectFrom('users').select('id')
    .where('is_admin', '=', true).where('disabled', '=', false).where('password_expires_at', 'is', null)
    .orderBy('id').forUpdate().execute()
  return admins.map(({ id }) => id)
}

/** Makes other transactions that call this wait until this one ends. */
export async function lockUsers (db: Kysely<Database>): Promise<void> {
  await sql`LOCK TABLE users IN SHARE ROW EXCLUSIVE MODE`.execute(db)
}
