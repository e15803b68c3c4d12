import {
  Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient, type PostgresQueryResult, sql
} from 'kysely'
import pg from 'pg'
import type { Database } from '../../../generated/database.ts'
import { DatabaseUnavailable, breaksConnection, sqlStateOf } from './error.ts'

const dateType = 1082
const types: pg.CustomTypesConfig = {
  // A DATE stays the text it is: a Date object would shift it by the zone of the process.
  getTypeParser: (oid, format) => oid === dateType ? String : pg.types.getTypeParser(oid, format)
}

/** Kysely on a pool of pg, whose only connection may be the embedded database. */
export function kyselyOn (config: pg.PoolConfig): Kysely<Database> {
  const pool = new pg.Pool({ ...config, types })
  // A connection that breaks between two queries reports it here. The pool drops it and opens another when it needs
  // one, so there is nothing to do; but a report that nobody listens to would end the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => { client.on('error', () => {}) })
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool: adaptPool(pool) }) })
}

function adaptPool (pool: pg.Pool): PostgresPool {
  const adapted = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  const nameOf = createStatementNames()
  return {
    options: pool.options,
    async connect () {
      const client = await pool.connect().catch(unavailable)
      const connection = adapted.get(client) ?? adaptClient(client, nameOf)
      adapted.set(client, connection)
      return connection
    },
    end: async () => await pool.end()
  }
}

/** Names every statement, so that it is parsed and planned once a connection, and gives up connections that fail. */
function adaptClient (client: pg.PoolClient, nameOf: StatementNames): PostgresPoolClient {
  let broken = false
  async function query<R> (text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>> {
    // The rollback of what went wrong, for one: it would wait for an answer that does not come.
    if (broken) throw new DatabaseUnavailable('the connection was given up')
    try {
      const { command, rowCount, rows } = await client.query({ ...nameOf(text), text, values: [...parameters] })
      return { command: command as PostgresQueryResult<R>['command'], rowCount: rowCount ?? 0, rows }
    } catch (error) {
      broken = breaksConnection(error)
      return unavailable(error)
    }
  }
  return {
    // Kysely calls the other signature, with a cursor, only where it was given a cursor class.
    query: query as PostgresPoolClient['query'],
    release: (destroy) => { client.release(broken || destroy) }
  }
}

/** An error of the connection is one without an SQLSTATE, unless it is a fault of this program. */
function unavailable (error: unknown): never {
  throw sqlStateOf(error) !== undefined || error instanceof TypeError ? error : new DatabaseUnavailable(error)
}

const maxStatementNames = 500

const anew = '/* planned anew */'
/** Marks a statement whose best plan depends on its values, so that it is planned for each of them. */
export const plannedAnew = sql.raw(anew)

/** Whether a statement is planned for each of its values, and not once for all. */
export function isPlannedAnew (text: string): boolean {
  return text.includes(anew)
}

type StatementNames = (text: string) => { name: string } | undefined

/**
 * Makes the function that gives a statement its short name: the same on every connection of a pool, and none after
 * `maxStatementNames` statements, which bounds the memory of the server.
 */
function createStatementNames (): StatementNames {
  const names = new Map<string, { name: string }>()
  return (text) => {
    const known = names.get(text)
    if (known !== undefined || names.size >= maxStatementNames || isPlannedAnew(text)) return known
    const name = { name: `s${names.size}` }
    names.set(text, name)
    return name
  }
}
