import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { StartFailure } from './failure.ts'

/** The major version of PostgreSQL whose files PGlite reads. */
export const embeddedVersion = '18'

/**
 * Opens the files of an embedded database.
 *
 * @throws {StartFailure} if PGlite cannot read them, as after an update to another major version of PostgreSQL
 */
export async function openDataFolder (dataDir: string): Promise<PGlite> {
  const file = await readFile(join(dataDir, 'PG_VERSION'), 'utf8').catch(() => embeddedVersion)
  const version = file.trim()
  if (version !== embeddedVersion) {
    throw new StartFailure(`The embedded database in ${dataDir} was written by PostgreSQL ${version}, and this ` +
      `version of the service reads PostgreSQL ${embeddedVersion}. Make a backup with the version that wrote it (npm ` +
      'run database -- backup FILE), move the folder away, and restore the backup with this version (npm run ' +
      'database -- restore FILE).')
  }
  try {
    return await PGlite.create({ dataDir })
  } catch (error) {
    throw new StartFailure(`The embedded database in ${dataDir} cannot be opened: ${String(error)}. Restore a ` +
      'backup, or name another folder in DATABASE_URL.', { cause: error })
  }
}
