import type { Kysely } from 'kysely'
import type { Database } from '../../generated/database.ts'

/** An open database. */
export interface OpenDatabase {
  db: Kysely<Database>
  /**
   * Brings the schema up to date. Any number of processes may call it at once; the migrations run once. Returns what
   * the operator should know, in sentences.
   */
  migrate: () => Promise<string[]>
  /** Lets queries that are under way finish, then gives everything back. */
  close: () => Promise<void>
}
