import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../generated/database.ts'
import { databaseFault } from './error.ts'

const mostAttempts = 4

/** Runs `work` in a transaction, and again, up to three times, when it lost against a concurrent one. */
export async function inTransaction<Result> (
  db: Kysely<Database>,
  work: (trx: Transaction<Database>) => Promise<Result>
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().execute(work)
    } catch (error) {
      if (databaseFault(error) !== 'contention' || attempt === mostAttempts) throw error
    }
  }
}
