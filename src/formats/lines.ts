import { isUtf8 } from 'node:buffer'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { UnreadableRows, rowError } from './unreadable.ts'

/** The maximum size of a line or a row in bytes. */
export const maxRowBytes = 65_536

/** The error of a line or a row that is larger. */
export const rowTooLong = `A row should have at most ${maxRowBytes} bytes`

/** Bytes that are parsed in one turn of the event loop, in less than a millisecond. */
const sliceBytes = 2_048
const newline = 10

/**
 * Splits UTF-8 text, as it arrives, into pieces of whole lines, with a turn of the event loop between them. A byte
 * order mark at the beginning is removed.
 *
 * @throws {UnreadableRows} at a line that is too long or not UTF-8, after the lines before it
 */
export async function * wholeLines (bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let isFirst = true
  for await (const block of blocks(bytes)) {
    const valid = isUtf8(block) ? block : block.subarray(0, endOfValidLines(block))
    const text = valid.toString()
    yield isFirst ? text.replace(/^\uFEFF/, '') : text
    if (valid !== block) throw new UnreadableRows(rowError('The text should be valid UTF-8'))
    isFirst = false
  }
}

/** Joins slices to blocks of whole lines. The last block may end without a line break. */
async function * blocks (bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let pending: Uint8Array[] = []
  let length = 0
  for await (const slice of slices(bytes)) {
    const lineEnd = slice.indexOf(newline)
    length += lineEnd === -1 ? slice.length : lineEnd
    if (length > maxRowBytes) throw new UnreadableRows(rowError(rowTooLong))
    pending.push(slice)
    if (lineEnd === -1) continue
    const end = slice.lastIndexOf(newline) + 1
    yield Buffer.concat([...pending.slice(0, -1), slice.subarray(0, end)])
    pending = [slice.subarray(end)]
    length = slice.length - end
  }
  yield Buffer.concat(pending)
}

async function * slices (bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    for (let start = 0; start < chunk.length; start += sliceBytes) {
      yield chunk.subarray(start, start + sliceBytes)
      await nextTurn()
    }
  }
}

/** The end of the last line before the first line that is not UTF-8. */
function endOfValidLines (block: Buffer): number {
  let end = 0
  for (;;) {
    const next = block.indexOf(newline, end) + 1
    if (next === 0 || !isUtf8(block.subarray(end, next))) return end
    end = next
  }
}
