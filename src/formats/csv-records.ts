import { promisify } from 'node:util'
import { CsvError, parse } from 'csv-parse'
import { maxRowBytes, rowTooLong, wholeLines } from './lines.ts'
import { UnreadableRows, rowError } from './unreadable.ts'

/**
 * Reads the records of CSV (RFC 4180) as they arrive. Records end with CRLF or LF. A blank line is a record of one
 * empty cell.
 *
 * @throws {UnreadableRows} at a record that cannot be read, after the records before it
 */
export async function * csvRecords (bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string[][]> {
  const { write, end, records } = createParser()
  let firstError: unknown
  try {
    for await (const text of wholeLines(bytes)) {
      await write(text)
      yield records.splice(0)
    }
  } catch (error) {
    firstError = error
  }
  // The last record before the error may be complete: the parser returns it when the input ends.
  await end().catch((error: unknown) => { firstError ??= error })
  yield records.splice(0)
  if (firstError instanceof CsvError) throw new UnreadableRows(rowError(messageOf(firstError)))
  if (firstError !== undefined) throw firstError
}

function messageOf ({ code }: CsvError): string {
  return code === 'CSV_MAX_RECORD_SIZE'
    ? rowTooLong
    : 'Quotes should enclose a whole cell, and be doubled within it'
}

/** Creates a parser that collects records in an array. Reading them from its stream would take twice as long. */
function createParser () {
  const records: string[][] = []
  const parser = parse({
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
    max_record_size: maxRowBytes,
    on_record (cells: string[]) {
      records.push(cells)
      return null
    }
  })
  // Errors are passed to the callbacks of `write` and `end`. Without a listener, the event would end the process.
  parser.on('error', () => {})
  return {
    records,
    write: promisify((text: string, done: (error?: Error | null) => void) => { parser.write(text, done) }),
    end: promisify((done: (error?: Error | null) => void) => { parser.end(done) })
  }
}
