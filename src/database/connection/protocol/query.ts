import pg from 'pg'
import { sqlStateOf } from '../error.ts'
import { MessageBatch, type PgConnection } from './messages.ts'
import { type Column, type MakeRow, rowMaker } from './rows.ts'

/** A statement that is sent by itself. */
export interface Query {
  text: string
  values: unknown[]
  /** Undefined: the statement is unnamed. */
  name?: string | undefined
  /** The time in milliseconds after which it is given up. Default: that of the pool. */
  timeoutMs?: number | undefined
}

export interface Result { command: string, rowCount: number, rows: pg.QueryResultRow[] }

type Callback = (error: Error | null | undefined, result: Result) => void

/** What the class of pg's queries has, and its types leave out. */
interface PgQuery {
  text: string
  name: string | undefined
  query_timeout: number | undefined
  queryMode: 'extended' | undefined
  callback: Callback
  submit(connection: PgConnection): Error | null
}
type PgQueryClass = new (text: string, values: unknown[], callback: Callback) => PgQuery

const BasicQuery = pg.Query as unknown as PgQueryClass

/** The named statements that a connection has executed: they return the same columns each time, or fail. */
const described = new WeakMap<PgConnection, Map<string, MakeRow>>()

/** A query whose messages are sent by one write, and whose columns are asked for once where its statement is named. */
class StatementQuery extends BasicQuery {
  #makeRow: MakeRow = rowMaker([])
  #rows: pg.QueryResultRow[] = []
  #complete = ''
  #known: Map<string, MakeRow> | undefined

  override submit (connection: PgConnection): Error | null {
    // The connection of the embedded database executes each message by itself.
    if (!(connection instanceof pg.Connection)) return super.submit(connection)
    this.#known = described.get(connection) ?? new Map()
    described.set(connection, this.#known)
    const known = this.#known.get(this.name ?? '')
    if (known !== undefined) this.#makeRow = known
    const batch = new MessageBatch(connection, known === undefined)
    const error = super.submit(batch as unknown as PgConnection)
    if (error === null) batch.send()
    return error
  }

  handleRowDescription ({ fields }: { fields: Column[] }): void {
    this.#makeRow = rowMaker(fields)
    this.#rows = []
  }

  handleDataRow ({ fields }: { fields: Array<string | null> }): void {
    this.#rows.push(this.#makeRow(fields))
  }

  handleCommandComplete ({ text }: { text: string }, _connection: PgConnection): void {
    this.#complete = text
    if (this.name !== undefined) this.#known?.set(this.name, this.#makeRow)
  }

  handleError (error: Error, _connection: PgConnection): void {
    this.callback(error, { command: '', rowCount: 0, rows: [] })
  }

  /** The words of a completed command (PostgreSQL, CommandComplete): its name, and at the end a number of rows. */
  handleReadyForQuery (): void {
    const words = this.#complete.split(' ')
    const rowCount = Number(words.at(-1))
    const result = { command: String(words[0]), rowCount: Number.isNaN(rowCount) ? 0 : rowCount, rows: this.#rows }
    this.#rows = []
    this.callback(null, result)
  }
}

/**
 * A statement that is committed after its result has arrived. It is followed by Flush; the Sync, at which the server
 * commits, follows the result (PostgreSQL, section "Extended Query"). If it is given up and its connection closed, a
 * server that stood still and goes on rolls it back.
 */
class WriteQuery extends StatementQuery {
  /** As a simple query it would be committed at once. */
  override queryMode = 'extended' as const

  /** Sends the last messages of the statement: those of pg end with Sync. */
  _getRows (connection: pg.Connection): void {
    connection.execute({ portal: '' }, false)
    connection.flush()
  }

  override handleCommandComplete (message: { text: string }, connection: PgConnection): void {
    super.handleCommandComplete(message, connection)
    connection.sync()
  }

  override handleError (error: Error, connection: PgConnection): void {
    // After an error of the server, Sync ends the transaction. After any other, it could commit the statement.
    if (sqlStateOf(error) !== undefined) connection.sync()
    super.handleError(error, connection)
  }
}

/** Executes a statement. */
export async function execute (client: pg.ClientBase, query: Query): Promise<Result> {
  return await submit(client, query, StatementQuery)
}

/** Executes a statement outside a transaction, and commits it after its result has arrived. */
export async function executeWrite (client: pg.ClientBase, query: Query): Promise<Result> {
  return await submit(client, query, WriteQuery)
}

async function submit (
  client: pg.ClientBase,
  { text, values, name, timeoutMs }: Query,
  QueryClass: PgQueryClass
): Promise<Result> {
  return await new Promise((resolve, reject) => {
    const query = new QueryClass(text, values, once((error, result) => {
      if (error == null) resolve(result)
      else reject(error)
    }))
    query.name = name
    query.query_timeout = timeoutMs
    client.query(query as unknown as pg.Submittable)
  })
}

/**
 * Makes a callback that forgets, once it is called, what it would call again. For a query with a time-out, pg assigns a
 * function that refers to the query and its callback. V8 allocates such functions in the old generation, so that each
 * would keep the result until the next full garbage collection.
 */
function once (callback: Callback): Callback {
  let pending: Callback | undefined = callback
  return (error, result) => {
    pending?.(error, result)
    pending = undefined
  }
}
