import type { ImportRow } from '../domain/employees/import-batches.ts'
import { type ExportRow, importRow } from './row.ts'
import { wholeLines } from './lines.ts'
import { type LinePosition, rowError } from './unreadable.ts'

/** Reads rows of which each is JSON on a line of its own. Blank lines are ignored. @throws {UnreadableRows} */
export async function * readNdjson (
  bytes: AsyncIterable<Uint8Array>,
  place: LinePosition
): AsyncGenerator<ImportRow[]> {
  for await (const text of wholeLines(bytes)) {
    const { line } = place
    const lines = text.split('\n')
    place.line += lines.length - 1
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
  return importRow(line, value)
}

/** Writes rows as JSON, each on a line of its own. */
export function writeNdjson (rows: ExportRow[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
}
