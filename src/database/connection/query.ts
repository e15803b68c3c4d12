import pg from 'pg'
import { sqlStateOf } from './error.ts'

/** A statement that is sent by itself. */
export interface Query {
  text: string
  values: unknown[]
  /** Undefined: the statement is unnamed. */
  name?: string | undefined
  /** The time in milliseconds after which it is given up. Default: that of the pool. */
  timeoutMs?: number | undefined
}

export type Result = Pick<pg.QueryResult<pg.QueryResultRow>, 'command' | 'rowCount' | 'rows'>

type Callback = (error: Error | null | undefined, result: Result) => void

/** A query of pg, with what its types leave out. */
interface PgQuery extends pg.Submittable {
  name: string | undefined
  query_timeout: number | undefined
  queryMode: 'extended' | undefined
  handleCommandComplete (message: unknown, connection: pg.Connection): void
  handleError (error: Error, connection: pg.Connection): void
}
type PgQueryClass = new (text: string, values: unknown[], callback: Callback) => PgQuery

const BasicQuery = pg.Query as unknown as PgQueryClass

/**
 * A statement that is committed after its result has arrived. It is followed by Flush; the Sync, at which the server
 * commits, follows the result (PostgreSQL, section "Extended Query"). If it is given up and its connection closed, a
 * server that stood still and goes on rolls it back.
 */
class WriteQuery extends BasicQuery {
  /** As a simple query it would be committed at once. */
  override queryMode = 'extended' as const

  /** Sends the last messages of the statement: those of pg end with Sync. */
  _getRows (connection: pg.Connection): void {
    connection.execute({ portal: '' }, false)
    connection.flush()
  }

  override handleCommandComplete (message: unknown, connection: pg.Connection): void {
    super.handleCommandComplete(message, connection)
    connection.sync()
  }

  override handleError (error: Error, connection: pg.Connection): void {
    // After an error of the server, Sync ends the transaction. After any other, it could commit the statement.
    if (sqlStateOf(error) !== undefined) connection.sync()
    super.handleError(error, connection)
  }
}

/** Executes a statement. */
export async function execute (client: pg.ClientBase, query: Query): Promise<Result> {
  return await submit(client, query, BasicQuery)
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
    const query = new QueryClass(text, values, (error, result) => {
      if (error == null) resolve(result)
      else reject(error)
    })
    query.name = name
    query.query_timeout = timeoutMs
    client.query(query)
  })
}
