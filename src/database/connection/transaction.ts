import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import { databaseErrorKind } from './error.ts'

const maxAttempts = 4

/** Runs `work` in a transaction. After a deadlock or a serialization failure it is run again, up to three times. */
export async function inTransaction<Result> (
  db: Kysely<Database>,
  work: (trx: Transaction<Database>) => Promise<Result>,
  attempts = maxAttempts
): Promise<Result> {
  try {
    return await db.transaction().execute(work)
  } catch (error) {
    if (databaseErrorKind(error) !== 'contention' || attempts === 1) throw error
    return await inTransaction(db, work, attempts - 1)
  }
}
