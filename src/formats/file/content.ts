import { encodingOf } from '../text/encoding.ts'
import { UnreadableFile } from '../unreadable.ts'

/** What a file is by its first bytes. */
export type Content = 'gzip' | 'xlsx' | 'csv' | 'ndjson'

/** The first bytes of files that cannot be imported, and what to do. */
const others: Array<[start: string, message: string]> = [
  ['\xd0\xcf\x11\xe0', 'The file is an old Excel workbook (.xls) or has a password; save it as .xlsx without a ' +
    'password, or as CSV'],
  ['%PDF', 'The file is a PDF; send the table as .xlsx or CSV'],
  ['<', 'The file is HTML or XML; open it in a spreadsheet program and save it as .xlsx or CSV'],
  ['[', 'The file is a JSON array; send one JSON object on each line']
]

/** Recognizes a file. @throws {UnreadableFile} if it is of a kind that cannot be imported */
export function contentOf (head: Buffer): Content {
  const encoding = encodingOf(head)
  const text = encoding === undefined ? head.toString('latin1') : new TextDecoder(encoding).decode(head)
  if (text.startsWith('\x1f\x8b')) return 'gzip'
  // A workbook is a ZIP archive; other archives are recognized by their parts.
  if (text.startsWith('PK\x03\x04')) return 'xlsx'
  const other = others.find(([start]) => text.trimStart().startsWith(start))
  if (other !== undefined) throw new UnreadableFile(other[1])
  return text.trimStart().startsWith('{') ? 'ndjson' : 'csv'
}
