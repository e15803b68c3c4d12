import type pg from 'pg'
import type { OpenDatabase } from './handle.ts'
import { applyMigrations } from './migrate.ts'
import { createKysely } from './connection/pool.ts'

/**
 * Limits on each step. A request takes two connections at most, one after the other, for the account behind it and for
 * its work; what goes wrong with a database goes wrong in one of them, and is answered within about three seconds.
 */
const limits = {
  max: 8,
  connectionTimeoutMillis: 1_000,
  statement_timeout: 2_500,
  lock_timeout: 500,
  idle_in_transaction_session_timeout: 5_000,
  query_timeout: 3_000
} satisfies pg.PoolConfig

/** A server that vanished is noticed where no limit above does so: while a migration waits for its turn. */
const keepAlive = { keepAlive: true, keepAliveInitialDelayMillis: 10_000 } satisfies pg.PoolConfig

/**
 * For many short statements at a time: indexes of a directory of employees fit into memory, where one page is reached
 * as quickly as another; to compile a statement, or to have several processes carry it out, takes longer than it does.
 */
export const plannerSettings = {
  options: '-c random_page_cost=1.1 -c jit=off -c max_parallel_workers_per_gather=0'
} satisfies pg.PoolConfig

/** Opens a PostgreSQL database by its URL. Nothing is sent before the first query. */
export function openPostgres (url: string): OpenDatabase {
  const application_name = 'employee-management-api'
  const connection = { connectionString: url, application_name, ...keepAlive, ...plannerSettings }
  const db = createKysely({ ...connection, ...limits })
  return {
    db,
    migrate () {
      // A migration may take its time, and waits while another process migrates.
      const patient = createKysely({ ...connection, max: 1, connectionTimeoutMillis: limits.connectionTimeoutMillis })
      return applyMigrations(patient).finally(() => patient.destroy())
    },
    close: () => db.destroy()
  }
}
