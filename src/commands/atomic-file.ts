import { randomUUID } from 'node:crypto'
import { createWriteStream, existsSync } from 'node:fs'
import { lstat, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'

/**
 * Requires a path that is free or a regular file, in a folder that exists.
 *
 * @throws {Error} if it is a folder, a link or a device, or there is no such folder
 */
export async function requireReplaceable (file: string): Promise<void> {
  const folder = dirname(file)
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}: create it first`)
  const found = await lstat(file).catch(() => undefined)
  if (found?.isFile() === false) throw new Error(`${file} is not a file that can be replaced`)
}

/**
 * Writes a file completely or not at all: the content goes to a draft beside it, which is flushed to the disk and
 * renamed at the end, or removed if an error occurs.
 *
 * @param mode - the permissions of the file; those of the umask unless given
 */
export async function writeAtomically (
  file: string,
  chunks: AsyncIterable<string | Uint8Array>,
  signal: AbortSignal,
  mode = 0o666
): Promise<void> {
  const draft = `${file}.${randomUUID()}.draft`
  try {
    await pipeline(chunks, createWriteStream(draft, { flush: true, mode }), { signal })
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}
