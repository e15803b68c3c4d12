import type { Kysely } from 'kysely'
import type { Database } from '../../generated/database.ts'
import { openFolder, openMemory } from './embedded.ts'
import { openPostgres } from './postgres.ts'

/** Where the data is kept. */
export type DatabaseConfig =
  | { kind: 'postgres', url: string }
  | { kind: 'folder', folder: string }
  | { kind: 'memory' }

/** An open database. */
export interface OpenDatabase {
  db: Kysely<Database>
  /** Brings the schema up to date. Any number of processes may call it at once; the migrations run once. */
  migrate: () => Promise<void>
  /** Lets queries that are under way finish, then gives everything back. */
  close: () => Promise<void>
}

/** Opens a database. PostgreSQL is not contacted before the first query; an embedded folder is locked at once. */
export async function openDatabase (config: DatabaseConfig): Promise<OpenDatabase> {
  switch (config.kind) {
    case 'postgres': return openPostgres(config.url)
    case 'folder': return await openFolder(config.folder)
    case 'memory': return await openMemory()
  }
}
