import type { Kysely } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import { sqlStateOf } from '../connection/error.ts'
import type { Report } from '../start/failure.ts'
import { limitTransaction } from '../start/locks.ts'
import { advanceIdentities } from './identities.ts'

/**
 * Advances the sequences that are behind their tables, as logical replication leaves them: every new row would fail. A
 * start that would have to wait for a lock leaves that to a later one, and so does a role that may not set a sequence.
 *
 * @param report - receives a sentence for each of them
 */
export async function advanceIdentitiesAtStart (db: Kysely<Database>, report: Report): Promise<void> {
  try {
    const behind = await db.transaction().execute(async (trx) => {
      await limitTransaction(trx)
      return await advanceIdentities(trx)
    })
    for (const { table, column } of behind) report(`the sequence of ${table}.${column} was behind its table: advanced`)
  } catch (error) {
    if (!expected.includes(sqlStateOf(error))) throw error
  }
}

/** Insufficient privilege, lock not available, deadlock. */
const expected: unknown[] = ['42501', '55P03', '40P01']
