import { type Kysely, sql } from 'kysely'
import type { Database } from '../../../generated/database.ts'

/** Tells whether any administrator exists. */
export async function adminExists (db: Kysely<Database>): Promise<boolean> {
  const admin = await db.selectFrom('users').select('id').where('is_admin', '=', true).limit(1).executeTakeFirst()
  return admin !== undefined
}

/**
 * Locks the administrators that can log in with a permanent password and returns their ids. Rows are locked in
 * ascending order to avoid deadlocks; a concurrent transaction waits here and then sees the outcome of this one.
 */
export async function lockActiveAdmins (db: Kysely<Database>): Promise<number[]> {
  const admins = await db.selectFrom('users').select('id')
    .where('is_admin', '=', true).where('disabled', '=', false).where('password_expires_at', 'is', null)
    .orderBy('id').forUpdate().execute()
  return admins.map(({ id }) => id)
}

/** Locks the table of users against other writers until the transaction ends. */
export async function lockUsers (db: Kysely<Database>): Promise<void> {
  await sql`LOCK TABLE users IN SHARE ROW EXCLUSIVE MODE`.execute(db)
}
