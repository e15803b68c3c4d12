import { escapePointer } from '../../contract/document.ts'
import type { InvalidField } from '../../contract/operations.ts'
import { InvalidRequest } from '../../domain/error.ts'
import { excerpt } from '../row.ts'
import { columnNamed, columns, requiredColumns } from './columns.ts'

/** The columns of a table: the name of each, or undefined for one without a header. */
export type Header = Array<string | undefined>

/** Whether a record is the header: one of its cells names a column. */
export function isHeader (cells: string[]): boolean {
  return cells.some((cell) => columnNamed(cell) !== undefined)
}

/**
 * Reads a header, which should name every required column, no column twice, and nothing else. A cell without text is a
 * column without a header.
 *
 * @throws {InvalidRequest}
 */
export function readHeader (cells: string[]): Header {
  const header = cells.map((cell) => cell.trim() === '' ? undefined : columnNamed(cell) ?? cell)
  const missing = requiredColumns.filter((column) => !header.includes(column))
  const repeated = columns.filter((column) => header.indexOf(column) !== header.lastIndexOf(column))
  const unknown = header.filter((name) => name !== undefined).filter((name) => !columns.includes(name))
  const errors = [
    ...missing.map((column) => columnError(column, 'Column required')),
    ...repeated.map((column) => columnError(column, 'Column should be given once')),
    ...unknown.map((name) => columnError(name, unknownColumn))
  ]
  if (errors.length > 0) throw new InvalidRequest(errors)
  return header
}

const unknownColumn = `Unknown column; remove it, or give it one of the names ${columns.join(', ')}`

function columnError (column: string, message: string): InvalidField {
  return { in: 'body', pointer: `/${escapePointer(excerpt(column))}`, message }
}
