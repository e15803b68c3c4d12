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
  if (state === undefined) return undefined
  if (state === 'XX000') return failedServer.test((error as Error).message) ? 'unavailable' : undefined
  return kinds[state] ?? kinds[state.slice(0, 2)]
}

/** Errors of Citus about one of its servers, which have the state of an internal error. The outcome is unknown. */
const failedServer = /could not commit transaction for shard|failure on connection marked as essential/

/** Tells whether the server that answered could not reach another, which has some of the rows. */
export function lostServer (error: unknown): boolean {
  return ['08001', '08006'].includes(sqlStateOf(error) ?? '')
}

/** Tells whether the connection must be closed after this error. */
export function breaksConnection (error: unknown): boolean {
  const state = sqlStateOf(error)
  // After an error without an SQLSTATE, such as a client-side time-out, the state of the connection is unknown: if it
  // were reused, every later query could fail. Others of the kind are those of a server that is about to close it.
  return state === undefined || (databaseErrorKind(error) === 'unavailable' && !keepsConnection.test(state))
}

/** A lock or statement time-out, and a lack of disk space or memory. */
const keepsConnection = /^(55P03|57014|53...)$/

/** Tells whether work that failed with this error may succeed at once, and did nothing. */
export function mayRunAgain (error: unknown): boolean {
  return databaseErrorKind(error) === 'contention' || hasStalePlan(error)
}

/** Tells whether a statement's name is unknown to the server, or taken: a pooler exchanged the connection to it. */
export function lacksStatementName (error: unknown): boolean {
  return ['26000', '42P05'].includes(sqlStateOf(error) ?? '')
}

/** Tells whether a named statement cannot be used since its table was altered. */
export function hasStalePlan (error: unknown): boolean {
  return sqlStateOf(error) === '0A000' && (error as { routine?: unknown }).routine === 'RevalidateCachedQuery'
}

/** Tells whether a server, or a pooler, allows no more connections. */
export function lacksConnections (error: unknown): boolean {
  const { message } = error as Error
  return sqlStateOf(error) === '53300' || /no more connections allowed|max client connections/i.test(message)
}

/** Rethrows an error; without an SQLSTATE, and if it is not a bug (TypeError), as an error of the connection. */
export function rethrow (error: unknown): never {
  const isOwn = error instanceof TypeError || error instanceof DatabaseUnavailable
  throw sqlStateOf(error) !== undefined || isOwn ? error : new DatabaseUnavailable(error)
}

/** The server's sentence without what it quotes, and for a data exception (class 22) without what follows a colon. */
export function sentenceOf (error: Error): string {
  const sentence = error.message.replace(/"[^]*"/, '"…"')
  return sqlStateOf(error)?.startsWith('22') ? sentence.replace(/: [^]*$/, ': …') : sentence
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
  26000: 'contention', // a pooler exchanged the connection: the statement is prepared on another one
  '42P05': 'contention', // the same, and the statement is prepared already
  '40P01': 'contention', // deadlock
  23502: 'invalid-value', // not-null violation
  23514: 'invalid-value', // check violation
  54000: 'invalid-value', // program limit exceeded: a row that is too large for an index
  22: 'invalid-value' // data exception
}
