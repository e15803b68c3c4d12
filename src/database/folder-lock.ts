import { readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

const sqliteBusy = 5
/** The locks of this process, kept here from being collected as garbage, which would free them. */
const locks = new Set<DatabaseSync>()

/** Another process has the folder of the embedded database open. */
export class FolderInUse extends Error {
  constructor (folder: string, holder: string) {
    super(`The database in ${folder} is in use by ${holder}. Stop that process, or set DATABASE_URL to another ` +
      'folder (pglite:<folder>) or to a PostgreSQL server (postgres://…).')
  }
}

/**
 * Locks a folder for this process and returns the function that unlocks it. Two processes on one embedded database
 * would lose each other's writes.
 *
 * The lock is that of a small SQLite file, because Node offers no file lock of its own: the operating system holds it
 * for as long as the process lives, so that one which was killed leaves nothing behind to clear away. Nothing is ever
 * committed to that file, since that would need every other process to let go of it; the holder's name, which is for
 * the message alone, stands in a file beside it.
 *
 * @throws {FolderInUse} if another process has locked it
 */
export function lockFolder (folder: string): () => void {
  const lock = new DatabaseSync(join(folder, 'lock'), { timeout: 0 })
  const nameFile = join(folder, 'holder')
  try {
    lock.exec('BEGIN IMMEDIATE')
    writeFileSync(nameFile, `process ${process.pid} on ${hostname()}`)
  } catch (error) {
    lock.close()
    throw (error as { errcode?: number }).errcode === sqliteBusy ? new FolderInUse(folder, holderIn(nameFile)) : error
  }
  locks.add(lock)
  return () => {
    locks.delete(lock)
    lock.close()
  }
}

/** The name that the holder wrote; it writes it once it holds the lock. */
function holderIn (file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return 'another process'
  }
}
