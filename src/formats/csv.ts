import type { ImportRow } from '../domain/employees/import-rows.ts'
import type { RecognizedFile } from './recognized.ts'
import type { ExportRow } from './row.ts'
import { withApostrophe } from './table/apostrophes.ts'
import type { CellOptions } from './table/cells.ts'
import { columns, isText } from './table/columns.ts'
import { headerDelimiter, statedDelimiter } from './table/delimiter.ts'
import { Table } from './table/table.ts'
import { CsvRecords } from './text/csv-records.ts'
import { decodedLines } from './text/encoding.ts'

/** Reads rows of CSV (RFC 4180), also with other delimiters. @throws {InvalidRequest} if there is no valid header */
export async function * readCsv (
  bytes: AsyncIterable<Uint8Array>,
  options: CellOptions,
  recognized: RecognizedFile
): AsyncGenerator<ImportRow[]> {
  const records = new CsvRecords()
  const table = new Table(options, recognized)
  let stated: string | undefined
  for await (const { text, isTooLong } of decodedLines(bytes, recognized)) {
    if (table.header === undefined) {
      if (records.line === 1) stated = statedDelimiter(text)
      recognized.delimiter = stated ?? headerDelimiter(text) ?? records.delimiter
      records.delimiter = recognized.delimiter
    }
    yield table.read(isTooLong ? records.readTooLong(text) : records.read(text))
  }
  yield table.read(records.end())
  table.end()
}

/** Writes the header. */
export function csvHeader (): string {
  return `${columns.join(',')}\r\n`
}

/** Writes rows. Unless `raw`, texts that spreadsheets would run as formulas or change have an apostrophe. */
export function writeCsv (rows: ExportRow[], { raw }: { raw: boolean }): string {
  const writers = raw ? rawWriters : protectedWriters
  let csv = ''
  for (const row of rows) {
    let delimiter = ''
    for (const { column, write } of writers) {
      csv += delimiter + write(String(row[column]))
      delimiter = ','
    }
    csv += '\r\n'
  }
  return csv
}

/** How the value of each column is written. */
function writersOf (writeText: (text: string) => string) {
  return columns.map((column) => ({ column: column as keyof ExportRow, write: isText(column) ? writeText : cell }))
}

const rawWriters = writersOf(cell)
const protectedWriters = writersOf(protectedCell)

/** The text of a cell; in quotes if it has a delimiter, a quote or a line break. */
function cell (text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function protectedCell (text: string): string {
  return cell(withApostrophe(text))
}
