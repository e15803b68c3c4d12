import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import type { OpenDatabase } from './handle.ts'
import { lockFolder } from './folder-lock.ts'
import { createKysely, createPool } from './connection/pool.ts'
import { openDataFolder } from './start/data-folder.ts'
import { migrationsUntil } from './migrations/index.ts'
import { applyMigrations } from './start/migrate.ts'

/**
 * Opens the embedded database in a folder, which is made if need be and belongs to this process until it closes.
 *
 * @throws {FolderInUse} if another process has it open
 * @throws {StartFailure} if its files cannot be read
 */
export async function openFolder (folder: string): Promise<OpenDatabase> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const unlock = lockFolder(folder)
  try {
    const { close, ...database } = openPglite(await openDataFolder(join(folder, 'pglite')))
    return { ...database, close: async () => { await close().finally(unlock) } }
  } catch (error) {
    unlock()
    throw error
  }
}

/** Opens an empty embedded database in memory. */
export async function openMemory (): Promise<OpenDatabase> {
  return openPglite(await PGlite.create())
}

/** Opens a PGlite that was created already. */
export function openPglite (pglite: PGlite): OpenDatabase {
  // The one connection never times out: to close and reopen it would gain nothing.
  const db = createKysely(createPool({ ...createPgConfig(pglite), max: 1, idleTimeoutMillis: 0 }))
  return {
    db,
    async migrate (report, last) { await applyMigrations(db, report, migrationsUntil(last)) },
    close: async () => {
      await db.destroy()
      await pglite.close()
    }
  }
}
