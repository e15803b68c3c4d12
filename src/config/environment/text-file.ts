import { readFileSync } from 'node:fs'

/** Reads a text file: see {@link decodeText}. @throws {Error} if it cannot be read, or is no text */
export function readTextFile (file: string): string {
  return decodeText(readFileSync(file))
}

/** What is wrong with a file that cannot be read, as the rest of a sentence after "FILE, which". */
export function fileProblem ({ code, message }: NodeJS.ErrnoException): string {
  return code === undefined ? message : `cannot be read (${code})`
}

/** The encodings of the byte order marks that are not UTF-8. */
const encodings: Record<string, string> = { fffe: 'utf-16le', feff: 'utf-16be' }

/**
 * Decodes the bytes of a text file: UTF-8, or UTF-16 after a byte order mark, as editors and shells of Windows write
 * it. The result has no byte order mark.
 *
 * @throws {Error} if the bytes are no text. The message completes the sentence "FILE, which …".
 */
export function decodeText (bytes: Uint8Array): string {
  const mark = Buffer.from(bytes.subarray(0, 2)).toString('hex')
  const text = new TextDecoder(encodings[mark] ?? 'utf-8').decode(bytes)
  // UTF-16 without a byte order mark has a NUL in each ASCII character.
  if (text.includes('\0') || text.includes('\ufffd')) throw new Error('is not a text in UTF-8')
  return text
}
