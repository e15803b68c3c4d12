import { randomBytes } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config/config.ts'

/**
 * The secret of a service whose configuration has none: the one that an embedded database keeps beside its data, made
 * when it is first asked for and readable by its owner alone. The database must be open, and so locked, before.
 */
export async function embeddedSecret (database: Config['database']): Promise<string> {
  return database.kind === 'folder' ? await storedSecret(join(database.folder, 'jwt-secret')) : freshSecret()
}

async function storedSecret (file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  const secret = freshSecret()
  // Whole or not at all, whenever the process is killed.
  await writeFile(`${file}.new`, secret, { mode: 0o600, flush: true })
  await rename(`${file}.new`, file)
  return secret
}

/** As long as the longest hash that signs. */
function freshSecret (): string {
  return randomBytes(64).toString('base64url')
}
