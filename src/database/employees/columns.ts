import { type Selectable, sql } from 'kysely'
import type { Employees } from '../../../generated/database.ts'
import type { components } from '../../../generated/openapi.ts'

type EmployeeCreate = components['schemas']['EmployeeCreate']

type FoldedColumn = Extract<keyof Employees, `folded_${string}`>

/** A column whose text lists search: the table has a generated column with its folded form. */
export type SearchableColumn = FoldedColumn extends `folded_${infer Column}` ? Column : never

/** The columns that clients write. */
export type WritableColumn = Exclude<keyof Employees, 'id' | FoldedColumn>

/**
 * The columns that clients write, in the order of the table, each with its type in SQL and whether lists search it.
 * Inserts, imports, updates, histories, lists and filters follow from this one list. It has exactly the columns of the
 * table and the fields of the contract, or does not compile.
 */
const columns = {
  emp_id: { type: 'integer', searchable: false },
  emp_name: { type: 'text', searchable: true },
  emp_dob: { type: 'date', searchable: false },
  city: { type: 'text', searchable: true },
  country: { type: 'text', searchable: true }
} satisfies {
  [Column in WritableColumn | keyof EmployeeCreate]:
  { type: string, searchable: Column extends SearchableColumn ? true : false }
}

const entries = Object.entries(columns) as Array<[WritableColumn, typeof columns[WritableColumn]]>

export const writableColumns = entries.map(([column]) => column)
export const replaceableColumns = writableColumns.filter((column) => column !== 'emp_id')
export const searchableColumns = entries.flatMap(([column, { searchable }]) =>
  searchable ? [column as SearchableColumn] : [])

/** An employee as responses have it. */
export type Employee = Omit<Selectable<Employees>, FoldedColumn>

/** An employee to add. A field that is left out is null. */
export type NewEmployee = EmployeeCreate

// Columns are listed instead of `*`, so that prepared statements survive a migration that adds a column. The order is
// that of the table: PostgreSQL then returns its rows as they are.
export const employeeColumns = ['emp_id', 'id', ...replaceableColumns] as const

/** The condition that an employee has this content. */
export function hasContent (content: (column: keyof Employee) => unknown) {
  const values = employeeColumns.map(content)
  return sql<boolean>`ROW(${columnList(employeeColumns, 'employees')}) IS NOT DISTINCT FROM ROW(${sql.join(values)})`
}

/** Columns as the list of a SELECT, an INSERT or RETURNING. */
export function columnList (columns: readonly string[], table?: string) {
  return sql.join(columns.map((column) => sql.ref(table === undefined ? column : `${table}.${column}`)))
}

/** The columns of a new employee: those that clients write, or `employeeColumns` if its id is given, too. */
export type NewEmployeeColumns = typeof writableColumns | typeof employeeColumns

/** A column of a row that is given to a statement. */
export type RecordColumn = WritableColumn | 'id'

/**
 * An array of rows in JSON as a table of these columns, and of others with their types. JSON costs half of what an
 * array for each column does.
 */
export function recordsOf (json: string, names: readonly RecordColumn[], others: Record<string, string> = {}) {
  const types = [...names.map((name) => [name, name === 'id' ? 'uuid' : columns[name].type]), ...Object.entries(others)]
  const definitions = types.map(([name, type]) => sql`${sql.ref(String(name))} ${sql.raw(String(type))}`)
  return sql`json_to_recordset(${json}::json) AS record (${sql.join(definitions)})`
}

const nulls = Object.fromEntries(writableColumns.map((column) => [column, null]))

/** An employee with every field, of which null stands for those that were left out. */
export function completeEmployee (employee: NewEmployee): Pick<Employee, WritableColumn> {
  return { ...nulls, ...employee }
}
