import { setImmediate as nextTurn } from 'node:timers/promises'
import { csvHeader, writeCsv } from './csv.ts'
import { type ExportRow, toExportRow } from './row.ts'
import { writeNdjson } from './ndjson.ts'

/** The media types of the formats, by their names in the query of an export. */
export const rowMediaTypes = { csv: 'text/csv', ndjson: 'application/x-ndjson' } as const

/** The name of a format. */
export type RowFormat = keyof typeof rowMediaTypes

/** The format that a media type states; undefined if the content of the file tells it. */
export function formatOf (mediaType: string): RowFormat | undefined {
  return mediaType.includes('json') ? 'ndjson' : undefined
}

/** The format that the extension of a file name states; undefined if there is none. */
export function formatOfName (name: string): RowFormat | undefined {
  const [, extension = ''] = /\.([a-z]+)$/i.exec(name) ?? []
  return extensions[extension.toLowerCase()]
}

const extensions: Record<string, RowFormat> = { csv: 'csv', ndjson: 'ndjson', jsonl: 'ndjson' }

/** Rows that are formatted in one turn of the event loop, in less than a millisecond. */
const rowsPerChunk = 100

const writers = {
  csv: { header: csvHeader(), write: writeCsv },
  ndjson: { header: '', write: writeNdjson }
} satisfies Record<RowFormat, object>

/** Formats pages of employees as they are read. @throws {ContractViolation} if the contract does not allow one */
export async function * formatRows (
  format: RowFormat,
  pages: AsyncIterable<ExportRow[]>,
  options: { raw: boolean }
): AsyncGenerator<string> {
  const { header, write } = writers[format]
  // The header is sent with the first page: an error before that can still be answered with a problem.
  let prefix = header
  for await (const page of pages) {
    for (let start = 0; start < page.length; start += rowsPerChunk) {
      yield prefix + write(page.slice(start, start + rowsPerChunk).map(toExportRow), options)
      prefix = ''
      await nextTurn()
    }
  }
  yield prefix
}
