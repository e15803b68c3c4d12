import { countLineBreaks, maxRowBytes, rowTooLong } from './lines.ts'

/** A record: its cells, or the error of one of them. */
export type TableRecord = { line: number, cells: string[] } | BrokenRecord

/** A record that cannot be read: the index of the cell that is wrong, if it is one cell, and its text. */
export interface BrokenRecord { line: number, cell?: number, value: string, message: string }

const misplacedQuote = 'Quotes should enclose a whole cell, and be doubled within it'

/**
 * Splits CSV (RFC 4180) into records, whose lines end with CRLF, LF or CR. After a record that cannot be read, reading
 * goes on with the line after its first one: a quote that does not end costs one line.
 */
export class CsvRecords {
  /** The character between cells. */
  delimiter = ','
  /** The line on which the next record begins, from 1. */
  line = 1
  #pending = ''

  /** The records of whole lines. One whose quotes are open at the end is pending. */
  read (text: string): TableRecord[] {
    return this.#read(this.#pending + text, false)
  }

  /** The records before a line that is too long, and its error. */
  readTooLong (text: string): TableRecord[] {
    const records = this.end()
    return [...records, { line: this.line++, value: text, message: rowTooLong }]
  }

  /** The records that are pending when the file ends. */
  end (): TableRecord[] {
    return this.#read(this.#pending, true)
  }

  #read (text: string, isLast: boolean): TableRecord[] {
    const records: TableRecord[] = []
    const lineBreak = /\r\n?|\n|$/g
    this.#pending = ''
    for (let start = 0; start < text.length;) {
      lineBreak.lastIndex = start
      // It always matches: at the end of the text at least.
      const { index: lineEnd } = lineBreak.exec(text) as RegExpExecArray
      const next = lineBreak.lastIndex
      const line = text.slice(start, lineEnd)
      if (!line.includes('"')) {
        records.push({ line: this.line++, cells: line.split(this.delimiter) })
        start = next
        continue
      }
      const record = readQuoted(text, start, this.delimiter)
      if ('end' in record) {
        records.push({ line: this.line, cells: record.cells })
        this.line += Math.max(countLineBreaks(text.slice(start, record.end)), 1)
        start = record.end
        continue
      }
      const isTooLong = record.isOpen && Buffer.byteLength(text.slice(start)) > maxRowBytes
      if (record.isOpen && !isTooLong && !isLast) {
        this.#pending = text.slice(start)
        break
      }
      const { cell, position } = record
      const message = isTooLong ? rowTooLong : misplacedQuote
      records.push({ line: this.line++, cell, value: text.slice(position, lineEnd), message })
      start = next
    }
    return records
  }
}

/** The cells of a record and its end; otherwise the cell that is wrong, which may be open at the end of the text. */
type Quoted = { cells: string[], end: number } | { cell: number, position: number, isOpen: boolean }

/** Reads the record that begins at `start`. */
function readQuoted (text: string, start: number, delimiter: string): Quoted {
  const cells: string[] = []
  let position = start
  for (;;) {
    const isQuoted = text[position] === '"'
    const end = isQuoted ? endOfQuoted(text, position) : endOfBare(text, position, delimiter)
    if (end === undefined) return { cell: cells.length, position, isOpen: true }
    cells.push(isQuoted
      ? text.slice(position + 1, end - 1).replaceAll('""', '"')
      : text.slice(position, end))
    const character = text[end]
    if (character === delimiter) {
      position = end + 1
    } else if (character === '\r' || character === '\n' || character === undefined) {
      return { cells, end: end + (text.startsWith('\r\n', end) ? 2 : 1) }
    } else {
      return { cell: cells.length - 1, position, isOpen: false }
    }
  }
}

/** The end of a cell that begins with a quote; undefined if the text ends before it. */
function endOfQuoted (text: string, start: number): number | undefined {
  let quote = text.indexOf('"', start + 1)
  while (quote !== -1 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2)
  return quote === -1 ? undefined : quote + 1
}

/** The end of a cell without quotes: at a delimiter, a line break, a quote or the end of the text. */
function endOfBare (text: string, start: number, delimiter: string): number {
  const end = stops[delimiter] ?? bareEnd(delimiter)
  end.lastIndex = start
  return end.exec(text)?.index ?? text.length
}

const stops: Record<string, RegExp> = { ',': bareEnd(','), ';': bareEnd(';'), '\t': bareEnd('\t') }

function bareEnd (delimiter: string): RegExp {
  return new RegExp(`["\\r\\n\\u{${delimiter.charCodeAt(0).toString(16)}}]`, 'gu')
}
