import type { Kysely } from 'kysely'
import type { Database } from '../../generated/database.ts'
import type { Abilities } from './migrate.ts'

/** An open database. */
export interface OpenDatabase {
  db: Kysely<Database>
  /** Brings the schema up to date. Any number of processes may call it at once; the migrations run once. */
  migrate: () => Promise<Abilities>
  /** Lets queries that are under way finish, then gives everything back. */
  close: () => Promise<void>
}
