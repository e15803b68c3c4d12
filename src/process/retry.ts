import { setTimeout as sleep } from 'node:timers/promises'
import { databaseErrorKind, DatabaseUnavailable } from '../database/connection/error.ts'

const minBackoffMs = 250
const maxBackoffMs = 1_000

/**
 * Runs `work` with exponential backoff until the database can be reached. Any other error rejects.
 *
 * @param report - called after each failed attempt, with the reason in one line
 */
export async function retryUntilReachable<Result> (
  work: () => Promise<Result>,
  report: (reason: string) => void
): Promise<Result> {
  let backoffMs = minBackoffMs
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (databaseErrorKind(error) !== 'unavailable') throw error
      report(reasonOf(error))
    }
    await sleep(backoffMs)
    backoffMs = Math.min(2 * backoffMs, maxBackoffMs)
  }
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
