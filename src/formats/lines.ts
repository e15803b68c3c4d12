import { isUtf8 } from 'node:buffer'
import { setImmediate as others } from 'node:timers/promises'
import { UnreadableRows, rowError } from './unreadable.ts'

/** How many bytes a line or a row may have. */
export const maxRowBytes = 65_536

/** The sentence about a line or a row that has more. */
export const rowTooLong = `A row should have at most ${maxRowBytes} bytes`

/** What is parsed at a time: it takes less than a millisecond, for which everybody else waits. */
const sliceBytes = 2_048
const newline = 10

/**
 * Cuts UTF-8 text, as it comes, into pieces of whole lines, and lets others have their turn between them. A byte order
 * mark before the first is left out.
 *
 * @throws {UnreadableRows} after the lines before the one that is too long or no UTF-8
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

/** Blocks of whole lines, each about as long as a slice, or as its one line. */
async function * blocks (bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let begun: Uint8Array[] = []
  let length = 0
  for await (const slice of slices(bytes)) {
    const lineEnd = slice.indexOf(newline)
    length += lineEnd === -1 ? slice.length : lineEnd
    if (length > maxRowBytes) throw new UnreadableRows(rowError(rowTooLong))
    begun.push(slice)
    if (lineEnd === -1) continue
    const end = slice.lastIndexOf(newline) + 1
    yield Buffer.concat([...begun.slice(0, -1), slice.subarray(0, end)])
    begun = [slice.subarray(end)]
    length = slice.length - end
  }
  yield Buffer.concat(begun)
}

async function * slices (bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    for (let start = 0; start < chunk.length; start += sliceBytes) {
      yield chunk.subarray(start, start + sliceBytes)
      await others()
    }
  }
}

function endOfValidLines (block: Buffer): number {
  let end = 0
  for (;;) {
    const next = block.indexOf(newline, end) + 1
    if (next === 0 || !isUtf8(block.subarray(end, next))) return end
    end = next
  }
}
