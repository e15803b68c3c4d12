import { type Kysely, type Selectable, sql } from 'kysely'
import type { Database, Users } from '../../generated/database.ts'
import { coalesce } from './coalesce.ts'

type UserRow = Selectable<Users>

/** What an account shows of itself. */
const shown = ['id', 'username', 'is_admin'] as const
/** What a request needs to know of the account behind it. */
const standing = ['id', 'is_admin', 'disabled', 'token_version'] as const

/** What a login needs to know. Columns are always listed, so that a statement outlives the addition of one. */
const credentials = [...standing, 'password_hash'] as const

export type ShownUser = Pick<UserRow, typeof shown[number]>
export type UserStanding = Pick<UserRow, typeof standing[number]>
export type StoredCredentials = Pick<UserRow, typeof credentials[number]>

export const findStanding = coalesce<number, UserStanding>(
  async (db, ids) => await db.selectFrom('users').select(standing)
    .where('id', '=', sql<number>`any(${ids}::integer[])`).execute(),
  (user) => user.id
)

/** The account with this name, in whatever case. */
export async function findByUsername (db: Kysely<Database>, username: string): Promise<StoredCredentials | undefined> {
  return await db.selectFrom('users').select(credentials)
    // By the rules of ASCII: by those of Unicode, the Kelvin sign is a k.
    .where(sql`lower(username)`, '=', sql`lower(${username}::text collate "C")`).executeTakeFirst()
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

/** A page of accounts, in the order in which they were made. */
export async function listUsers (
  db: Kysely<Database>,
  page: { offset: number, limit: number }
): Promise<ShownUser[]> {
  return await db.selectFrom('users').select(shown).orderBy('id')
    .offset(page.offset).limit(page.limit).execute()
}

/** Replaces a password's hash, unless it was replaced already. */
export async function replacePasswordHash (
  db: Kysely<Database>,
  user: StoredCredentials,
  hash: string
): Promise<void> {
  await db.updateTable('users').set({ password_hash: hash })
    .where('id', '=', user.id).where('password_hash', '=', user.password_hash).execute()
}

export async function adminExists (db: Kysely<Database>): Promise<boolean> {
  const admin = await db.selectFrom('users').select('id').where('is_admin', '=', true).limit(1).executeTakeFirst()
  return admin !== undefined
}

/** Makes other transactions that call this wait until this one ends. */
export async function lockUsers (db: Kysely<Database>): Promise<void> {
  await sql`LOCK TABLE users IN SHARE ROW EXCLUSIVE MODE`.execute(db)
}
