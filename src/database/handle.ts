import type { Kysely } from 'kysely'
import type { Database } from '../../generated/database.ts'
import type { Report } from './start/failure.ts'

/** An open database. */
export interface OpenDatabase {
  db: Kysely<Database>
  /**
   * Checks that the database can be used, and applies the pending migrations. If several processes call it at once,
   * each migration is applied once.
   *
   * @param report - receives a sentence about what a migration waits for
   * @param last - the name of the last migration to apply; by default the last there is
   * @throws {StartFailure} which tells whether waiting cures it
   */
  migrate: (report?: Report, last?: string) => Promise<void>
  /** Waits for running queries, then closes all connections. */
  close: () => Promise<void>
}
