import type { ImportRow, RowViolation } from '../../domain/employees/import-rows.ts'
import { excerpt, rowError, validateRow } from '../row.ts'
import type { RecognizedFile } from '../recognized.ts'
import type { BrokenRecord, TableRecord } from '../text/csv-records.ts'
import { invalidUtf8 } from '../text/encoding.ts'
import { UnreadableFile } from '../unreadable.ts'
import { type CellOptions, type Decode, decoderOf } from './cells.ts'
import { columns, schemaOf } from './columns.ts'
import { dateMessage, isIsoDate } from './dates.ts'
import { type Header, isHeader, readHeader } from './header.ts'

/** The maximum number of records before the header, such as a title. */
const maxTitles = 20

/** A named column: its index in a record, and the decoder of its cells. */
interface Column { index: number, name: string, decode: Decode }

/** Reads the rows of a table, whose header names the columns in any order. Blank rows are ignored. */
export class Table {
  /** Undefined until it is read. */
  header: Header | undefined
  readonly #options: CellOptions
  readonly #recognized: RecognizedFile
  #columns: Column[] = []
  #titles = 0

  constructor (options: CellOptions, recognized: RecognizedFile) {
    this.#options = options
    this.#recognized = recognized
    recognized.date_format = options.date_format ?? 'YYYY-MM-DD'
  }

  /** The rows of records. @throws {InvalidRequest} if the header is not valid */
  read (records: TableRecord[]): ImportRow[] {
    const rows: ImportRow[] = []
    for (const record of records) {
      if ('cells' in record && isBlank(record.cells)) continue
      if (this.header === undefined) this.#readHeader(record)
      else rows.push('cells' in record ? this.#row(record.line, record.cells) : this.#broken(record))
    }
    return rows
  }

  /** Ends the table. @throws {InvalidRequest} if it has no header */
  end (): void {
    if (this.header === undefined) throw this.#headerRequired()
  }

  #readHeader (record: TableRecord): void {
    if ('cells' in record && isHeader(record.cells)) {
      this.header = readHeader(record.cells)
      this.#columns = this.header.flatMap((name, index) =>
        name === undefined ? [] : [{ index, name, decode: decoderOf(schemaOf(name), this.#options) }])
      this.#recognized.columns = this.#columns.map(({ name }) => name)
    } else if (++this.#titles > maxTitles) {
      throw this.#headerRequired()
    }
  }

  #headerRequired (): UnreadableFile {
    const { sheet } = this.#recognized
    const subject = sheet === undefined ? 'The file' : `The first sheet, '${excerpt(sheet)}',`
    return new UnreadableFile(`${subject} should begin with a line that names the columns ${columns.join(', ')}`)
  }

  #row (line: number, cells: string[]): ImportRow {
    const row: Record<string, unknown> = {}
    for (const { index, name, decode } of this.#columns) row[name] = decode(String(cells[index]))
    const error = this.#shapeError(cells)
    if (error !== undefined) return { line, errors: [error] }
    return validateRow(line, row, (error) => this.#complete(error, cells))
  }

  /** The error of a record that has too few cells, or one in a column without a name. */
  #shapeError (cells: string[]): RowViolation | undefined {
    const width = this.#columns.length
    if (cells.length === width && this.header?.length === width) return undefined
    const last = Math.max(...this.#columns.map(({ index }) => index))
    const surplus = cells.find((cell, index) => this.header?.[index] === undefined && cell.trim() !== '')
    if (cells.length <= last) return rowError(`A row should have ${width} cells, not ${cells.length}`, cells.join(' '))
    if (surplus === undefined) return undefined
    return rowError(`A row should have ${width} cells; put a text that contains the delimiter in quotes`, surplus)
  }

  /** Adds the text of the cell that an error is about, and replaces the message where a better one is known. */
  #complete (error: RowViolation, cells: string[]): RowViolation {
    const ofError = this.#columns.filter(({ name }) => error.pointer === `/${name}`)
    return ofError.reduce((error, { index, name, decode }) => {
      const text = String(cells[index])
      const value = excerpt(text)
      if (!text.isWellFormed()) return { ...error, value, message: invalidUtf8 }
      const isOtherDate = schemaOf(name).format === 'date' && !isIsoDate(String(decode(text)))
      return { ...error, value, ...isOtherDate && { message: dateMessage(text, this.#options.date_format) } }
    }, error)
  }

  #broken ({ line, cell, value, message }: BrokenRecord): ImportRow {
    const name = cell === undefined ? undefined : this.header?.[cell]
    return { line, errors: [{ ...rowError(message, value), ...name !== undefined && { pointer: `/${name}` } }] }
  }
}

function isBlank (cells: string[]): boolean {
  return cells.every((cell) => cell === '' || cell.trim() === '')
}
