import { setImmediate as others } from 'node:timers/promises'
import type { ImportRow } from '../../domain/employees/import.ts'
import type { Outcome } from './command.ts'

/** The exit code of a command that was interrupted, as shells have it: 128 and the number of SIGINT. */
export const interruptedExitCode = 130

/** The outcome of work that fails with an AbortError where it was interrupted; then `undone` says what that means. */
export async function interruptible (work: Promise<Outcome>, undone: string): Promise<Outcome> {
  return await work.catch((error: unknown) => {
    if ((error as Error).name !== 'AbortError') throw error
    return { code: interruptedExitCode, text: `Interrupted. ${undone}` }
  })
}

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
