import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely'
import pg from 'pg'
import type { Database } from '../../../generated/database.ts'
import { adaptClient, type ConnectionOptions } from './connection.ts'
import { rethrow } from './error.ts'
import { createMode } from './mode.ts'
import { types } from './protocol/types.ts'

/** Creates a pool of clients whose results have the types of the service. */
export function createPool (config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ ...config, types })
  // A connection that breaks emits 'error': on the pool while idle, on the client while in use. The pool replaces it;
  // the empty listeners only keep the event from ending the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => { client.on('error', () => {}) })
  return pool
}

/**
 * Creates a Kysely instance on a pool.
 *
 * @param connect - takes a connection of the pool
 */
export function createKysely (
  pool: pg.Pool,
  options: ConnectionOptions = { mode: createMode() },
  connect: () => Promise<pg.PoolClient> = async () => await pool.connect()
): Kysely<Database> {
  const adapted = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  const adaptedPool: PostgresPool = {
    options: pool.options,
    async connect () {
      const client = await connect().catch(rethrow)
      const connection = adapted.get(client) ?? adaptClient(client, options)
      adapted.set(client, connection)
      return connection
    },
    end: async () => { await pool.end() }
  }
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: adaptedPool }) })
  pools.set(db, pool)
  return db
}

const pools = new WeakMap<Kysely<Database>, pg.Pool>()

/** The connections of a database that `createKysely` made: in use and idle, and the queries that wait for one. */
export function poolUsage (db: Kysely<Database>): { inUse: number, idle: number, waiting: number } {
  const { totalCount, idleCount, waitingCount } = pools.get(db) as pg.Pool
  return { inUse: totalCount - idleCount, idle: idleCount, waiting: waitingCount }
}
