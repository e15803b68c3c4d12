import { hasStalePlan, lacksStatementName } from './error.ts'

/** Whether statements are named: always, never, or where names work. */
export type Prepare = 'on' | 'off' | 'auto'

/** What the connections of a pool know about their server, or about the pooler before it. */
export interface Mode {
  /**
   * Whether a pooler gives each transaction another connection to the server: settings then have to be applied in
   * each transaction.
   */
  isPooled: () => boolean
  /** Whether a statement may be named: the server parses and plans it once, and knows it by its name from then on. */
  usesNames: () => boolean
  /** Grows when connections have plans that the server refuses. */
  epoch: () => number
  foundPooler: () => void
  /** Draws the conclusions of an error, on a connection of that epoch. */
  learnFrom: (error: unknown, epoch: number) => void
}

/** The mode of a pool that knows nothing yet. A direct connection is assumed unless `prepare` is off. */
export function createMode (prepare: Prepare = 'auto'): Mode {
  let isPooled = prepare === 'off'
  let namesWork = prepare !== 'off'
  let epoch = 0
  function foundPooler () {
    isPooled = true
    // A pooler may know names (PgBouncer since 1.21), but that cannot be seen.
    if (prepare === 'auto') namesWork = false
  }
  return {
    isPooled: () => isPooled,
    usesNames: () => namesWork,
    epoch: () => epoch,
    foundPooler,
    learnFrom (error, seen) {
      if (lacksStatementName(error)) {
        foundPooler()
        namesWork = false
      }
      if (hasStalePlan(error) && seen === epoch) epoch++
    }
  }
}
