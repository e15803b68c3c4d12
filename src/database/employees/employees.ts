import { randomUUID } from 'node:crypto'
import { type Kysely, sql, type Transaction, type Updateable } from 'kysely'
import type { Database, Employees } from '../../../generated/database.ts'
import { batchedLookup } from '../connection/batched-lookup.ts'
import { sqlStateOf } from '../connection/error.ts'
import { type Actor, insertChange, recordChange } from './changes.ts'
import {
  columnList, completeEmployee, type Employee, employeeColumns, hasContent, type NewEmployee, type WritableColumn
} from './columns.ts'

/** Finds the employee with this `emp_id`. */
export const findEmployee = batchedLookup<number, Employee>(
  async (db, emp_ids) => await db.selectFrom('employees').select(employeeColumns)
    .where('emp_id', '=', sql<number>`any(${emp_ids}::integer[])`).execute(),
  (employee) => employee.emp_id
)

const uniqueViolation = '23505'

/** Adds an employee, or returns undefined if the `emp_id` is taken. */
export async function insertEmployee (
  db: Kysely<Database>,
  by: Actor,
  employee: NewEmployee
): Promise<Employee | undefined> {
  const row = { ...completeEmployee(employee), id: randomUUID() }
  const values = employeeColumns.map((column) => row[column])
  const created = sql`INSERT INTO employees (${columnList(employeeColumns)}) VALUES (${sql.join(values)})`
  try {
    await sql`WITH created AS (${created}) ${insertChange(by, { after: row })}`.execute(db)
    return row
  } catch (error) {
    if (sqlStateOf(error) === uniqueViolation) return undefined
    throw error
  }
}

/**
 * Sets at least one field of an employee, or returns undefined if there is none with the expected content. Where every
 * field has its value already, nothing is written. That is decided by the row that was locked: the UPDATE alone may see
 * an older one.
 */
export async function updateEmployee (
  db: Kysely<Database>,
  by: Actor,
  emp_id: number,
  changes: Pick<Updateable<Employees>, Exclude<WritableColumn, 'emp_id'>>,
  expected?: Employee
): Promise<Employee | undefined> {
  const columns = Object.keys(changes) as Array<keyof typeof changes>
  const values = columns.map((column) => changes[column])
  return await db
    .with('before', (part) => part.selectFrom('employees').select(employeeColumns)
      .where('emp_id', '=', emp_id).where(hasExpected(expected)).forUpdate())
    .with('after', (part) => part.updateTable('employees').from('before')
      .set(changes)
      .where('employees.emp_id', '=', emp_id).where('before.emp_id', '=', emp_id)
      .where(sql<boolean>`ROW(${columnList(columns, 'before')}) IS DISTINCT FROM ROW(${sql.join(values)})`)
      .returning(employeeColumns.map((column) => `employees.${column}` as const)))
    .with('recorded', () => recordChange(by, 'updated'))
    .selectFrom('after').select(employeeColumns)
    .unionAll((part) => part.selectFrom('before').select(employeeColumns)
      .where(({ not, exists, selectFrom }) => not(exists(selectFrom('after').select('emp_id')))))
    .executeTakeFirst()
}

/** Makes other transactions that lock or change this employee, if there is one, wait until this one ends. */
export async function lockEmployee (db: Kysely<Database>, emp_id: number): Promise<void> {
  await db.selectFrom('employees').select('emp_id').where('emp_id', '=', emp_id).forUpdate().execute()
}

/** Deletes an employee and returns it, or returns undefined if there is none with the expected content. */
export async function deleteEmployee (
  db: Kysely<Database>,
  by: Actor,
  emp_id: number,
  expected?: Employee
): Promise<Employee | undefined> {
  return await db.with('before', (part) => deletion(part, emp_id, expected))
    .with('recorded', () => recordChange(by, 'deleted'))
    .selectFrom('before').select(employeeColumns).executeTakeFirst()
}

/**
 * Moves an employee to another `emp_id`, with changes to its fields. Deletes and reinserts it: where the table is
 * distributed, the row may belong on another server.
 *
 * @returns undefined if no employee has the expected content, and 'taken' if there is another at the new `emp_id`: then
 * the transaction has to be rolled back
 */
export async function moveEmployee (
  trx: Transaction<Database>,
  by: Actor,
  emp_id: number,
  changes: Partial<NewEmployee> & { emp_id: number },
  expected?: Employee
): Promise<Employee | 'taken' | undefined> {
  const before = await deletion(trx, emp_id, expected).executeTakeFirst()
  if (before === undefined) return undefined
  const after = await trx.insertInto('employees').values({ ...before, ...changes })
    .onConflict((conflict) => conflict.column('emp_id').doNothing()).returning(employeeColumns).executeTakeFirst()
  if (after === undefined) return 'taken'
  await insertChange(by, { before, after }).execute(trx)
  return after
}

function deletion (part: Pick<Kysely<Database>, 'deleteFrom'>, emp_id: number, expected?: Employee) {
  return part.deleteFrom('employees').where('emp_id', '=', emp_id).where(hasExpected(expected))
    .returning(employeeColumns)
}

/** The condition on the content of an employee, which any meets where none is expected. */
function hasExpected (expected: Employee | undefined) {
  return expected === undefined ? sql<boolean>`true` : hasContent(expected)
}
