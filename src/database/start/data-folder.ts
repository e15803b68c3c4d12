import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { StartFailure } from './failure.ts'

/**
 * Opens the files of an embedded database.
 *
 * @throws {StartFailure} if PGlite cannot read them, as after an update to another major version of PostgreSQL
 */
export async function openDataFolder (dataDir: string): Promise<PGlite> {
  try {
    return await PGlite.create({ dataDir })
  } catch (error) {
    const [written, readable] = await Promise.all([versionOf(dataDir), versionOfPglite()])
    if (written === undefined || written === readable) {
      throw new StartFailure(`The embedded database in ${dataDir} cannot be opened: ${String(error)}. Restore a ` +
        'backup, or name another folder in DATABASE_URL.', { cause: error })
    }
    throw new StartFailure(`The embedded database in ${dataDir} was written by PostgreSQL ${written}, and this ` +
      `version of the service reads PostgreSQL ${readable}. Make a backup with the version that wrote it (npm run ` +
      'database -- backup FILE), move the folder away, and restore the backup with this version (npm run database -- ' +
      'restore FILE).', { cause: error })
  }
}

/** The major version of PostgreSQL that wrote a data folder. */
async function versionOf (dataDir: string): Promise<string | undefined> {
  const text = await readFile(join(dataDir, 'PG_VERSION'), 'utf8').catch(() => undefined)
  return text?.trim()
}

/** The major version of PostgreSQL that PGlite is. */
async function versionOfPglite (): Promise<string> {
  const pglite = await PGlite.create()
  const { rows } = await pglite.query<{ server_version: string }>('SHOW server_version')
  await pglite.close()
  return parseInt(rows[0]?.server_version ?? '').toString()
}
