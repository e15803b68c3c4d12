import type { ImportRow } from '../domain/employees/import-rows.ts'
import { type ExportRow, validateRow } from './row.ts'
import { wholeLines } from './lines.ts'
import { type LinePosition, rowError } from './unreadable.ts'

/** Reads rows of NDJSON: a JSON object on each line. Blank lines are ignored. @throws {UnreadableRows} */
export async function * readNdjson (
  bytes: AsyncIterable<Uint8Array>,
  position: LinePosition
): AsyncGenerator<ImportRow[]> {
  for await (const text of wholeLines(bytes)) {
    const { line } = position
    const lines = text.split('\n')
    position.line += lines.length - 1
    yield lines.flatMap((json, index) => /\S/.test(json) ? [readRow(line + index, json)] : [])
  }
}

function readRow (line: number, json: string): ImportRow {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return { line, errors: [rowError('The line should be valid JSON')] }
  }
  return validateRow(line, value)
}

/** Writes rows as NDJSON. */
export function writeNdjson (rows: ExportRow[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
}
