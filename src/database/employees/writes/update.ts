import { type Kysely, sql, type Updateable } from 'kysely'
import type { Database, Employees } from '../../../../generated/database.ts'
import { batchedWrite } from '../../connection/batches/write.ts'
import { compileOnce, type CompiledStatement } from '../../connection/compiled.ts'
import { type Actor, placedActor, recordChange, recordGivenChange } from '../changes.ts'
import {
  columnList, type Employee, employeeColumns, hasContent, replaceableColumns, type WritableColumn
} from '../columns.ts'
import { employeesToOne, givenByRequests, updateGiven } from './given.ts'

type Changes = Pick<Updateable<Employees>, Exclude<WritableColumn, 'emp_id'>>
type Columns = typeof replaceableColumns

/** An update of an employee: its new fields, its actor, and its content before, if that has to be met. */
interface Update { emp_id: number, changes: Changes, by: Actor, expected?: Employee | undefined }

/**
 * Sets at least one field of an employee, or returns undefined if there is none with the expected content. Where every
 * field has its value already, nothing is written. Updates of the same fields in the same turn of the event loop are
 * sent as one statement, unless they expect a content.
 */
export async function updateEmployee (
  db: Kysely<Database>,
  by: Actor,
  emp_id: number,
  changes: Changes,
  expected?: Employee
): Promise<Employee | undefined> {
  const columns = replaceableColumns.filter((column) => column in changes)
  const key = columns.join()
  const write = writes.get(key) ?? writesOf(columns)
  writes.set(key, write)
  const update = { emp_id, changes, by, expected }
  return await (expected === undefined ? write.any(db, update) : write.expected(db, update))
}

type Write = (db: Kysely<Database>, update: Update) => Promise<Employee | undefined>

/** For each set of columns: the update of an employee with any content, and that of one with the expected content. */
const writes = new Map<string, { any: Write, expected: Write }>()

function writesOf (columns: Columns): { any: Write, expected: Write } {
  const [one, expected, many] = [updateOne(columns, false), updateOne(columns, true), updateMany(columns)]
  return {
    expected: async (db, update) => (await expected(db, update))[0],
    any: batchedWrite<Update, Employee | undefined>({
      keyOf: ({ emp_id }) => emp_id,
      oneIn: employeesToOne,
      writeOne: async (db, update) => (await one(db, update))[0],
      async writeMany (db, updates) {
        const current = new Map((await many(db, updates)).map((employee) => [employee.emp_id, employee]))
        return new Map(updates.filter(({ emp_id }) => current.has(emp_id)).map((update) =>
          [update, current.get(update.emp_id)]))
      }
    })
  }
}

/** That nothing is to be written is decided by the row that was locked: the UPDATE alone may see an older one. */
function updateOne (columns: Columns, isExpected: boolean): CompiledStatement<Update, Employee> {
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
      .with('recorded', () => recordChange(placedActor(place), 'updated'))
      .selectFrom('after').select(employeeColumns)
      .unionAll((part) => part.selectFrom('before').select(employeeColumns)
        .where(({ not, exists, selectFrom }) => not(exists(selectFrom('after').select('emp_id')))))
      .compile()
  })
}

/** Returns the employees that have the new values. The others do not exist, or another transaction changed them. */
function updateMany (columns: Columns): CompiledStatement<readonly Update[], Employee> {
  return compileOnce((db, place) => {
    const rows = place((updates) => JSON.stringify(updates.map(({ emp_id, changes, by }) =>
      ({ ...changes, ...by, emp_id }))))
    const given = givenByRequests(rows, ['emp_id', ...columns])
    return sql<Employee>`${updateGiven({ given, columns, recorded: recordGivenChange('updated') })}
      SELECT ${columnList(employeeColumns)} FROM after
      UNION ALL SELECT ${columnList(employeeColumns)} FROM known WHERE unchanged`.compile(db)
  })
}
