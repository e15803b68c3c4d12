import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import { customPlan } from '../connection/statement.ts'
import { columnList, type Employee, employeeColumns, type WritableColumn, writableColumns } from './columns.ts'
import { conditionsOf, type EmployeeFilters, isContradictory, where } from './filters.ts'
import { afterCursor, orderBy, type Slice } from './order.ts'

/** A slice of the employees that match the filters, in its order. */
export async function selectEmployees (
  db: Kysely<Database>,
  filters: EmployeeFilters,
  slice: Slice
): Promise<Employee[]> {
  return await select(db, filters, slice, employeeColumns)
}

/** A slice as `selectEmployees` returns it, without the ids. */
export async function selectRows (
  db: Kysely<Database>,
  filters: EmployeeFilters,
  slice: Slice
): Promise<Array<Pick<Employee, WritableColumn>>> {
  return await select(db, filters, slice, writableColumns)
}

async function select<Column extends keyof Employee> (
  db: Kysely<Database>,
  filters: EmployeeFilters,
  slice: Slice,
  columns: readonly Column[]
): Promise<Array<Pick<Employee, Column>>> {
  if (isContradictory(filters)) return []
  return (await listStatement(filters, slice, columns).execute(db)).rows
}

/**
 * One statement, planned for its values. Rows that are filtered out or skipped are read from an index alone; the join
 * reads only those that are returned from the table.
 */
export function listStatement<Column extends keyof Employee> (
  filters: EmployeeFilters,
  slice: Slice,
  columns: readonly Column[]
): RawBuilder<Pick<Employee, Column>> {
  const { offset, limit } = slice
  const conditions = conditionsOf(filters)
  const order = orderBy(slice)
  const page = (columns: readonly string[]) => sql`
    SELECT ${columnList(columns)} FROM employees
    ${where([...afterCursor(slice), ...conditions])}
    ${order} LIMIT ${limit}`
  return conditions.length === 0 && offset === 0
    ? sql`${page(columns)} ${customPlan}`
    : sql`
    SELECT ${columnList(columns)} FROM (${page(['emp_id'])} OFFSET ${offset}
    ) AS page JOIN employees USING (emp_id) ${order} ${customPlan}`
}
