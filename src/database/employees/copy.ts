import { type Kysely, sql } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import { empIdOfChange } from './changes.ts'
import { type Employee, employeeColumns } from './columns.ts'

/** Tells whether there is any employee. */
export async function anyEmployee (db: Kysely<Database>): Promise<boolean> {
  return await db.selectFrom('employees').select('emp_id').limit(1).executeTakeFirst() !== undefined
}

/** Finds the employees with these `emp_id`s. */
export async function findEmployees (db: Kysely<Database>, emp_ids: number[]): Promise<Employee[]> {
  return await db.selectFrom('employees').select(employeeColumns)
    .where('emp_id', '=', sql<number>`any(${emp_ids}::integer[])`).execute()
}

/** Finds the employees with these ids, which no index has: it reads the table. */
export async function findEmployeesById (
  db: Kysely<Database>,
  ids: string[]
): Promise<Array<Pick<Employee, 'id' | 'emp_id'>>> {
  return await db.selectFrom('employees')
    .innerJoin(sql<{ id: string }>`unnest(${ids}::uuid[])`.as<'given'>(sql`given(id)`), 'given.id', 'employees.id')
    .select(['employees.id', 'emp_id']).execute()
}

/** Those of the `emp_id`s whose employee was deleted, or moved to another `emp_id`. */
export async function selectFormerEmpIds (db: Kysely<Database>, emp_ids: number[]): Promise<number[]> {
  const { rows } = await sql<{ emp_id: number }>`
    SELECT ${empIdOfChange} AS emp_id FROM employee_changes
    WHERE ${empIdOfChange} = any(${emp_ids}::integer[]) AND action = 'deleted'
    UNION
    SELECT emp_id_before FROM employee_changes
    WHERE emp_id_before = any(${emp_ids}::integer[]) AND emp_id_before <> emp_id_after`.execute(db)
  return rows.map(({ emp_id }) => emp_id)
}
