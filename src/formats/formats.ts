import { setImmediate as nextTurn } from 'node:timers/promises'
import { csvHeader, writeCsv } from './csv.ts'
import { type ExportRow, toExportRow } from './row.ts'
import { writeNdjson } from './ndjson.ts'
import { writeCells, writeWorkbook } from './xlsx/write.ts'

/** The media types of the formats, by their names in the query of an export. */
export const rowMediaTypes = {
  csv: 'text/csv',
  ndjson: 'application/x-ndjson',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
} as const

/** The name of a format. */
export type RowFormat = keyof typeof rowMediaTypes

/** The offered media types, the default first. */
export const offeredMediaTypes = [rowMediaTypes.csv, rowMediaTypes.ndjson, rowMediaTypes.xlsx] as const

/** The format of an offered media type. */
export const formats = {
  [rowMediaTypes.csv]: 'csv', [rowMediaTypes.ndjson]: 'ndjson', [rowMediaTypes.xlsx]: 'xlsx'
} as const

/** The format that a media type states; undefined if the content of the file tells it. */
export function formatOf (mediaType: string): 'ndjson' | undefined {
  return mediaType.includes('json') ? 'ndjson' : undefined
}

/** The format that the extension of a file name states; undefined if there is none. */
export function formatOfName (name: string): RowFormat | undefined {
  const [, extension = ''] = /\.([a-z]+)$/i.exec(name) ?? []
  return extensions[extension.toLowerCase()]
}

const extensions: Record<string, RowFormat> = { csv: 'csv', ndjson: 'ndjson', jsonl: 'ndjson', xlsx: 'xlsx' }

/** Rows that are formatted in one turn of the event loop, in less than a millisecond. */
const rowsPerChunk = 100

/** How employees are written. */
export interface WriteOptions {
  /** Whether texts have no apostrophe that protects them in spreadsheets. */
  raw: boolean
  /** Whether CSV begins with a byte order mark, by which Excel recognizes UTF-8. */
  bom: boolean
}

/** Formats pages of employees as they are read. @throws {ContractViolation} if the contract does not allow one */
export function formatRows (
  format: RowFormat,
  pages: AsyncIterable<ExportRow[]>,
  options: WriteOptions
): AsyncGenerator<string | Uint8Array> {
  return format === 'xlsx' ? writeWorkbook(written(writeCells, pages, options)) : formatText(format, pages, options)
}

const writers = { csv: writeCsv, ndjson: writeNdjson }

async function * formatText (
  format: keyof typeof writers,
  pages: AsyncIterable<ExportRow[]>,
  options: WriteOptions
): AsyncGenerator<string> {
  // The header is sent with the first page: an error before that can still be answered with a problem.
  let prefix = format === 'csv' ? `${options.bom ? '\uFEFF' : ''}${csvHeader()}` : ''
  for await (const text of written(writers[format], pages, options)) {
    yield prefix + text
    prefix = ''
  }
  yield prefix
}

/** The texts of rows, with a turn of the event loop after each. */
async function * written (
  write: (rows: ExportRow[], options: WriteOptions) => string,
  pages: AsyncIterable<ExportRow[]>,
  options: WriteOptions
): AsyncGenerator<string> {
  for await (const page of pages) {
    for (let start = 0; start < page.length; start += rowsPerChunk) {
      yield write(page.slice(start, start + rowsPerChunk).map(toExportRow), options)
      await nextTurn()
    }
  }
}
