import type { Kysely } from 'kysely'
import type { Database } from '../../generated/database.ts'

/** An open database. */
export interface OpenDatabase {
  db: Kysely<Database>
  /** Applies the pending migrations. If several processes call it at once, each migration is applied once. */
  migrate: () => Promise<void>
  /** Waits for running queries, then closes all connections. */
  close: () => Promise<void>
}
