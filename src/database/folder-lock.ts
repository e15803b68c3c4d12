import { readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

const sqliteBusy = 5
/** References to the locks of this process. Garbage collection of a lock would release it. */
const locks = new Set<DatabaseSync>()

/** Thrown if another process has the folder of the embedded database open. */
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
 * The lock is an open transaction on a small SQLite file, since Node has no API for file locks. The operating system
 * releases it when the process ends, even if it is killed. The transaction is never committed. A second file has the
 * name of the process, for the error message only.
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

/** Reads the name of the process that holds the lock. It may be missing: the file is written after locking. */
function holderIn (file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return 'another process'
  }
}
