import { openFolder, openMemory } from './embedded.ts'
import type { OpenDatabase } from './handle.ts'
import { openPostgres, type PostgresConfig } from './postgres.ts'

/** Where the data is stored: on a PostgreSQL server, or embedded in a folder or in memory. */
export type DatabaseConfig =
  | { kind: 'postgres' } & PostgresConfig
  | { kind: 'folder', folder: string }
  | { kind: 'memory' }

/** Opens a database. A PostgreSQL server is not contacted until the first query; an embedded folder is locked. */
export async function openDatabase (config: DatabaseConfig): Promise<OpenDatabase> {
  switch (config.kind) {
    case 'postgres': return openPostgres(config)
    case 'folder': return await openFolder(config.folder)
    case 'memory': return await openMemory()
  }
}
