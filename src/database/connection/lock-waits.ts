import { type Kysely, sql } from 'kysely'
import type { Database } from '../../../generated/database.ts'

/** The number of sessions of the database that wait for a lock. */
export async function countLockWaits (db: Kysely<Database>): Promise<number> {
  const { rows } = await sql<{ waiting: number }>`
    SELECT count(*)::int AS waiting FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`.execute(db)
  return rows.reduce((total, { waiting }) => total + waiting, 0)
}
