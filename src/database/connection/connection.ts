import type { PostgresPoolClient, PostgresQueryResult } from 'kysely'
import type pg from 'pg'
import { breaksConnection, DatabaseUnavailable, mayRunAgain, rethrow } from './error.ts'
import type { Mode } from './mode.ts'
import { execute, executeWrite, type Query, type Result } from './protocol/query.ts'
import { describeStatement, type Statement } from './statement.ts'

/** How the connections of a pool are used. */
export interface ConnectionOptions {
  mode: Mode
  /** The settings of PostgreSQL connections. The embedded database has none, and one connection. */
  session?: SessionSettings | undefined
}

/** The SQL that applies the settings of a session. */
export interface SessionSettings {
  /** Begins a transaction with the settings, by the statement that begins it. */
  begin: (statement: string) => string
  /** Applies them again, after a statement without time limits. */
  resume: string
}

const maxAttempts = 4
const maxTimeoutMs = 2 ** 31 - 1

/**
 * Adapts a client for Kysely. Statements are named where names work, so that a connection parses and plans them once.
 *
 * A statement that writes is committed after its result has arrived. One that was given up is not: when a server that
 * stood still goes on, it finds the connection closed and rolls back.
 */
export function adaptClient (client: pg.PoolClient, { mode, session }: ConnectionOptions): PostgresPoolClient {
  const epoch = mode.epoch()
  let broken = false
  let inTransaction = false
  /** The answer to the statement that begins a transaction, until the next statement is sent. */
  let beginning: Promise<unknown> | undefined

  async function query<R> (text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>> {
    try {
      const { command, rowCount, rows } = await run(describeStatement(text), { text, values: [...parameters] })
      return { command: command as PostgresQueryResult<R>['command'], rowCount, rows: rows as R[] }
    } catch (error) {
      broken ||= breaksConnection(error)
      mode.learnFrom(error, epoch)
      return rethrow(error)
    }
  }

  async function run ({ kind, name }: Statement, query: Query): Promise<Result> {
    if (kind === 'rollback') return await rollBack()
    // An answer on a broken connection would never come.
    if (broken) throw new DatabaseUnavailable('the connection failed before')
    const named = { ...query, name: mode.usesNames() && mode.epoch() === epoch ? name : undefined }
    switch (kind) {
      case 'begin': return await begin(query)
      case 'commit': return await send(query).finally(() => { inTransaction = false })
      case 'maintenance': return await runWithoutLimits(query)
      default: return inTransaction ? await send(named) : await runAlone(kind, named)
    }
  }

  /** Sends a statement, without waiting for the one that begins its transaction. */
  async function send (query: Query): Promise<Result> {
    const begun = beginning
    beginning = undefined
    const result = execute(client, query)
    if (begun === undefined) return await result
    result.catch(() => {})
    await begun
    return await result
  }

  /** Sends the statement that begins a transaction. Its error, if there is one, is that of the next statement. */
  function sendBegin (text: string): void {
    beginning = sendCommand(session !== undefined && mode.isPooled() ? session.begin(text) : text)
    beginning.catch(() => {})
  }

  async function sendCommand (text: string): Promise<Result> {
    return await execute(client, { text, values: [] })
  }

  async function begin ({ text }: Query): Promise<Result> {
    sendBegin(text)
    inTransaction = true
    // The connection of the embedded database does not queue statements.
    if (session === undefined) await beginning
    return { command: 'BEGIN', rowCount: 0, rows: [] }
  }

  /** Ends a transaction that failed. An error is not thrown: it would replace the reason of the failure. */
  async function rollBack (): Promise<Result> {
    inTransaction = false
    beginning = undefined
    if (!broken) await sendCommand('ROLLBACK').catch(() => { broken = true })
    return { command: 'ROLLBACK', rowCount: 0, rows: [] }
  }

  /** Runs a statement outside a transaction, again if it lost against another. */
  async function runAlone (kind: Statement['kind'], query: Query, attempts = maxAttempts): Promise<Result> {
    try {
      if (session === undefined) return await send(query)
      if (mode.isPooled()) return await runInTransaction(kind, query)
      return kind === 'write' ? await executeWrite(client, query) : await send(query)
    } catch (error) {
      if (attempts === 1 || !mayRunAgain(error)) throw error
      mode.learnFrom(error, epoch)
      const name = mode.usesNames() && mode.epoch() === epoch ? query.name : undefined
      return await runAlone(kind, { ...query, name }, attempts - 1)
    }
  }

  /** Runs a statement behind a pooler, where the settings last as long as the transaction. */
  async function runInTransaction (kind: Statement['kind'], query: Query): Promise<Result> {
    sendBegin('begin')
    const answer = send(query)
    // A statement that only reads may be committed before its result has arrived.
    const committed = kind === 'read' ? sendCommand('COMMIT') : undefined
    committed?.catch(() => {})
    try {
      const result = await answer
      await (committed ?? sendCommand('COMMIT'))
      return result
    } catch (error) {
      if (committed === undefined && !breaksConnection(error)) await rollBack()
      throw error
    }
  }

  async function runWithoutLimits (query: Query): Promise<Result> {
    const unlimited = { ...query, timeoutMs: maxTimeoutMs }
    if (session === undefined || mode.isPooled() || inTransaction) return await send(unlimited)
    await sendCommand('SET statement_timeout = 0; SET lock_timeout = 0')
    try {
      return await send(unlimited)
    } finally {
      await sendCommand(session.resume).catch(() => { broken = true })
    }
  }

  return {
    // The type has a second signature, for cursors. Kysely calls it only if the dialect has a cursor class.
    query: query as PostgresPoolClient['query'],
    release: (destroy) => { client.release(broken || mode.epoch() !== epoch || destroy) }
  }
}
