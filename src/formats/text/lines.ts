import { setImmediate as nextTurn } from 'node:timers/promises'

/** The maximum size of a line or a row in bytes. */
export const maxRowBytes = 65_536

/** The error of a line or a row that is larger. */
export const rowTooLong = `A row should have at most ${maxRowBytes} bytes`

/** Whole lines of a file. A line that is too long comes alone, and only its beginning. */
export interface Lines { bytes: Buffer, isTooLong: boolean }

/** The number of line breaks in a text: LF, CRLF, or the CR of old spreadsheets for the Macintosh. */
export function countLineBreaks (text: string): number {
  return text.match(/\r\n?|\n/g)?.length ?? 0
}

/** Bytes that are parsed in one turn of the event loop, in less than a millisecond. */
const sliceBytes = 2_048
const [lf, cr] = [10, 13]

/**
 * Splits bytes, as they arrive, into pieces of whole lines, with a turn of the event loop between them. The last line
 * may have no line break. The rest of a line that is too long is skipped.
 */
export async function * wholeLines (bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Lines> {
  let pending: Uint8Array[] = []
  let length = 0
  let isSkipping = false
  for await (let slice of slices(bytes)) {
    const lineEnd = endOfFirstLine(slice)
    if (isSkipping || length + (lineEnd === 0 ? slice.length : lineEnd) > maxRowBytes + lineBreakBytes) {
      if (!isSkipping) yield { bytes: Buffer.concat(pending), isTooLong: true }
      ;[pending, length, isSkipping] = [[], 0, lineEnd === 0]
      if (isSkipping) continue
      slice = slice.subarray(lineEnd)
    }
    const end = endOfLastLine(slice)
    if (end === 0) {
      pending.push(slice)
      length += slice.length
      continue
    }
    yield { bytes: Buffer.concat([...pending, slice.subarray(0, end)]), isTooLong: false }
    pending = [slice.subarray(end)]
    length = slice.length - end
  }
  if (!isSkipping) yield { bytes: Buffer.concat(pending), isTooLong: false }
}

const lineBreakBytes = 2

async function * slices (bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    for (let start = 0; start < chunk.length; start += sliceBytes) {
      yield chunk.subarray(start, start + sliceBytes)
      await nextTurn()
    }
  }
}

/** The end of the first line of a slice; 0 if no line ends in it. */
function endOfFirstLine (slice: Uint8Array): number {
  return (slice.indexOf(lf) + 1) || (slice.subarray(0, -1).indexOf(cr) + 1)
}

/** The end of the last whole line of a slice; 0 if no line ends in it. After a final CR an LF may follow. */
function endOfLastLine (slice: Uint8Array): number {
  return (slice.lastIndexOf(lf) + 1) || (slice.subarray(0, -1).lastIndexOf(cr) + 1)
}
