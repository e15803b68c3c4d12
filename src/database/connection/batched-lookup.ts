import DataLoader from 'dataloader'
import type { Kysely } from 'kysely'
import type { Database } from '../../../generated/database.ts'

const maxBatchSize = 500

/**
 * Makes a look-up of one row by its key from a query for many rows. Look-ups in the same turn of the event loop are
 * batched: they share one query. Nothing is cached: a query is sent after all look-ups that it answers were made.
 */
export function batchedLookup<Key, Row> (
  loadMany: (db: Kysely<Database>, keys: readonly Key[]) => Promise<Row[]>,
  keyOf: (row: Row) => Key
): (db: Kysely<Database>, key: Key) => Promise<Row | undefined> {
  const loaders = new WeakMap<Kysely<Database>, DataLoader<Key, Row | undefined>>()

  function loaderOf (db: Kysely<Database>) {
    const loader = loaders.get(db) ?? new DataLoader<Key, Row | undefined>(async (keys) => {
      const rows = new Map((await loadMany(db, keys)).map((row) => [keyOf(row), row]))
      return keys.map((key) => rows.get(key))
    }, { cache: false, maxBatchSize, batchScheduleFn: (send) => { setImmediate(send) } })
    loaders.set(db, loader)
    return loader
  }

  return async (db, key) => await loaderOf(db).load(key)
}
