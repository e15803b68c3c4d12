import { type Kysely, type Selectable, sql } from 'kysely'
import type { Database, Users } from '../../../generated/database.ts'
import { inSeconds, now } from '../time.ts'
import { lowerCase, lowerCases } from '../username.ts'

const columns = [
  'id', 'username', 'is_admin', 'disabled', 'token_version', 'password_hash', 'password_expires_at'
] as const

/** The columns of an account that a login needs. `password_expires_at` is null unless the password is temporary. */
export type Credentials = Pick<Selectable<Users>, typeof columns[number]>

/** Finds the credentials of the account with this username, regardless of case. */
export async function findByUsername (db: Kysely<Database>, username: string): Promise<Credentials | undefined> {
  return await db.selectFrom('users').select(columns)
    .where(sql`lower(username)`, '=', lowerCase(username)).executeTakeFirst()
}

/** Finds the credentials of the accounts with these usernames, regardless of case. */
export async function findByUsernames (db: Kysely<Database>, usernames: string[]): Promise<Credentials[]> {
  return await db.selectFrom('users').select(columns)
    .where(sql<boolean>`lower(username) = any(${lowerCases(usernames)})`).execute()
}

/** Finds the credentials of the account with this id. */
export async function findCredentials (db: Kysely<Database>, id: number): Promise<Credentials | undefined> {
  return await db.selectFrom('users').select(columns).where('id', '=', id).executeTakeFirst()
}

/** Sets a permanent password. Returns false if the stored hash has changed since the credentials were read. */
export async function replacePassword (
  db: Kysely<Database>,
  user: Pick<Credentials, 'id' | 'password_hash'>,
  hash: string
): Promise<boolean> {
  const replaced = await db.updateTable('users').set({ password_hash: hash, password_expires_at: null })
    .where('id', '=', user.id).where('password_hash', '=', user.password_hash).returning('id').executeTakeFirst()
  return replaced !== undefined
}

/** Replaces the hash by another hash of the same password, unless the password has changed. */
export async function replaceHash (db: Kysely<Database>, user: Credentials, hash: string): Promise<void> {
  await db.updateTable('users').set({ password_hash: hash })
    .where('id', '=', user.id).where('password_hash', '=', user.password_hash).execute()
}

/** Replaces any password by one that expires after `ttlSeconds`. */
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
 * Marks a temporary password as used. Returns false if the password has expired, was used or replaced, or if the
 * account is disabled.
 */
export async function useTemporaryPassword (db: Kysely<Database>, user: Credentials): Promise<boolean> {
  // The epoch, not now(): a waiting transaction that began earlier has an earlier now() and would accept it again.
  const used = await db.updateTable('users').set({ password_expires_at: sql<Date>`to_timestamp(0)` })
    .where('id', '=', user.id).where('password_hash', '=', user.password_hash).where('disabled', '=', false)
    .where('password_expires_at', '>', now).returning('id').executeTakeFirst()
  return used !== undefined
}

/** Invalidates every access token issued to the account so far. */
export async function raiseTokenVersion (db: Kysely<Database>, id: number): Promise<void> {
  await db.updateTable('users').set({ token_version: sql<number>`token_version + 1` }).where('id', '=', id).execute()
}
