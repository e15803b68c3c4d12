import DataLoader from 'dataloader'
import type { Kysely } from 'kysely'
import type { Database } from '../../../generated/database.ts'

const maxBatchSize = 500

/**
 * Makes a look-up of one row from a look-up of many. The look-ups that one turn of the event loop brings are sent
 * together, as one query. Nothing is remembered: a query leaves only after every request that it answers has arrived.
 */
export function coalesce<Key, Row> (
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
