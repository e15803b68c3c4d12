import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Outcome } from './command.ts'

/** The exit code of an interrupted command, by the convention of shells: 128 plus the number of SIGINT. */
export const interruptedExitCode = 130

/** Turns the AbortError of interrupted work into an outcome; `effect` is a sentence about what the interruption did. */
export async function interruptible (work: Promise<Outcome>, effect: string): Promise<Outcome> {
  return await work.catch((error: unknown) => {
    if ((error as Error).name !== 'AbortError') throw error
    return { code: interruptedExitCode, text: `Interrupted. ${effect}` }
  })
}

/**
 * Passes rows on until the signal is aborted.
 *
 * @param keepsRows - whether the rows then end, so that those already written are kept
 * @throws {Error} AbortError, if they are not to be kept
 */
export async function * rowsUntil<Row> (
  signal: AbortSignal,
  rows: AsyncIterable<Row[]>,
  keepsRows: boolean
): AsyncGenerator<Row[]> {
  try {
    for await (const batch of rows) {
      // The embedded database keeps the event loop busy: without a pause, signals are not handled.
      await nextTurn()
      signal.throwIfAborted()
      yield batch
    }
  } catch (error) {
    if (!keepsRows || !signal.aborted) throw error
  }
}
