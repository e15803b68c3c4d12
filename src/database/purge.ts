import { type Kysely, sql } from 'kysely'
import type { Database } from '../../generated/database.ts'

/** How many rows are removed at once, so that nobody waits for long. */
const batchSize = 1000

/**
 * Removes what has expired. Sessions are kept for `graceSeconds` longer: the last access token of one may outlive its
 * refresh tokens.
 */
export async function purgeExpired (db: Kysely<Database>, graceSeconds: number): Promise<void> {
  const tables = { sessions: graceSeconds, attempts: 0, known_addresses: 0 }
  for (const [table, grace] of Object.entries(tables)) await purgeTable(db, table, grace)
}

/** Removes rows until fewer are left than are removed at once. Rows that somebody else changes are left to the next. */
async function purgeTable (db: Kysely<Database>, table: string, graceSeconds: number): Promise<void> {
  const { numAffectedRows = 0n } = await sql`
    DELETE FROM ${sql.table(table)} WHERE ctid = ANY (ARRAY(
      SELECT ctid FROM ${sql.table(table)} WHERE expires_at < now() - make_interval(secs => ${graceSeconds})
      LIMIT ${batchSize} FOR UPDATE SKIP LOCKED
    ))`.execute(db)
  if (numAffectedRows === BigInt(batchSize)) await purgeTable(db, table, graceSeconds)
}
