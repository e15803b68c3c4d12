import { type Kysely, sql } from 'kysely'
import type { Database } from '../../../../generated/database.ts'
import { breaksConnection, lostServer } from '../error.ts'
import { batchedByTurn } from './turn.ts'

const maxBatchSize = 100
const maxLockWait = '100ms'

/** An expression by which the statement of a batch gives up soon if another transaction has locked one of its rows. */
export const shortLockWait = sql`(SELECT set_config('lock_timeout', ${sql.lit(maxLockWait)}, true))`

/** How rows of one kind are written. */
export interface RowWrites<Row, Result> {
  /** Of the rows with the same key, a batch has one. */
  keyOf: (row: Row) => unknown
  /** Writes a row by a statement of its own. */
  writeOne: (db: Kysely<Database>, row: Row) => Promise<Result>
  /** Writes rows by one statement. Returns the results of those that do not have to be written by themselves. */
  writeMany: (db: Kysely<Database>, rows: readonly Row[]) => Promise<Map<Row, Result>>
  /** Of so many rows, one at least is written by itself. */
  oneIn: number
}

/**
 * Makes a write of one row from one of many. Writes in the same turn of the event loop share one statement, one
 * transaction, and one wait for the disk. Each has its own result: where a batch fails, and did nothing, its rows are
 * written by themselves.
 */
export function batchedWrite<Row, Result> (
  { keyOf, writeOne, writeMany, oneIn }: RowWrites<Row, Result>
): (db: Kysely<Database>, row: Row) => Promise<Result> {
  async function writeBatch (db: Kysely<Database>, rows: readonly Row[]): Promise<Map<Row, Result>> {
    if (rows.length < 2) return new Map()
    const distinct = new Map(rows.map((row) => [keyOf(row), row]))
    try {
      return await writeMany(db, [...distinct.values()])
    } catch (error) {
      // Otherwise the batch may have been committed.
      if (!breaksConnection(error) || lostServer(error)) return new Map()
      throw error
    }
  }

  let rowsSinceOne = 0

  // Promises, so that a row which is written by itself keeps no other waiting.
  return batchedByTurn(maxBatchSize, async (db, rows) => {
    rowsSinceOne += rows.length
    const isOneDue = rowsSinceOne >= oneIn
    if (isOneDue) rowsSinceOne = 0
    const batched = writeBatch(db, isOneDue ? rows.slice(1) : rows)
    return rows.map(async (row, index) => {
      if (isOneDue && index === 0) return await writeOne(db, row)
      const results = await batched
      return results.has(row) ? results.get(row) as Result : await writeOne(db, row)
    })
  })
}
