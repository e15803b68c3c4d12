import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../../../../generated/database.ts'
import { type Actor, insertChange, recordChange } from '../changes.ts'
import { type Employee, employeeColumns, hasContent, type NewEmployee } from '../columns.ts'

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
  await insertChange(by, {
    action: 'updated',
    employee_id: after.id,
    emp_id_before: before.emp_id,
    emp_id_after: after.emp_id,
    before: JSON.stringify(before),
    after: JSON.stringify(after)
  }).execute(trx)
  return after
}

function deletion (part: Pick<Kysely<Database>, 'deleteFrom'>, emp_id: number, expected?: Employee) {
  return part.deleteFrom('employees').where('emp_id', '=', emp_id).where(hasExpected(expected))
    .returning(employeeColumns)
}

/** The condition on the content of an employee, which any meets where none is expected. */
function hasExpected (expected: Employee | undefined) {
  return expected === undefined ? sql<boolean>`true` : hasContent((column) => expected[column])
}
