import pg from 'pg'
import type { OpenDatabase } from './handle.ts'
import { Client } from './connection/client.ts'
import { createKysely } from './connection/pool.ts'
import { requireAccess } from './start/access.ts'
import { explain } from './start/explain.ts'
import type { Login } from './start/identify.ts'
import { applyMigrations } from './start/migrate.ts'

/**
 * Limits of the connections that serve requests; times are in milliseconds. A request uses at most two connections, one
 * after the other: for its authentication and for its work. A failure of the database fails one of them, so that the
 * request is answered within about three seconds.
 */
const limits = {
  max: 8,
  connectionTimeoutMillis: 1_000,
  statement_timeout: 2_500,
  lock_timeout: 500,
  idle_in_transaction_session_timeout: 5_000,
  query_timeout: 3_000
} satisfies pg.PoolConfig

/** TCP keep-alive detects a lost server while a migration waits for its lock, which has no time-out. */
const keepAlive = { keepAlive: true, keepAliveInitialDelayMillis: 10_000 } satisfies pg.PoolConfig

/**
 * Settings for many short statements. The indexes fit into memory, where random access costs little more than
 * sequential access. JIT compilation and parallel workers take longer to start than such a statement takes to run. A
 * filter that matches many employees needs a bitmap of up to 16 MB: with less, it has to test whole pages again.
 */
export const plannerSettings = {
  options: '-c random_page_cost=1.1 -c jit=off -c max_parallel_workers_per_gather=0 -c work_mem=16MB'
} satisfies pg.PoolConfig

/** Opens a PostgreSQL database by its URL. The server is not contacted until the first query. */
export function openPostgres (url: string): OpenDatabase {
  const application_name = 'employee-management-api'
  const connection = { connectionString: url, application_name, Client, ...keepAlive, ...plannerSettings }
  const db = createKysely({ ...connection, ...limits })
  return {
    db,
    async migrate (report) {
      // A connection without time-outs: a migration may take long.
      const unlimited = createKysely({ ...connection, max: 1, connectionTimeoutMillis: limits.connectionTimeoutMillis })
      try {
        await requireAccess(db, await applyMigrations(unlimited, report))
      } catch (error) {
        throw await explain(error, { variable: 'DATABASE_URL', login: () => loginOf(connection) })
      } finally {
        await unlimited.destroy()
      }
    },
    close: () => db.destroy()
  }
}

function loginOf (connection: pg.ClientConfig): Login {
  const { user = '', database = '', host, port } = new pg.Client(connection)
  return { user, database, endpoints: [{ host, port }] }
}
