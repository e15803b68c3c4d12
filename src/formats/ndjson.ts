import { escapePointer } from '../contract/document.ts'
import type { ImportRow, RowViolation } from '../domain/employees/import-rows.ts'
import type { RecognizedFile } from './recognized.ts'
import { excerpt, type ExportRow, rowError, validateRow } from './row.ts'
import { decodedLines, invalidUtf8 } from './text/encoding.ts'
import { countLineBreaks, rowTooLong } from './text/lines.ts'

/** Reads rows of NDJSON: a JSON object on each line. Blank lines are ignored. */
export async function * readNdjson (
  bytes: AsyncIterable<Uint8Array>,
  recognized: RecognizedFile
): AsyncGenerator<ImportRow[]> {
  let line = 1
  for await (const { text, isTooLong } of decodedLines(bytes, recognized)) {
    if (isTooLong) {
      yield [{ line: line++, errors: [rowError(rowTooLong, text)] }]
      continue
    }
    const first = line
    line += countLineBreaks(text)
    yield text.split(/\r\n?|\n/).flatMap((json, index) => /\S/.test(json) ? [readRow(first + index, json)] : [])
  }
}

function readRow (line: number, json: string): ImportRow {
  if (!json.isWellFormed()) return { line, errors: [rowError(invalidUtf8, json)] }
  let row: unknown
  try {
    row = JSON.parse(json)
  } catch {
    return { line, errors: [rowError('The line should be valid JSON', json)] }
  }
  return validateRow(line, row, (error) => ({ ...error, ...valueOf(error, row, json) }))
}

/** The value that an error is about. Objects and arrays are not quoted: they may be nested deeply. */
function valueOf ({ pointer }: RowViolation, row: unknown, json: string): { value?: string } {
  if (pointer === '') return { value: excerpt(json) }
  const member = Object.entries(Object(row)).find(([name]) => pointer === `/${escapePointer(name)}`)
  return member === undefined || Object(member[1]) === member[1] ? {} : { value: excerpt(String(member[1])) }
}

/** Writes rows as NDJSON. */
export function writeNdjson (rows: ExportRow[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
}
