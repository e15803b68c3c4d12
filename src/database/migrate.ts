import { type Kysely, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import type { Database } from '../../generated/database.ts'
import { migrations } from './migrations/index.ts'

/**
 * Applies the migrations that are missing, all or none, under a lock that makes other processes wait.
 *
 * @throws {Error} with a sentence for the administrator, if the database cannot store what the contract allows
 */
export async function applyMigrations (db: Kysely<Database>): Promise<void> {
  await requireUnicode(db)
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
}

async function requireUnicode (db: Kysely<Database>): Promise<void> {
  const { rows } = await sql<Capabilities>`
    SELECT current_setting('server_encoding') AS encoding,
           EXISTS (SELECT FROM pg_collation WHERE collname = 'und-x-icu') AS icu`.execute(db)
  const problem = rows.map(unicodeProblem).join('')
  if (problem !== '') throw new Error(problem)
}

interface Capabilities { encoding: string, icu: boolean }

/** Why a database cannot store every text, or ignore its case, in a sentence; empty if it can. */
export function unicodeProblem ({ encoding, icu }: Capabilities): string {
  if (encoding !== 'UTF8') return `The database is in ${encoding}: make one with CREATE DATABASE … ENCODING 'UTF8'`
  return icu ? '' : 'The PostgreSQL server was built without ICU, which filters need to ignore case'
}
