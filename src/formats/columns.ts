import { escapePointer, locate, type Schema } from '../contract/document.ts'
import { UnreadableRows } from './unreadable.ts'

/** The fields of a row, in the order of the exported columns. */
export const columns = Object.keys({ ...locate<Schema>(['components', 'schemas', 'EmployeeRow']).value.properties })

/** Returns the header if it names every column exactly once and nothing else. @throws {UnreadableRows} */
export function requireColumns (header: string[]): string[] {
  const missing = columns.filter((column) => !header.includes(column))
  const repeated = columns.filter((column) => header.indexOf(column) !== header.lastIndexOf(column))
  const unknown = header.filter((column) => !columns.includes(column))
  const errors = [
    ...missing.map((column) => columnError(column, 'Column required')),
    ...repeated.map((column) => columnError(column, 'Column should be given once')),
    ...unknown.map((column) => columnError(column, 'Unknown column'))
  ]
  if (errors.length > 0) throw new UnreadableRows(...errors)
  return header
}

function columnError (column: string, message: string) {
  return { pointer: `/${escapePointer(column)}`, message }
}
