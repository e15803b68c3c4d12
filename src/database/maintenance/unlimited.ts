import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../../../generated/database.ts'

/** Runs `work` in a transaction without the time limits of the connections that serve requests. */
export async function withoutLimits<Result> (
  db: Kysely<Database>,
  work: (trx: Transaction<Database>) => Promise<Result>,
  isolation: 'read committed' | 'repeatable read' = 'read committed'
): Promise<Result> {
  return await db.transaction().setIsolationLevel(isolation).execute(async (trx) => {
    await sql`SELECT set_config(name, '0', true) FROM unnest(${limits}::text[]) AS name`.execute(trx)
    return await work(trx)
  })
}

const limits = ['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout']
