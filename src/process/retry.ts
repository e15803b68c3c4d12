import { setTimeout as sleep } from 'node:timers/promises'
import { databaseErrorKind, DatabaseUnavailable } from '../database/connection/error.ts'
import { type Report, StartFailure, withoutRepetition } from '../database/start/failure.ts'

const minBackoffMs = 250
const maxBackoffMs = 1_000

/**
 * Runs `work` with exponential backoff while waiting may cure its errors. Any other error rejects, and so does one that
 * waiting has not cured in its time.
 *
 * @param report - receives the reason in one line: at once, and every few seconds while it stays the same
 */
export async function retryUntilReachable<Result> (work: () => Promise<Result>, report: Report): Promise<Result> {
  const reportOnce = withoutRepetition(report)
  let backoffMs = minBackoffMs
  let uncuredSince: number | undefined
  for (;;) {
    try {
      return await work()
    } catch (error) {
      const maxMs = maxWaitMs(error)
      uncuredSince = maxMs === Infinity ? undefined : uncuredSince ?? performance.now()
      if (uncuredSince !== undefined && performance.now() - uncuredSince >= maxMs) throw error
      reportOnce(`the database cannot be reached; trying again: ${reasonOf(error)}`)
    }
    await sleep(backoffMs)
    backoffMs = Math.min(2 * backoffMs, maxBackoffMs)
  }
}

function maxWaitMs (error: unknown): number {
  if (error instanceof StartFailure) return error.maxWaitMs
  return databaseErrorKind(error) === 'unavailable' ? Infinity : 0
}

/** The message of an error, and its SQLSTATE or Node.js code. The messages of these errors quote no values. */
function reasonOf (error: unknown): string {
  const { code = '', message } = causeOf(error)
  return message.includes(code) ? message : `${code} ${message}`.trim()
}

function causeOf (error: unknown): NodeJS.ErrnoException {
  const cause = error instanceof DatabaseUnavailable ? error.cause : error
  return cause instanceof Error ? cause : new Error(String(cause))
}
