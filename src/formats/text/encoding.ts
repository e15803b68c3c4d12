import { isAscii, isUtf8 } from 'node:buffer'
import type { RecognizedFile } from '../recognized.ts'
import { UnreadableFile } from '../unreadable.ts'
import { wholeLines } from './lines.ts'

/**
 * The encoding that the first bytes of a text tell: by a byte order mark or, in UTF-16, by the zero bytes of ASCII.
 * Every file that can be imported begins with ASCII.
 */
export function encodingOf (head: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  if (head.subarray(0, 3).equals(byteOrderMarks.utf8)) return 'utf-8'
  const pair = head.subarray(0, 2)
  if (pair.equals(byteOrderMarks.utf16le) || hasZeros(head, 1)) return 'utf-16le'
  return pair.equals(byteOrderMarks.utf16be) || hasZeros(head, 0) ? 'utf-16be' : undefined
}

const byteOrderMarks = {
  utf8: Buffer.from('\uFEFF'), utf16le: Buffer.from('\uFEFF', 'utf16le'), utf16be: Buffer.from([0xfe, 0xff])
}

/** Whether the bytes with this remainder by 2 are zero among the first ones, and no others. */
function hasZeros (head: Buffer, remainder: 0 | 1): boolean {
  const bytes = head.subarray(0, 4)
  return bytes.length > 0 && bytes.every((byte, index) => (byte === 0) === (index % 2 === remainder))
}

/** Converts text of another encoding to UTF-8. @throws {UnreadableFile} at bytes that are not valid in it */
export async function * toUtf8 (bytes: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  function decode (chunk?: Uint8Array): Buffer {
    try {
      return Buffer.from(chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true }))
    } catch {
      throw new UnreadableFile(`The text is not valid ${encoding.toUpperCase()}; save the file as UTF-8`)
    }
  }
  for await (const chunk of bytes) yield decode(chunk)
  yield decode()
}

/** The error of a cell or a line with bytes that are not UTF-8. */
export const invalidUtf8 = 'The text should be valid UTF-8'

/** Decoded lines of a file. A line that is too long comes alone, and only its beginning. */
export interface DecodedLines { text: string, isTooLong: boolean }

/**
 * Splits text, as it arrives, into pieces of whole lines, without a byte order mark. If the encoding is not known, it
 * is UTF-8 or, if the first lines with other characters than ASCII are not, Windows-1252. In UTF-8, unpaired surrogates
 * take the place of invalid bytes: no valid text has them.
 */
export async function * decodedLines (
  bytes: AsyncIterable<Uint8Array>,
  recognized: RecognizedFile
): AsyncGenerator<DecodedLines> {
  const decoder = new LineDecoder(recognized.encoding)
  let isFirst = true
  for await (const { bytes: lines, isTooLong } of wholeLines(bytes)) {
    const text = isTooLong ? lines.toString() : decoder.decode(lines)
    if (isFirst && control.test(text)) throw new UnreadableFile('The file is no text; send CSV, NDJSON or .xlsx')
    recognized.encoding = decoder.encoding ?? 'utf-8'
    yield { text: isFirst ? text.replace(byteOrderMark, '') : text, isTooLong }
    isFirst = false
  }
}

const byteOrderMark = /^\uFEFF/
/** A control character of ASCII in the first line. */
const control = /^[^\r\n]{0,1000}?(?![\t\r\n\u007f-\u009f])\p{Cc}/u
const windows1252 = new TextDecoder('windows-1252')

class LineDecoder {
  /** Undefined as long as all lines are ASCII. */
  encoding: string | undefined

  constructor (encoding: string | undefined) {
    this.encoding = encoding
  }

  decode (lines: Buffer): string {
    if (this.encoding !== 'windows-1252' && isUtf8(lines)) {
      if (this.encoding === undefined && !isAscii(lines)) this.encoding = 'utf-8'
      return lines.toString()
    }
    this.encoding ??= split(lines).some((line) => !isAscii(line) && isUtf8(line)) ? 'utf-8' : 'windows-1252'
    if (this.encoding === 'windows-1252') return windows1252.decode(lines)
    return split(lines).map((line) => isUtf8(line) ? line.toString() : withSurrogates(line)).join('')
  }
}

function withSurrogates (line: Buffer): string {
  return line.toString().replaceAll('\uFFFD', '\uDC00')
}

/** The lines, each with its LF. */
function split (lines: Buffer): Buffer[] {
  const parts: Buffer[] = []
  for (let start = 0; start < lines.length;) {
    const end = lines.indexOf('\n', start) + 1 || lines.length
    parts.push(lines.subarray(start, end))
    start = end
  }
  return parts
}
