import { type Insertable, type Kysely, type Selectable, sql, type Updateable } from 'kysely'
import type { Database, Employees } from '../../generated/database.ts'
import { coalesce } from './coalesce.ts'

export type EmployeeRow = Selectable<Employees>

// In the order of the table, in which PostgreSQL reads them without rearranging.
const columns = ['emp_id', 'id', 'emp_name', 'emp_dob', 'city', 'country'] as const

/** Which employees to list, and how. */
export interface EmployeeQuery {
  offset: number
  limit: number
  city?: string
  country?: string
  sort_by: 'emp_id' | 'emp_name' | 'emp_dob' | 'city' | 'country'
  order: 'asc' | 'desc'
}

export const findEmployee = coalesce<number, EmployeeRow>(
  async (db, emp_ids) => await db.selectFrom('employees').select(columns)
    .where('emp_id', '=', sql<number>`any(${emp_ids}::integer[])`).execute(),
  (employee) => employee.emp_id
)

/** A page of employees. Ties are broken by `emp_id`, in the same direction, so that one index can serve either. */
export async function listEmployees (db: Kysely<Database>, query: EmployeeQuery): Promise<EmployeeRow[]> {
  const { city = '', country = '' } = query
  return await db.selectFrom('employees').select(columns)
    .$if(city !== '', (select) => select.where(contains('city', city)))
    .$if(country !== '', (select) => select.where(contains('country', country)))
    .orderBy(query.sort_by, query.order)
    .$if(query.sort_by !== 'emp_id', (select) => select.orderBy('emp_id', query.order))
    .offset(query.offset).limit(query.limit).execute()
}

/** Regardless of case in any script, which the collation that sorts by code point knows for ASCII only. */
function contains (column: 'city' | 'country', text: string) {
  const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`
  return sql<boolean>`${sql.ref(column)} collate "und-x-icu" ilike ${pattern}`
}

/** Adds an employee, or returns undefined if the `emp_id` is taken. */
export async function insertEmployee (
  db: Kysely<Database>,
  employee: Insertable<Employees>
): Promise<EmployeeRow | undefined> {
  return await db.insertInto('employees').values(employee)
    .onConflict((conflict) => conflict.column('emp_id').doNothing())
    .returning(columns).executeTakeFirst()
}

/** Changes at least one field of an employee, or returns undefined if there is none with this `emp_id`. */
export async function updateEmployee (
  db: Kysely<Database>,
  emp_id: number,
  changes: Omit<Updateable<Employees>, 'emp_id' | 'id'>
): Promise<EmployeeRow | undefined> {
  return await db.updateTable('employees').set(changes)
    .where('emp_id', '=', emp_id).returning(columns).executeTakeFirst()
}

/** Makes other transactions that lock or change this employee, if it is there, wait until this one ends. */
export async function lockEmployee (db: Kysely<Database>, emp_id: number): Promise<void> {
  await db.selectFrom('employees').select('emp_id').where('emp_id', '=', emp_id).forUpdate().execute()
}

/** Removes an employee and returns it as it was, or undefined if there is none with this `emp_id`. */
export async function deleteEmployee (db: Kysely<Database>, emp_id: number): Promise<EmployeeRow | undefined> {
  return await db.deleteFrom('employees').where('emp_id', '=', emp_id).returning(columns).executeTakeFirst()
}
