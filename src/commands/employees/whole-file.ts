import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { lstat, rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'

/** @throws where something else than a file would be replaced, such as a folder, a link or a device */
export async function requireReplaceable (file: string): Promise<void> {
  const found = await lstat(file).catch(() => undefined)
  if (found?.isFile() === false) throw new Error(`${file} is not a file that can be replaced`)
}

/**
 * Writes a file that is there, or replaces what was there, once it is whole and on the disk. Until then it grows beside
 * its place, where nothing is left if it fails.
 */
export async function writeAtomically (
  file: string,
  chunks: AsyncIterable<string>,
  signal: AbortSignal
): Promise<void> {
  const draft = `${file}.${randomUUID()}.draft`
  try {
    await pipeline(chunks, createWriteStream(draft, { flush: true }), { signal })
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}
