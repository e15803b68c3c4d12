import { setImmediate as others } from 'node:timers/promises'
import type { ImportRow } from '../domain/employee-import.ts'

/**
 * The rows that come before the signal is given. Then they end, where what was written of them stays; otherwise they
 * fail with an AbortError, so that none of them is kept.
 */
export async function * rowsUntil (
  signal: AbortSignal,
  rows: AsyncIterable<ImportRow[]>,
  stays: boolean
): AsyncGenerator<ImportRow[]> {
  try {
    for await (const some of rows) {
      // The embedded database leaves no time in which a signal could be noticed.
      await others()
      signal.throwIfAborted()
      yield some
    }
  } catch (error) {
    if (!stays || !signal.aborted) throw error
  }
}
