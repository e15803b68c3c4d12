import type { Kysely } from 'kysely'
import type { Database } from '../../../../generated/database.ts'
import { lostServer } from '../error.ts'
import { batchedByTurn } from './turn.ts'

const maxBatchSize = 500

/**
 * Makes a look-up of one row by its key from a query for many rows. Look-ups in the same turn of the event loop share
 * one query.
 *
 * Where the rows are distributed over several servers, one may fail alone: then each key is looked up by itself.
 */
export function batchedLookup<Key, Row> (
  loadMany: (db: Kysely<Database>, keys: readonly Key[]) => Promise<Row[]>,
  keyOf: (row: Row) => Key
): (db: Kysely<Database>, key: Key) => Promise<Row | undefined> {
  async function load (db: Kysely<Database>, keys: readonly Key[]): Promise<Array<Row | undefined>> {
    const rows = new Map((await loadMany(db, keys)).map((row) => [keyOf(row), row]))
    return keys.map((key) => rows.get(key))
  }

  async function loadEach (db: Kysely<Database>, keys: readonly Key[]): Promise<Array<Row | Error | undefined>> {
    const results = keys.map(async (key) => (await load(db, [key]))[0])
    return await Promise.all(results.map(async (result) => await result.catch((error: Error) => error)))
  }

  return batchedByTurn(maxBatchSize, async (db, keys) => {
    try {
      return await load(db, keys)
    } catch (error) {
      if (keys.length === 1 || !lostServer(error)) throw error
      return await loadEach(db, keys)
    }
  })
}
