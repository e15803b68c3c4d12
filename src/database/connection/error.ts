/** The database could not be reached, or was lost in the middle of a query. */
export class DatabaseUnavailable extends Error {
  constructor (cause: unknown) {
    super('The database cannot be reached', { cause })
  }
}

/** What went wrong in the database, as far as its caller should care. */
export type DatabaseFailure = 'unavailable' | 'contention' | 'refused-value'

/** The fault behind an error, or undefined where it is none of the database's, or a fault of this service. */
export function databaseFailure (error: unknown): DatabaseFailure | undefined {
  if (error instanceof DatabaseUnavailable) return 'unavailable'
  const state = sqlStateOf(error)
  return state === undefined ? undefined : failures[state] ?? failures[state.slice(0, 2)]
}

/** Whether a connection should not be used again after this error. */
export function breaksConnection (error: unknown): boolean {
  const state = sqlStateOf(error)
  // Whoever waited for a lock or computed for too long may go on. Anything else, a time-out of ours above all, leaves
  // the connection in a state that nobody knows; handed out again, it would fail every query that follows.
  return state === undefined || (databaseFailure(error) === 'unavailable' && state !== '55P03' && state !== '57014')
}

/** The SQLSTATE of an error that the database raised (PostgreSQL, appendix A). No class starts with E, as Node's do. */
export function sqlStateOf (error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' && /^[0-9A-DF-Z][0-9A-Z]{4}$/.test(code) ? code : undefined
}

// A duplicate key is none of them: every statement that could meet one says what is to happen then.
const failures: Record<string, DatabaseFailure> = {
  '08': 'unavailable', // connection exception
  53: 'unavailable', // insufficient resources
  57: 'unavailable', // operator intervention: shutting down, time-out, terminated
  58: 'unavailable', // system error
  '55P03': 'unavailable', // lock not available
  25006: 'unavailable', // read-only, as on a standby that is about to take over
  '0A000': 'unavailable', // a statement that was prepared before its table changed; the next is prepared anew
  '25P03': 'unavailable', // idle in a transaction for too long, as a process that was paused is
  28: 'unavailable', // the password was changed, or is about to be
  40001: 'contention', // serialization failure
  '40P01': 'contention', // deadlock
  23502: 'refused-value', // not null
  23514: 'refused-value', // check
  22: 'refused-value' // data exception
}
