import { openFolder, openMemory } from './embedded.ts'
import type { OpenDatabase } from './handle.ts'
import { openPostgres } from './postgres.ts'

/** Where the data is kept. */
export type DatabaseConfig =
  | { kind: 'postgres', url: string }
  | { kind: 'folder', folder: string }
  | { kind: 'memory' }

/** Opens a database. PostgreSQL is not contacted before the first query; an embedded folder is locked at once. */
export async function openDatabase (config: DatabaseConfig): Promise<OpenDatabase> {
  switch (config.kind) {
    case 'postgres': return openPostgres(config.url)
    case 'folder': return await openFolder(config.folder)
    case 'memory': return await openMemory()
  }
}
