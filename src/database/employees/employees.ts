import { randomUUID } from 'node:crypto'
import { type Kysely, sql, type Transaction, type Updateable } from 'kysely'
import type { Database, Employees } from '../../../generated/database.ts'
import { batchedLookup } from '../connection/batched-lookup.ts'
import { compileOnce, type CompiledStatement, type Place } from '../connection/compiled.ts'
import { sqlStateOf } from '../connection/error.ts'
import { type Actor, insertChange, recordChange } from './changes.ts'
import {
  columnList, completeEmployee, type Employee, employeeColumns, hasContent, type NewEmployee, replaceableColumns,
  type WritableColumn
} from './columns.ts'

/** Finds the employee with this `emp_id`. */
export const findEmployee = batchedLookup<number, Employee>(
  compileOnce((db, place) => db.selectFrom('employees').select(employeeColumns)
    .where('emp_id', '=', sql<number>`any(${place((emp_ids) => emp_ids)}::integer[])`).compile()),
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
  try {
    await insertion(db, { by, after: row })
    return row
  } catch (error) {
    if (sqlStateOf(error) === uniqueViolation) return undefined
    throw error
  }
}

const insertion = compileOnce<{ by: Actor, after: Employee }, never>((db, place) => {
  const values = employeeColumns.map((column) => place(({ after }) => after[column]))
  const created = sql`INSERT INTO employees (${columnList(employeeColumns)}) VALUES (${sql.join(values)})`
  const change = {
    action: 'created' as const,
    employee_id: place(({ after }) => after.id),
    emp_id_after: place(({ after }) => after.emp_id),
    after: place(({ after }) => JSON.stringify(after))
  }
  return sql<never>`WITH created AS (${created}) ${insertChange(actorOf(place), change)}`.compile(db)
})

type Changes = Pick<Updateable<Employees>, Exclude<WritableColumn, 'emp_id'>>

/** An update of an employee: its new fields, its actor, and its content before, if that has to be met. */
interface Update { emp_id: number, changes: Changes, by: Actor, expected: Employee | undefined }

/**
 * Sets at least one field of an employee, or returns undefined if there is none with the expected content. Where every
 * field has its value already, nothing is written. That is decided by the row that was locked: the UPDATE alone may see
 * an older one.
 */
export async function updateEmployee (
  db: Kysely<Database>,
  by: Actor,
  emp_id: number,
  changes: Changes,
  expected?: Employee
): Promise<Employee | undefined> {
  const columns = replaceableColumns.filter((column) => column in changes)
  const key = `${columns.join()} ${expected === undefined}`
  const update = updates.get(key) ?? updateOf(columns, expected !== undefined)
  updates.set(key, update)
  return (await update(db, { emp_id, changes, by, expected }))[0]
}

/** A statement for each set of columns, with and without an expected content. */
const updates = new Map<string, CompiledStatement<Update, Employee>>()

function updateOf (columns: typeof replaceableColumns, isExpected: boolean): CompiledStatement<Update, Employee> {
  return compileOnce((db, place) => {
    const emp_id = place((update) => update.emp_id)
    const values = columns.map((column) => place(({ changes }) => changes[column]))
    const content = (column: keyof Employee) => place(({ expected }) => expected?.[column])
    return db
      .with('before', (part) => part.selectFrom('employees').select(employeeColumns)
        .where('emp_id', '=', emp_id).where(isExpected ? hasContent(content) : sql<boolean>`true`).forUpdate())
      .with('after', (part) => part.updateTable('employees').from('before')
        .set(Object.fromEntries(columns.map((column, index) => [column, values[index]])))
        .where('employees.emp_id', '=', emp_id).where('before.emp_id', '=', emp_id)
        .where(sql<boolean>`ROW(${columnList(columns, 'before')}) IS DISTINCT FROM ROW(${sql.join(values)})`)
        .returning(employeeColumns.map((column) => `employees.${column}` as const)))
      .with('recorded', () => recordChange(actorOf(place), 'updated'))
      .selectFrom('after').select(employeeColumns)
      .unionAll((part) => part.selectFrom('before').select(employeeColumns)
        .where(({ not, exists, selectFrom }) => not(exists(selectFrom('after').select('emp_id')))))
      .compile()
  })
}

function actorOf (place: Place<{ by: Actor }>): Actor {
  return {
    actor_id: place(({ by }) => by.actor_id ?? null),
    actor: place(({ by }) => by.actor ?? null),
    request_id: place(({ by }) => by.request_id ?? null)
  }
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
