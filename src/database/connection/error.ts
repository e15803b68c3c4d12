/** The database cannot be reached, or the connection was lost during a query. */
export class DatabaseUnavailable extends Error {
  constructor (cause: unknown) {
    super('The database cannot be reached', { cause })
  }
}

/** The kind of a database error: try again later, a lost race between transactions, or a value that is not allowed. */
export type DatabaseErrorKind = 'unavailable' | 'contention' | 'invalid-value'

/** Classifies an error. Returns undefined for errors of other origin and for bugs of the service. */
export function databaseErrorKind (error: unknown): DatabaseErrorKind | undefined {
  if (error instanceof DatabaseUnavailable) return 'unavailable'
  const state = sqlStateOf(error)
  return state === undefined ? undefined : kinds[state] ?? kinds[state.slice(0, 2)]
}

/** Tells whether the connection must be closed after this error. */
export function breaksConnection (error: unknown): boolean {
  const state = sqlStateOf(error)
  // After a lock time-out (55P03) or a statement time-out (57014) the connection is usable. After an error without an
  // SQLSTATE, such as a client-side time-out, its state is unknown: if it were reused, every later query could fail.
  return state === undefined || (databaseErrorKind(error) === 'unavailable' && state !== '55P03' && state !== '57014')
}

/** The SQLSTATE of an error (PostgreSQL, appendix A). Unlike the codes of Node's errors, none begins with E. */
export function sqlStateOf (error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' && /^[0-9A-DF-Z][0-9A-Z]{4}$/.test(code) ? code : undefined
}

// A unique violation (23505) is not listed: a statement that can meet a duplicate key expects it.
const kinds: Record<string, DatabaseErrorKind> = {
  '08': 'unavailable', // connection exception
  53: 'unavailable', // insufficient resources
  57: 'unavailable', // operator intervention: shutdown, statement time-out, terminated backend
  58: 'unavailable', // system error
  '55P03': 'unavailable', // lock not available
  25006: 'unavailable', // read-only transaction, as on a standby before its promotion
  '0A000': 'unavailable', // a prepared statement whose table was altered; it is prepared again on the next connection
  '25P03': 'unavailable', // idle-in-transaction time-out, for instance after the process was paused
  28: 'unavailable', // invalid authorization, as while the password is rotated
  40001: 'contention', // serialization failure
  '40P01': 'contention', // deadlock
  23502: 'invalid-value', // not-null violation
  23514: 'invalid-value', // check violation
  54000: 'invalid-value', // program limit exceeded: a row that is too large for an index
  22: 'invalid-value' // data exception
}
