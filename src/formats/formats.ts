import { setImmediate as others } from 'node:timers/promises'
import type { ImportRow } from '../domain/employees/import-batches.ts'
import { csvHeader, readCsv, writeCsv } from './csv.ts'
import { type ExportRow, exportRow } from './row.ts'
import { readNdjson, writeNdjson } from './ndjson.ts'
import { UnreadableRows } from './unreadable.ts'

/** The formats in which employees come and go, by their names in queries. */
export const rowMediaTypes = { csv: 'text/csv', ndjson: 'application/x-ndjson' } as const

export type RowMediaType = typeof rowMediaTypes[keyof typeof rowMediaTypes]

/** How many rows are written at a time: it takes less than a millisecond, for which everybody else waits. */
const rowsPerChunk = 100

const formats = {
  'text/csv': { read: readCsv, header: csvHeader(), write: writeCsv },
  'application/x-ndjson': { read: readNdjson, header: '', write: writeNdjson }
} satisfies Record<RowMediaType, object>

/**
 * Reads rows as they come, in memory that does not grow with them. Those that break rules are there, with what is wrong
 * with them; where nothing can be read any further, that is said of the last.
 */
export async function * parseRows (
  mediaType: RowMediaType,
  bytes: AsyncIterable<Uint8Array>
): AsyncGenerator<ImportRow[]> {
  const place = { line: 1 }
  try {
    yield * formats[mediaType].read(bytes, place)
  } catch (error) {
    if (!(error instanceof UnreadableRows)) throw error
    yield [{ line: place.line, errors: error.errors }]
  }
}

/** Writes employees as their pages come. @throws {ContractViolation} if the contract does not let one of them leave */
export async function * formatRows (
  mediaType: RowMediaType,
  pages: AsyncIterable<ExportRow[]>,
  { raw }: { raw: boolean }
): AsyncGenerator<string> {
  const { header, write } = formats[mediaType]
  // Not before there is a page: what goes wrong until then can still be answered.
  let begin = header
  for await (const page of pages) {
    for (let start = 0; start < page.length; start += rowsPerChunk) {
      yield begin + write(page.slice(start, start + rowsPerChunk).map(exportRow), raw)
      begin = ''
      await others()
    }
  }
  yield begin
}
