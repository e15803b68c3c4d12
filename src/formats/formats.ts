import { csvHeader, writeCsv } from './csv.ts'
import { type ExportRow, requireExportable } from './row.ts'
import { writeNdjson } from './ndjson.ts'
import { inTurn } from './turns.ts'
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

/** Rows that are formatted at once, in less than a tenth of a millisecond. */
const rowsPerTurn = 50
/** Rows that are sent at once. */
const rowsPerChunk = 500

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

type Write = (rows: ExportRow[], options: WriteOptions) => string

/** The texts of rows. */
async function * written (
  write: Write,
  pages: AsyncIterable<ExportRow[]>,
  options: WriteOptions
): AsyncGenerator<string> {
  for await (const page of pages) {
    for (let start = 0; start < page.length; start += rowsPerChunk) {
      yield await writeInTurns(write, page.slice(start, start + rowsPerChunk), options)
    }
  }
}

async function writeInTurns (write: Write, rows: ExportRow[], options: WriteOptions): Promise<string> {
  let text = ''
  for (let start = 0; start < rows.length; start += rowsPerTurn) {
    text += await inTurn(() => {
      const some = rows.slice(start, start + rowsPerTurn)
      requireExportable(some)
      return write(some, options)
    })
  }
  return text
}
