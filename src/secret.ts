import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from './config.ts'

/**
 * The secret that signs tokens: the configured one, or else the one that an embedded database keeps beside its data,
 * made when it is first asked for and readable by its owner alone. The database must be open, and so locked, before.
 */
export async function signingSecret ({ jwt, database }: Config): Promise<string> {
  if (jwt.secret !== undefined) return jwt.secret
  // As long as the longest hash that signs.
  const fresh = randomBytes(64).toString('base64url')
  if (database.kind !== 'folder') return fresh
  const file = join(database.folder, 'jwt-secret')
  await writeFile(file, fresh, { mode: 0o600, flag: 'wx', flush: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  return await readFile(file, 'utf8')
}
