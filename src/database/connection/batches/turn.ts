import DataLoader from 'dataloader'
import type { Kysely } from 'kysely'
import type { Database } from '../../../../generated/database.ts'

/** Executes a batch. Returns for each item, in their order, a result, a promise of it, or an error. */
type Run<Item, Result> =
  (db: Kysely<Database>, items: readonly Item[]) => Promise<Array<Result | Promise<Result> | Error>>

/**
 * Makes a function of one item from one of many: those that are given in the same turn of the event loop are batched.
 * Nothing is cached: a batch is executed after all items in it were given.
 *
 * @param maxSize - the maximum number of items in a batch
 */
export function batchedByTurn<Item, Result> (
  maxSize: number,
  run: Run<Item, Result>
): (db: Kysely<Database>, item: Item) => Promise<Result> {
  type Loader = DataLoader<Item, Result | Promise<Result>>
  const loaders = new WeakMap<Kysely<Database>, Loader>()
  return async (db, item) => {
    const loader: Loader = loaders.get(db) ?? new DataLoader(async (items) => await run(db, items), {
      cache: false, maxBatchSize: maxSize, batchScheduleFn: (send) => { setImmediate(send) }
    })
    loaders.set(db, loader)
    return await loader.load(item)
  }
}
