import { type Kysely, sql } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import { sqlStateOf } from '../connection/error.ts'
import { maintenance } from '../connection/statement.ts'

const canceled = '57014'

/**
 * Vacuums and analyzes the directory, which the embedded database never does by itself, and PostgreSQL only some time
 * after many writes: it updates the planner's statistics and the visibility map, without which index-only scans read
 * the table, and sorts pending entries into the index of grams. It runs without the time limits of other statements.
 *
 * Behind a pooler, a time limit of the role cannot be lifted for VACUUM. If it is exceeded, the directory is analyzed.
 */
export async function vacuumEmployees (db: Kysely<Database>): Promise<void> {
  try {
    await sql`VACUUM (ANALYZE) employees ${maintenance}`.execute(db)
  } catch (error) {
    if (sqlStateOf(error) !== canceled) throw error
    await db.transaction().execute(async (trx) => {
      await sql`SELECT set_config('statement_timeout', '0', true), set_config('lock_timeout', '0', true)`.execute(trx)
      await sql`ANALYZE employees ${maintenance}`.execute(trx)
    })
  }
}
