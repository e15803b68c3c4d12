import { stringify } from 'csv-stringify/sync'
import type { ImportRow } from '../domain/employees/import-rows.ts'
import { InvalidRequest } from '../domain/error.ts'
import { columns, decoders, requireColumns } from './columns.ts'
import { csvRecords } from './csv-records.ts'
import { type ExportRow, validateRow } from './row.ts'
import { type LinePosition, rowError } from './unreadable.ts'

/**
 * Reads rows of CSV (RFC 4180). The first line is the header, which names the columns in any order. Blank lines are
 * ignored.
 *
 * @throws {UnreadableRows}; {InvalidRequest} if there is no header
 */
export async function * readCsv (
  bytes: AsyncIterable<Uint8Array>,
  position: LinePosition
): AsyncGenerator<ImportRow[]> {
  let header: string[] | undefined
  for await (const records of csvRecords(bytes)) {
    const rows: ImportRow[] = []
    for (const cells of records) {
      if (header !== undefined && !isBlank(cells)) rows.push(readRow(position.line, header, cells))
      else if (!isBlank(cells)) header = requireColumns(cells)
      position.line += 1 + lineBreaks(cells)
    }
    yield rows
  }
  if (header === undefined) throw new InvalidRequest([{ in: 'body', pointer: '', message: headerRequired }])
}

const headerRequired = 'CSV should begin with a line that names the columns'

function isBlank (cells: string[]): boolean {
  return cells.length === 1 && cells[0] === ''
}

function readRow (line: number, header: string[], cells: string[]): ImportRow {
  if (cells.length !== header.length) return { line, errors: [rowError(`A row should have ${header.length} cells`)] }
  const row: Record<string, unknown> = {}
  for (const [index, name] of header.entries()) row[name] = decoders[name]?.(String(cells[index]))
  return validateRow(line, row)
}

function lineBreaks (cells: string[]): number {
  return cells.reduce((count, cell) => count + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0)
}

/** Writes the header. */
export function csvHeader (): string {
  return stringify([columns], format)
}

/** Writes rows. Unless `raw`, texts that spreadsheets would run as formulas are prefixed with an apostrophe. */
export function writeCsv (rows: ExportRow[], raw: boolean): string {
  return stringify(rows, { ...format, columns, escape_formulas: !raw })
}

const format = { record_delimiter: '\r\n', quote_record_delimiter: true }
