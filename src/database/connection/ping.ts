import { type Kysely, sql } from 'kysely'
import type { Database } from '../../../generated/database.ts'

const running = new WeakMap<Kysely<Database>, Promise<void>>()

/** Waits for an answer of the database. Calls at the same time share a query, and therefore one connection. */
export async function ping (db: Kysely<Database>): Promise<void> {
  const ping = running.get(db) ?? send(db).finally(() => running.delete(db))
  running.set(db, ping)
  await ping
}

async function send (db: Kysely<Database>): Promise<void> {
  await sql`SELECT 1`.execute(db)
}
