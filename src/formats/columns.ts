import { decodeInteger } from '../contract/decoding.ts'
import { escapePointer, locate, resolveReference, type Schema } from '../contract/document.ts'
import { UnreadableRows } from './unreadable.ts'

/** The fields of a row, in the order of the exported columns. */
export const columns = Object.keys({ ...locate<Schema>(['components', 'schemas', 'EmployeeRow']).value.properties })

const employee = locate<Schema>(['components', 'schemas', 'EmployeeCreate'])
const { required: requiredColumns = [] } = employee.value

/** Decodes the text of a cell. */
type Decode = (cell: string) => unknown

/** The decoder of cells whose values have a JSON type of the contract. Where null is allowed, an empty cell is null. */
export function decoderOf (type: Schema['type']): Decode {
  const types = [type].flat()
  const decode: Decode = types.includes('integer') ? decodeInteger : (cell) => cell
  return types.includes('null') ? (cell) => cell === '' ? null : decode(cell) : decode
}

/** The decoder of each column. */
export const decoders: Record<string, Decode> = Object.fromEntries(columns.map((column) => {
  const { value } = resolveReference(locate(['properties', column], employee)) as { value: Schema }
  return [column, decoderOf(value.type)]
}))

/** Returns the header if it names every required column, no column twice, and nothing else. @throws {UnreadableRows} */
export function requireColumns (header: string[]): string[] {
  const missing = requiredColumns.filter((column) => !header.includes(column))
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
