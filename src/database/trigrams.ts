import { type Kysely, sql } from 'kysely'
import type { Database } from '../../generated/database.ts'
import { sqlStateOf } from './connection/error.ts'

/** The lock under which one process at a time looks after the indexes. */
const lock = 7_202

/**
 * Sees to it that the terms among which filters are looked up have indexes of their trigrams, if the server has the
 * extension pg_trgm and lets this user create it. Returns whether they have; where not, filters read all terms.
 */
export async function provideTrigrams (db: Kysely<Database>): Promise<boolean> {
  if (!await serverHasTrigrams(db)) return false
  try {
    await db.transaction().execute(async (trx) => {
      await sql`SELECT pg_advisory_xact_lock(${lock})`.execute(trx)
      await sql`CREATE EXTENSION IF NOT EXISTS pg_trgm`.execute(trx)
      await sql`
        CREATE INDEX IF NOT EXISTS employee_places_trigrams
          ON employee_places USING gin (folded_city gin_trgm_ops, folded_country gin_trgm_ops)
          WITH (fastupdate = off)`.execute(trx)
      await sql`
        CREATE INDEX IF NOT EXISTS employee_words_trigrams
          ON employee_words USING gin (word gin_trgm_ops) WITH (fastupdate = off)`.execute(trx)
    })
    return true
  } catch (error) {
    if (missing.has(String(sqlStateOf(error)))) return false
    throw error
  }
}

/** Asked, not tried: what the server has not is an error that gives the connection up. */
async function serverHasTrigrams (db: Kysely<Database>): Promise<boolean> {
  const { rows } = await sql`SELECT name FROM pg_available_extensions WHERE name = 'pg_trgm'`.execute(db)
  return rows.length > 0
}

/** Insufficient privilege, undefined object (PostgreSQL, appendix A). */
const missing = new Set(['42501', '42704'])
