import {
  Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient, type PostgresQueryResult, sql
} from 'kysely'
import pg from 'pg'
import type { Database } from '../../../generated/database.ts'
import { DatabaseUnavailable, breaksConnection, sqlStateOf } from './error.ts'

const [bigintType, dateType] = [20, 1082]
const types: pg.CustomTypesConfig = {
  getTypeParser (oid, format) {
    // Identities and counts stay far below 2^53.
    if (oid === bigintType) return Number
    // A DATE is returned as text: a Date object would shift it by the time zone of the process.
    return oid === dateType ? String : pg.types.getTypeParser(oid, format)
  }
}

/** Creates a Kysely instance on a pool of pg. The embedded database is a pool with one connection. */
export function createKysely (config: pg.PoolConfig): Kysely<Database> {
  const pool = new pg.Pool({ ...config, types })
  // A connection that breaks emits 'error': on the pool while idle, on the client while in use. The pool replaces it;
  // the empty listeners only keep the event from ending the process.
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
      const client = await pool.connect().catch(rethrow)
      const connection = adapted.get(client) ?? adaptClient(client, nameOf)
      adapted.set(client, connection)
      return connection
    },
    end: async () => await pool.end()
  }
}

/** Adapts a client for Kysely. Statements are named, so that each connection parses and plans them once. */
function adaptClient (client: pg.PoolClient, nameOf: StatementNames): PostgresPoolClient {
  let broken = false
  async function query<R> (text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>> {
    // Kysely sends a ROLLBACK after an error. On a broken connection it would wait for an answer that never comes.
    if (broken) throw new DatabaseUnavailable('the connection failed before')
    try {
      const config = { ...nameOf(text), ...timeoutOf(text), text, values: [...parameters] }
      const { command, rowCount, rows } = await client.query(config)
      return { command: command as PostgresQueryResult<R>['command'], rowCount: rowCount ?? 0, rows }
    } catch (error) {
      broken = breaksConnection(error)
      return rethrow(error)
    }
  }
  return {
    // The type has a second signature, for cursors. Kysely calls it only if the dialect has a cursor class.
    query: query as PostgresPoolClient['query'],
    release: (destroy) => { client.release(broken || destroy) }
  }
}

/** Rethrows an error; without an SQLSTATE, and if it is not a bug (TypeError), as an error of the connection. */
function rethrow (error: unknown): never {
  throw sqlStateOf(error) !== undefined || error instanceof TypeError ? error : new DatabaseUnavailable(error)
}

const maxStatementNames = 500

const customPlanMark = '/* custom plan */'
/** A comment that makes a statement unnamed: PostgreSQL then plans it for its parameters at each execution. */
export const customPlan = sql.raw(customPlanMark)

/** Tells whether a statement has the `customPlan` mark. */
export function needsCustomPlan (text: string): boolean {
  return text.includes(customPlanMark)
}

const maintenanceMark = '/* maintenance */'
/** A comment that exempts a statement from the `query_timeout` of the pool. */
export const maintenance = sql.raw(maintenanceMark)

const maxTimeoutMs = 2 ** 31 - 1

function timeoutOf (text: string): { query_timeout: number } | undefined {
  return text.includes(maintenanceMark) ? { query_timeout: maxTimeoutMs } : undefined
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
    if (known !== undefined || names.size >= maxStatementNames || needsCustomPlan(text)) return known
    const name = { name: `s${names.size}` }
    names.set(text, name)
    return name
  }
}
