import { randomUUID } from 'node:crypto'
import { type ExpressionBuilder, type Kysely, sql, type Transaction, type Updateable } from 'kysely'
import type { Database, Employees } from '../../../generated/database.ts'
import { coalesce } from '../connection/coalesce.ts'
import { sqlStateOf } from '../connection/error.ts'
import { type Actor, insertChange, recordChange } from './changes.ts'
import {
  columnList, completeEmployee, type Employee, employeeColumns, type NewEmployee, type TaggedEmployee, tagOf,
  type WritableColumn
} from './columns.ts'

/** Finds the employee with this `emp_id`. */
export const findEmployee = coalesce<number, TaggedEmployee>(
  async (db, emp_ids) => await db.selectFrom('employees').select(employeeColumns).select(tagOf('employees').as('tag'))
    .where('emp_id', '=', sql<number>`any(${emp_ids}::integer[])`).execute(),
  (employee) => employee.emp_id
)

/** Conditions on the tag of an employee: one of `match`, and none of `noneMatch`. */
export interface Precondition {
  match?: readonly string[] | undefined
  noneMatch?: readonly string[] | undefined
}

/** The precondition in SQL. The statement that tests it locks the row. */
function meets ({ match, noneMatch }: Precondition) {
  const isOneOf = (tags: readonly string[]) => sql<boolean>`${tagOf('employees')} = any(${tags}::text[])`
  return (each: ExpressionBuilder<Database, 'employees'>) => each.and([
    ...match === undefined ? [] : [isOneOf(match)],
    ...noneMatch === undefined ? [] : [each.not(isOneOf(noneMatch))]
  ])
}

const uniqueViolation = '23505'

/** Adds an employee, or returns undefined if the `emp_id` is taken. */
export async function insertEmployee (
  db: Kysely<Database>,
  by: Actor,
  employee: NewEmployee
): Promise<TaggedEmployee | undefined> {
  const row = { ...completeEmployee(employee), id: randomUUID() }
  const values = sql.join(employeeColumns.map((column) => row[column]))
  try {
    const { rows: [created] } = await sql<{ tag: string }>`
      WITH created AS (
        INSERT INTO employees (${columnList(employeeColumns)}) VALUES (${values})
        RETURNING ${columnList(employeeColumns)}
      ),
      recorded AS (${insertChange(by, { after: row })})
      SELECT ${tagOf('created')} AS tag FROM created`.execute(db)
    return created && { ...row, ...created }
  } catch (error) {
    if (sqlStateOf(error) === uniqueViolation) return undefined
    throw error
  }
}

/** Changes at least one field of an employee, or returns undefined if there is none that meets the precondition. */
export async function updateEmployee (
  db: Kysely<Database>,
  by: Actor,
  emp_id: number,
  changes: Pick<Updateable<Employees>, Exclude<WritableColumn, 'emp_id'>>,
  precondition: Precondition = {}
): Promise<TaggedEmployee | undefined> {
  return await db
    .with('before', (part) => part.selectFrom('employees').select(employeeColumns)
      .where('emp_id', '=', emp_id).where(meets(precondition)).forUpdate())
    .with('after', (part) => part.updateTable('employees').from('before')
      .set(changes)
      .where('employees.emp_id', '=', emp_id).where('before.emp_id', '=', emp_id)
      .returning(employeeColumns.map((column) => `employees.${column}` as const)))
    .with('recorded', () => recordChange(by, 'updated'))
    .selectFrom('after').select(employeeColumns).select(tagOf('after').as('tag')).executeTakeFirst()
}

/** Makes other transactions that lock or change this employee, if there is one, wait until this one ends. */
export async function lockEmployee (db: Kysely<Database>, emp_id: number): Promise<void> {
  await db.selectFrom('employees').select('emp_id').where('emp_id', '=', emp_id).forUpdate().execute()
}

/** Deletes an employee and returns it, or returns undefined if there is none that meets the precondition. */
export async function deleteEmployee (
  db: Kysely<Database>,
  by: Actor,
  emp_id: number,
  precondition: Precondition = {}
): Promise<Employee | undefined> {
  return await db.with('before', (part) => deletion(part, emp_id, precondition))
    .with('recorded', () => recordChange(by, 'deleted'))
    .selectFrom('before').select(employeeColumns).executeTakeFirst()
}

/**
 * Moves an employee to another `emp_id`, with changes to its fields. Deletes and reinserts it: where the table is
 * distributed, the row may belong on another server.
 *
 * @returns undefined if no employee meets the precondition, and 'taken' if there is another at the new `emp_id`: then
 * the transaction has to be rolled back
 */
export async function moveEmployee (
  trx: Transaction<Database>,
  by: Actor,
  emp_id: number,
  changes: Partial<NewEmployee> & { emp_id: number },
  precondition: Precondition
): Promise<TaggedEmployee | 'taken' | undefined> {
  const before = await deletion(trx, emp_id, precondition).executeTakeFirst()
  if (before === undefined) return undefined
  const moved = await trx.insertInto('employees').values({ ...before, ...changes })
    .onConflict((conflict) => conflict.column('emp_id').doNothing())
    .returning(employeeColumns).returning(tagOf('employees').as('tag')).executeTakeFirst()
  if (moved === undefined) return 'taken'
  const { tag: _, ...after } = moved
  await insertChange(by, { before, after }).execute(trx)
  return moved
}

function deletion (part: Pick<Kysely<Database>, 'deleteFrom'>, emp_id: number, precondition: Precondition) {
  return part.deleteFrom('employees').where('emp_id', '=', emp_id).where(meets(precondition)).returning(employeeColumns)
}
