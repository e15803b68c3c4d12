import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import { mayRunAgain } from './error.ts'

const maxAttempts = 4

/**
 * Runs `work` in a transaction. It is run again, up to three times, after a deadlock, a serialization failure, or an
 * error of a prepared statement that a pooler or a migration made unusable.
 */
export async function inTransaction<Result> (
  db: Kysely<Database>,
  work: (trx: Transaction<Database>) => Promise<Result>,
  attempts = maxAttempts
): Promise<Result> {
  try {
    return await db.transaction().execute(work)
  } catch (error) {
    if (!mayRunAgain(error) || attempts === 1) throw error
    return await inTransaction(db, work, attempts - 1)
  }
}
