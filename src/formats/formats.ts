import { setImmediate as nextTurn } from 'node:timers/promises'
import type { ImportRow } from '../domain/employees/import-rows.ts'
import { csvHeader, readCsv, writeCsv } from './csv.ts'
import { type ExportRow, toExportRow } from './row.ts'
import { readNdjson, writeNdjson } from './ndjson.ts'
import { UnreadableRows } from './unreadable.ts'

/** The media types of the formats, by their names in the query of an export. */
export const rowMediaTypes = { csv: 'text/csv', ndjson: 'application/x-ndjson' } as const

type RowFormat = keyof typeof rowMediaTypes
export type RowMediaType = typeof rowMediaTypes[RowFormat]

/** Tells whether a text names a format. */
export function isRowFormat (text: string): text is RowFormat {
  return Object.hasOwn(rowMediaTypes, text)
}

/** Rows that are formatted in one turn of the event loop, in less than a millisecond. */
const rowsPerChunk = 100

const formats = {
  'text/csv': { read: readCsv, header: csvHeader(), write: writeCsv },
  'application/x-ndjson': { read: readNdjson, header: '', write: writeNdjson }
} satisfies Record<RowMediaType, object>

/**
 * Reads rows as they arrive; memory does not grow with their number. An invalid row is passed on with its errors. If
 * the rest of the rows cannot be read, the last row has the error.
 */
export async function * parseRows (
  mediaType: RowMediaType,
  bytes: AsyncIterable<Uint8Array>
): AsyncGenerator<ImportRow[]> {
  const position = { line: 1 }
  try {
    yield * formats[mediaType].read(bytes, position)
  } catch (error) {
    if (!(error instanceof UnreadableRows)) throw error
    yield [{ line: position.line, errors: error.errors }]
  }
}

/** Formats pages of employees as they are read. @throws {ContractViolation} if the contract does not allow one */
export async function * formatRows (
  mediaType: RowMediaType,
  pages: AsyncIterable<ExportRow[]>,
  { raw }: { raw: boolean }
): AsyncGenerator<string> {
  const { header, write } = formats[mediaType]
  // The header is sent with the first page: an error before that can still be answered with a problem.
  let prefix = header
  for await (const page of pages) {
    for (let start = 0; start < page.length; start += rowsPerChunk) {
      yield prefix + write(page.slice(start, start + rowsPerChunk).map(toExportRow), raw)
      prefix = ''
      await nextTurn()
    }
  }
  yield prefix
}
