import { type Kysely, sql } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import { sqlStateOf } from '../connection/error.ts'
import { maintenance } from '../connection/statement.ts'

const canceled = '57014'

/** Has a row if the role may vacuum the directory: otherwise VACUUM skips it with a warning. */
const mayVacuum = sql`
  SELECT FROM pg_class JOIN pg_database ON datname = current_database()
  WHERE pg_class.oid = 'employees'::regclass AND CASE
    WHEN pg_has_role(relowner, 'USAGE') OR pg_has_role(datdba, 'USAGE') THEN true
    WHEN current_setting('server_version_num')::integer >= 170000 THEN has_table_privilege(pg_class.oid, 'MAINTAIN')
    ELSE false END`

/**
 * Vacuums and analyzes the directory, which the embedded database never does by itself, and PostgreSQL only some time
 * after many writes: it updates the planner's statistics and the visibility map, without which index-only scans read
 * the table, and sorts pending entries into the index of grams. It runs without the time limits of other statements.
 *
 * Behind a pooler, a time limit of the role cannot be lifted for VACUUM. If it is exceeded, the directory is analyzed.
 *
 * @throws {Error} if the role may not do it: PostgreSQL does it later by itself
 */
export async function vacuumEmployees (db: Kysely<Database>): Promise<void> {
  const { rows } = await mayVacuum.execute(db)
  if (rows.length === 0) throw new Error('the role does not own the table employees, which autovacuum will vacuum')
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
