import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type { Database } from '../../generated/database.ts'
import { employees } from './migrations/0002-employees.ts'
import { users } from './migrations/0001-users.ts'

/** Every migration, in the order in which they are applied. What was released is never changed, only added to. */
const migrations = {
  '0001-users': users,
  '0002-employees': employees
} satisfies Record<string, Migration>

/**
 * Applies the migrations that are missing, all or none, under a lock that makes other processes wait.
 *
 * @throws {Error} with a sentence for the operator, if the database cannot hold what the contract allows
 */
export async function applyMigrations (db: Kysely<Database>): Promise<void> {
  await requireUnicode(db)
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
}

async function requireUnicode (db: Kysely<Database>): Promise<void> {
  const { rows: [database] } = await sql<{ encoding: string, icu: boolean }>`
    SELECT current_setting('server_encoding') AS encoding,
           EXISTS (SELECT FROM pg_collation WHERE collname = 'und-x-icu') AS icu`.execute(db)
  if (database?.encoding !== 'UTF8') {
    throw new Error(`The database is encoded in ${database?.encoding}. Make one with CREATE DATABASE … ENCODING 'UTF8'`)
  }
  if (!database.icu) throw new Error('The PostgreSQL server was built without ICU, which filters need to ignore case.')
}
