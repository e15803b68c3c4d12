import { promisify } from 'node:util'
import { CsvError, parse } from 'csv-parse'
import { maxRowBytes, rowTooLong, wholeLines } from './lines.ts'
import { UnreadableRows, rowError } from './unreadable.ts'

/**
 * Reads the cells of CSV (RFC 4180), of records that end in CRLF or LF, as they come. A blank line is a record of one
 * empty cell.
 *
 * @throws {UnreadableRows} after the records before the one that cannot be read
 */
export async function * csvRecords (bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string[][]> {
  const { write, end, records } = parser()
  let flaw: unknown
  try {
    for await (const text of wholeLines(bytes)) {
      await write(text)
      yield records.splice(0)
    }
  } catch (error) {
    flaw = error
  }
  // The last record before a flaw may be whole, and only wait for what follows it.
  await end().catch((error: unknown) => { flaw ??= error })
  yield records.splice(0)
  if (flaw !== undefined) throw flaw instanceof CsvError ? new UnreadableRows(rowError(sentence(flaw))) : flaw
}

function sentence ({ code }: CsvError): string {
  return code === 'CSV_MAX_RECORD_SIZE'
    ? rowTooLong
    : 'Quotes should enclose a whole cell, and be doubled within it'
}

/** A parser that puts aside the records it meets: to take them from a stream one by one would double its cost. */
function parser () {
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
  // What goes wrong is told to whoever writes.
  parser.on('error', () => {})
  return {
    records,
    write: promisify((text: string, done: (error?: Error | null) => void) => { parser.write(text, done) }),
    end: promisify((done: (error?: Error | null) => void) => { parser.end(done) })
  }
}
