import { locate, resolveReference, type Schema } from '../../contract/document.ts'

/** The fields of a row, in the order of the exported columns. */
export const columns = Object.keys({ ...locate<Schema>(['components', 'schemas', 'EmployeeRow']).value.properties })

const employee = locate<Schema & { required: string[] }>(['components', 'schemas', 'EmployeeCreate'])

/** The columns that a file must have. */
export const requiredColumns: readonly string[] = employee.value.required

/** The schema of a column. */
export function schemaOf (column: string): Schema {
  return resolveReference(locate(['properties', column], employee)).value as Schema
}

/** Whether a column has texts, which spreadsheets may take for something else. */
export function isText (column: string): boolean {
  const { type, format } = schemaOf(column)
  return [type].flat().includes('string') && format !== 'date'
}

/**
 * The column that a cell of a header names: regardless of case, of the space around and within it, and of a byte order
 * mark inside quotes. Undefined if there is no such column.
 */
export function columnNamed (cell: string): string | undefined {
  const name = cell.normalize('NFKC').replace(/[\uFEFF\u200B]/g, '').trim().toLowerCase().replace(/[\s_-]+/g, '_')
  return columns.find((column) => column === name)
}
