import type { BrokenRecord, TableRecord } from '../text/csv-records.ts'
import { maxRowBytes, rowTooLong } from '../text/lines.ts'
import { damaged } from './archive.ts'
import { dateOf, type DayCount } from './serial-dates.ts'
import { CellText, unescapeText } from './strings.ts'
import type { XmlHandler } from './xml.ts'

/** What the cells of a sheet refer to. */
export interface SheetContext { strings: string[], isDate: boolean[], dayCount: DayCount }

/** The limits of a sheet in Excel. */
const maxRows = 2 ** 20
const maxColumns = 2 ** 14

/** A cell that is being read: its attributes, and the text of its element `v`, if it has one. */
interface Cell {
  column: number
  type: string
  style: number
  value: string | undefined
  isValue: boolean
  hasFormula: boolean
}

type CellError = Pick<BrokenRecord, 'value' | 'message'>

/** Makes records of the rows of a sheet (ECMA-376, part 1, section 18.3). */
export class Sheet implements XmlHandler {
  /** The records that are complete. */
  records: TableRecord[] = []
  readonly #context: SheetContext
  #line = 0
  #width = 0
  #cells: string[] = []
  #error: BrokenRecord | undefined
  #cell: Cell = { column: -1, type: 'n', style: 0, value: undefined, isValue: false, hasFormula: false }
  readonly #text = new CellText()

  constructor (context: SheetContext) {
    this.#context = context
  }

  open (name: string, attributes: Record<string, string>): void {
    if (name === 'row') this.#openRow(attributes)
    else if (name === 'c') this.#openCell(attributes)
    else if (name === 'v') Object.assign(this.#cell, { isValue: true, value: '' })
    else if (name === 'f') this.#cell.hasFormula = true
    else this.#text.open(name)
  }

  text (piece: string): void {
    const { isValue, value = '' } = this.#cell
    if (!isValue) this.#text.add(piece)
    else if (value.length <= maxRowBytes) this.#cell.value = value + piece
  }

  close (name: string): void {
    if (name === 'v') this.#cell.isValue = false
    else if (name === 'c') this.#closeCell()
    else if (name === 'row') this.#closeRow()
    else this.#text.close(name)
  }

  #openRow ({ r }: Record<string, string>): void {
    this.#line = r === undefined ? this.#line + 1 : Number(r)
    if (!(this.#line >= 1 && this.#line <= maxRows)) throw damaged()
    this.#cells = []
    this.#error = undefined
    this.#cell.column = -1
  }

  #openCell ({ r, t = 'n', s = '0' }: Record<string, string>): void {
    const column = r === undefined ? this.#cell.column + 1 : columnOf(r)
    if (!(column >= 0 && column < maxColumns)) throw damaged()
    this.#cell = { column, type: t, style: Number(s), value: undefined, isValue: false, hasFormula: false }
    this.#text.clear()
  }

  #closeCell (): void {
    const { column } = this.#cell
    const text = this.#read()
    if (typeof text !== 'string') this.#error ??= { line: this.#line, cell: column, ...text }
    while (this.#cells.length < column) this.#cells.push('')
    this.#cells[column] = typeof text === 'string' ? text : ''
  }

  #closeRow (): void {
    while (this.#cells.length < this.#width) this.#cells.push('')
    this.#width = this.#cells.length
    const length = this.#cells.reduce((sum, cell) => sum + cell.length, 0)
    if (length > maxRowBytes) {
      this.records.push({ line: this.#line, value: this.#cells.join(' '), message: rowTooLong })
    } else {
      this.records.push(this.#error ?? { line: this.#line, cells: this.#cells })
    }
  }

  /** The text of a cell as it would be in CSV; otherwise its error. */
  #read (): string | CellError {
    const { type, style, value = '', hasFormula } = this.#cell
    if (hasFormula && this.#cell.value === undefined) return { value, message: noResult }
    switch (type) {
      case 's': return this.#context.strings[Number(value)] ?? (value === '' ? '' : damage())
      case 'inlineStr': return this.#text.value
      case 'str': return unescapeText(value)
      case 'b': return value === '1' ? 'TRUE' : 'FALSE'
      case 'e': return { value, message: 'The cell has an error in place of a value' }
      case 'd': return value.slice(0, 10)
      default: return this.#context.isDate[style] === true ? dateOf(value, this.#context.dayCount) : numberOf(value)
    }
  }
}

const noResult = 'The formula has no result; open the file in a spreadsheet program and save it'

function damage (): never {
  throw damaged()
}

/** The index of the column of a reference such as `AB12`, from 0. */
function columnOf (reference: string): number {
  const [letters = ''] = /^[A-Z]{1,3}/.exec(reference) ?? []
  return [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1
}

/** A number as people write it: `1.01E2` is 101. */
function numberOf (value: string): string {
  return /^\d*$/.test(value) ? value : String(Number(value))
}
