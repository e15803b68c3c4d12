import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import type { ExportRow } from '../row.ts'
import { withoutAmbiguity } from '../table/apostrophes.ts'
import { columns, schemaOf } from '../table/columns.ts'
import { dayOf } from './serial-dates.ts'
import { parts, sheetEnd, sheetStart } from './parts.ts'

/** The maximum number of employees in a workbook: the rows of a sheet in Excel, without the header. */
export const maxWorkbookRows = 2 ** 20 - 1

/**
 * Writes a workbook (.xlsx, ECMA-376) as its rows arrive: texts are in the cells, so that memory does not grow with
 * their number. Unless `raw`, texts that an import would change are prefixed with an apostrophe.
 *
 * @param rows - the cells of the rows, as {@link writeCells} makes them
 */
export async function * writeWorkbook (rows: AsyncGenerator<string>): AsyncGenerator<Uint8Array> {
  // Nothing is written before the first rows are there: an error before that can still be answered with a problem.
  const first = await rows.next()
  const zip = new ZipFile()
  for (const [name, xml] of Object.entries(parts)) zip.addBuffer(Buffer.from(xml), name)
  async function * sheet (): AsyncGenerator<string> {
    yield sheetStart + rowOf(columns.map(textCell))
    if (first.done !== true) yield first.value
    yield * rows
    yield sheetEnd
  }
  const output = zip.outputStream as Readable
  const source = Readable.from(sheet(), { objectMode: false })
  source.on('error', (error) => { output.destroy(error) })
  zip.addReadStream(source, 'xl/worksheets/sheet1.xml')
  zip.end()
  try {
    yield * output
  } finally {
    source.destroy()
  }
}

/** Writes rows as XML. */
export function writeCells (rows: ExportRow[], { raw }: { raw: boolean }): string {
  return rows.map((row) => rowOf(columns.map((column) => cellOf(column, row[column as keyof ExportRow], raw)))).join('')
}

function rowOf (cells: string[]): string {
  return `<row>${cells.join('')}</row>`
}

function cellOf (column: string, value: string | number, raw: boolean): string {
  if (typeof value === 'number') return `<c><v>${value}</v></c>`
  const day = dateColumns.has(column) ? dayOf(value) : undefined
  if (day !== undefined) return `<c s="1"><v>${day}</v></c>`
  return textCell(raw ? value : withoutAmbiguity(value))
}

const dateColumns = new Set(columns.filter((column) => schemaOf(column).format === 'date'))

function textCell (text: string): string {
  return `<c t="inlineStr"><is><t xml:space="preserve">${escapeText(text)}</t></is></c>`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/**
 * Escapes the characters that XML cannot have, as well as what would look like their escapes (ECMA-376, part 1, section
 * 22.9.2.19).
 */
function escapeText (text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/(?![\t\n])[\p{Cc}\uFFFE\uFFFF]/gu, (character) =>
      `_x${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`)
    .replace(/[&<>]/g, (character) => String(entities[character]))
}
