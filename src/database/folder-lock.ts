import { hostname } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

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
 * for as long as the process lives, so that one which was killed leaves nothing behind to clear away.
 *
 * @throws {FolderInUse} if another process has locked it
 */
export function lockFolder (folder: string): () => void {
  const file = new DatabaseSync(join(folder, 'lock'), { timeout: 0 })
  try {
    file.exec('BEGIN IMMEDIATE; CREATE TABLE IF NOT EXISTS holder (name TEXT); DELETE FROM holder')
    file.prepare('INSERT INTO holder VALUES (?)').run(`process ${process.pid} on ${hostname()}`)
    // Committed, so that others can read the name; then locked again, which does not keep them from reading.
    file.exec('COMMIT; BEGIN IMMEDIATE')
  } catch (error) {
    const holder = holderOf(file)
    file.close()
    throw holder === undefined ? error : new FolderInUse(folder, holder)
  }
  return () => { file.close() }
}

function holderOf (file: DatabaseSync): string | undefined {
  const name = file.prepare('SELECT name FROM holder').get()?.['name']
  return typeof name === 'string' ? name : undefined
}
