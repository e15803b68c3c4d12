import { randomBytes } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config/config.ts'

/**
 * Generates the secret of a service whose configuration has none. It is stored in the folder of the embedded database,
 * in a file with mode 0600. The database must be open: the lock of its folder keeps a second process out.
 */
export async function embeddedSecret (database: Config['database']): Promise<string> {
  return database.kind === 'folder' ? await storedSecret(join(database.folder, 'jwt-secret')) : generateSecret()
}

async function storedSecret (file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  const secret = generateSecret()
  // A rename is atomic: a killed process leaves the whole secret or none.
  await writeFile(`${file}.new`, secret, { mode: 0o600, flush: true })
  await rename(`${file}.new`, file)
  return secret
}

/** 64 bytes, the length of the longest hash, as base64url. */
function generateSecret (): string {
  return randomBytes(64).toString('base64url')
}
