import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { requireModestSize } from '../file/gzip.ts'
import { UnreadableFile } from '../unreadable.ts'

/** The maximum size of a workbook, which is kept in memory: its index is at its end. */
const maxBytes = 64 * 2 ** 20
const defaultMaxParts = 10_000

/** Collects the bytes of a workbook, and yields with each chunk, so that the reader sees that they arrive. */
export async function * collect (bytes: AsyncIterable<Uint8Array>): AsyncGenerator<undefined, Buffer> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of bytes) {
    chunks.push(chunk)
    length += chunk.length
    if (length > maxBytes) {
      throw new UnreadableFile(`A workbook should have at most ${maxBytes / 2 ** 20} MiB; save it as CSV`)
    }
    yield
  }
  return Buffer.concat(chunks)
}

/** The parts of a workbook, which is a ZIP archive (ECMA-376, part 2). */
export class Archive {
  readonly #zip: ZipFile
  readonly #entries: Map<string, Entry>

  constructor (zip: ZipFile, entries: Map<string, Entry>) {
    this.#zip = zip
    this.#entries = entries
  }

  /** Whether there is a part of this name. */
  has (name: string): boolean {
    return this.#entries.has(name)
  }

  /** The bytes of a part. @throws {UnreadableFile} if it is missing or damaged, or unpacks to far more than its size */
  async * read (name: string): AsyncGenerator<Uint8Array> {
    const entry = this.#entries.get(name)
    if (entry === undefined) throw damaged()
    requireModestSize(entry.compressedSize, entry.uncompressedSize)
    try {
      yield * await this.#zip.openReadStreamPromise(entry)
    } catch {
      throw damaged()
    }
  }
}

/** Opens a workbook. @throws {UnreadableFile} if it is no ZIP archive, or has too many parts */
export async function openArchive (bytes: Buffer, maxParts = defaultMaxParts): Promise<Archive> {
  const entries = new Map<string, Entry>()
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true })
    for await (const entry of zip.eachEntry()) {
      if (entries.size === maxParts) throw damaged()
      entries.set(entry.fileName, entry)
    }
    return new Archive(zip, entries)
  } catch {
    // yauzl throws errors without a class of their own.
    throw damaged()
  }
}

/** The error of a workbook that violates its format. */
export function damaged (): UnreadableFile {
  return new UnreadableFile('The workbook is damaged; save it again as .xlsx, or as CSV')
}
