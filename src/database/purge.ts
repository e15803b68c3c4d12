import { type Kysely, sql } from 'kysely'
import type { Database } from '../../generated/database.ts'

/** Rows per DELETE: a small batch holds its locks only briefly. */
const batchSize = 1000

/**
 * Deletes expired sessions, counters of attempts and known addresses. Sessions are deleted `graceSeconds` later: the
 * last access token of a session may outlive its refresh token.
 */
export async function purgeExpired (db: Kysely<Database>, graceSeconds: number): Promise<void> {
  const tables = { sessions: graceSeconds, attempts: 0, known_addresses: 0 }
  for (const [table, grace] of Object.entries(tables)) await purgeTable(db, table, grace)
}

/** Deletes batches until one is not full. Rows locked by other transactions are skipped and left to a later run. */
async function purgeTable (db: Kysely<Database>, table: string, graceSeconds: number): Promise<void> {
  const { numAffectedRows = 0n } = await sql`
    DELETE FROM ${sql.table(table)} WHERE ctid = ANY (ARRAY(
      SELECT ctid FROM ${sql.table(table)} WHERE expires_at < now() - make_interval(secs => ${graceSeconds})
      LIMIT ${batchSize} FOR UPDATE SKIP LOCKED
    ))`.execute(db)
  if (numAffectedRows === BigInt(batchSize)) await purgeTable(db, table, graceSeconds)
}
