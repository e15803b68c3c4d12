import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { UnreadableFile } from '../unreadable.ts'

/** A file may always unpack to so many bytes. */
const freeBytes = 16 * 2 ** 20
/** Beyond that, a file may unpack to so many times its size: rows are rarely compressed to a twentieth. */
const maxRatio = 100

/** @throws {UnreadableFile} if a file unpacks to far more than files with rows do */
export function requireModestSize (packedBytes: number, unpackedBytes: number): void {
  if (unpackedBytes <= freeBytes + maxRatio * packedBytes) return
  throw new UnreadableFile(`The file unpacks to more than ${maxRatio} times its size; send it uncompressed`)
}

/** Unpacks gzip (RFC 1952) as it arrives. @throws {UnreadableFile} if it is damaged, or far larger than its size */
export async function * gunzip (bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let [packed, unpacked] = [0, 0]
  async function * counted (): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      packed += chunk.length
      yield chunk
    }
  }
  // The callback is for a stream without a reader: here, an error ends the iteration.
  const chunks: AsyncIterable<Buffer> = pipeline(counted, createGunzip(), () => {})
  try {
    for await (const chunk of chunks) {
      unpacked += chunk.length
      requireModestSize(packed, unpacked)
      yield chunk
    }
  } catch (error) {
    const { code = '' } = error as { code?: string }
    throw code.startsWith('Z_') ? new UnreadableFile('The compressed file is damaged or incomplete') : error
  }
}
