import { type Kysely, sql } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import { maintenance } from '../connection/pool.ts'

/**
 * Vacuums and analyzes the directory, which the embedded database never does by itself, and PostgreSQL only some time
 * after many writes: it updates the planner's statistics and the visibility map, without which index-only scans read
 * the table, and sorts pending entries into the index of grams. It runs without the time limits of other statements.
 */
export async function vacuumEmployees (db: Kysely<Database>): Promise<void> {
  await db.connection().execute(async (connection) => {
    await sql`SELECT set_config(name, '0', false) FROM unnest(${limits}::text[]) AS name`.execute(connection)
    try {
      await sql`VACUUM (ANALYZE) employees ${maintenance}`.execute(connection)
    } finally {
      for (const limit of limits) await sql`RESET ${sql.ref(limit)}`.execute(connection)
    }
  })
}

const limits = ['statement_timeout', 'lock_timeout']
