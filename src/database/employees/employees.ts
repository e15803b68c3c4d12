import {
  type ExpressionBuilder, type Insertable, type Kysely, type Selectable, sql, type Transaction, type Updateable
} from 'kysely'
import type { Database, Employees } from '../../../generated/database.ts'
import { coalesce } from '../connection/coalesce.ts'
import { type Author, keepChange } from './changes.ts'

export type EmployeeRow = Omit<Selectable<Employees>, 'folded_name'>

/** What is shown of an employee, in the order of the table, in which PostgreSQL reads it without rearranging. */
export const shown = ['emp_id', 'id', 'emp_name', 'emp_dob', 'city', 'country'] as const
const columns = [...shown, 'version'] as const
const qualified = columns.map((column) => `employees.${column}` as const)

export const findEmployee = coalesce<number, EmployeeRow>(
  async (db, emp_ids) => await db.selectFrom('employees').select(columns)
    .where('emp_id', '=', sql<number>`any(${emp_ids}::integer[])`).execute(),
  (employee) => employee.emp_id
)

/** Which versions of an employee may be written to: those with one of these tags, and none with one of those. */
export interface Precondition {
  match?: readonly string[] | undefined
  noneMatch?: readonly string[] | undefined
}

/** The name of a version of an employee. */
export function tagOf ({ id, version }: Pick<EmployeeRow, 'id' | 'version'>): string {
  return `${id}.${version}`
}

/** Whether the version is one that may be written to; asked in the statement that writes, which locks the row. */
function allows ({ match, noneMatch }: Precondition) {
  const tag = sql`employees.id || '.' || employees.version`
  const isOneOf = (tags: readonly string[]) => sql<boolean>`${tag} = any(${tags}::text[])`
  return (each: ExpressionBuilder<Database, 'employees'>) => each.and([
    ...match === undefined ? [] : [isOneOf(match)],
    ...noneMatch === undefined ? [] : [each.not(isOneOf(noneMatch))]
  ])
}

/** Adds an employee, or returns undefined if the `emp_id` is taken. */
export async function insertEmployee (
  db: Kysely<Database>,
  by: Author,
  employee: Insertable<Employees>
): Promise<EmployeeRow | undefined> {
  return await db.with('became', (part) => inserting(part, employee)).with('kept', () => keepChange(by, 'created'))
    .selectFrom('became').select(columns).executeTakeFirst()
}

/** Changes at least one field of an employee, or returns undefined if there is none that may be written to. */
export async function updateEmployee (
  db: Kysely<Database>,
  by: Author,
  emp_id: number,
  changes: Omit<Updateable<Employees>, 'emp_id' | 'id' | 'version'>,
  precondition: Precondition = {}
): Promise<EmployeeRow | undefined> {
  return await db
    .with('was', (part) => part.selectFrom('employees').select(columns)
      .where('emp_id', '=', emp_id).where(allows(precondition)).forUpdate())
    .with('became', (part) => part.updateTable('employees').from('was')
      .set({ ...changes, version: sql<number>`was.version + 1` })
      .whereRef('employees.emp_id', '=', 'was.emp_id').returning(qualified))
    .with('kept', () => keepChange(by, 'updated'))
    .selectFrom('became').select(columns).executeTakeFirst()
}

/** Makes other transactions that lock or change this employee, if it is there, wait until this one ends. */
export async function lockEmployee (db: Kysely<Database>, emp_id: number): Promise<void> {
  await db.selectFrom('employees').select('emp_id').where('emp_id', '=', emp_id).forUpdate().execute()
}

/** Removes an employee and returns it as it was, or undefined if there is none that may be written to. */
export async function deleteEmployee (
  db: Kysely<Database>,
  by: Author,
  emp_id: number,
  precondition: Precondition = {}
): Promise<EmployeeRow | undefined> {
  return await db.with('was', (part) => deleting(part, emp_id, precondition))
    .with('kept', () => keepChange(by, 'deleted'))
    .selectFrom('was').select(columns).executeTakeFirst()
}

/** Takes an employee away, and keeps nothing of that: it is put down elsewhere in the same transaction. */
export async function takeEmployee (
  trx: Transaction<Database>,
  emp_id: number,
  precondition: Precondition
): Promise<EmployeeRow | undefined> {
  return await deleting(trx, emp_id, precondition).executeTakeFirst()
}

/** Puts an employee down that was taken away, or returns undefined if the `emp_id` is taken. */
export async function putDownEmployee (
  trx: Transaction<Database>,
  employee: EmployeeRow
): Promise<EmployeeRow | undefined> {
  return await inserting(trx, employee).executeTakeFirst()
}

type Statement = Pick<Kysely<Database>, 'insertInto' | 'deleteFrom'>

function inserting (part: Statement, employee: Insertable<Employees>) {
  return part.insertInto('employees').values(employee)
    .onConflict((conflict) => conflict.column('emp_id').doNothing()).returning(columns)
}

function deleting (part: Statement, emp_id: number, precondition: Precondition) {
  return part.deleteFrom('employees').where('emp_id', '=', emp_id).where(allows(precondition)).returning(columns)
}
