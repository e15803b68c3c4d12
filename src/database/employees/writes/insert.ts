import { randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { Database } from '../../../../generated/database.ts'
import { batchedWrite } from '../../connection/batches/write.ts'
import { compileOnce } from '../../connection/compiled.ts'
import { sqlStateOf } from '../../connection/error.ts'
import { type Actor, insertChange, placedActor, recordGivenChange } from '../changes.ts'
import { columnList, completeEmployee, type Employee, employeeColumns, type NewEmployee } from '../columns.ts'
import { employeesToOne, givenByRequests, insertGiven } from './given.ts'

const uniqueViolation = '23505'

/**
 * Adds an employee, or returns undefined if the `emp_id` is taken. Calls in the same turn of the event loop are sent as
 * one statement.
 */
export async function insertEmployee (
  db: Kysely<Database>,
  by: Actor,
  employee: NewEmployee
): Promise<Employee | undefined> {
  const after = { ...completeEmployee(employee), id: randomUUID() }
  return await insert(db, { by, after }) ? after : undefined
}

interface Insertion { by: Actor, after: Employee }

/** Returns whether the `emp_id` was free. */
const insert = batchedWrite<Insertion, boolean>({
  keyOf: ({ after }) => after.emp_id,
  oneIn: employeesToOne,

  async writeOne (db, insertion) {
    try {
      await insertOne(db, insertion)
      return true
    } catch (error) {
      if (sqlStateOf(error) === uniqueViolation) return false
      throw error
    }
  },

  async writeMany (db, insertions) {
    const inserted = new Set((await insertMany(db, insertions)).map(({ emp_id }) => emp_id))
    return new Map(insertions.map((insertion) => [insertion, inserted.has(insertion.after.emp_id)]))
  }
})

const insertOne = compileOnce<Insertion, never>((db, place) => {
  const values = employeeColumns.map((column) => place(({ after }) => after[column]))
  const created = sql`INSERT INTO employees (${columnList(employeeColumns)}) VALUES (${sql.join(values)})`
  const change = {
    action: 'created' as const,
    employee_id: place(({ after }) => after.id),
    emp_id_after: place(({ after }) => after.emp_id),
    after: place(({ after }) => JSON.stringify(after))
  }
  return sql<never>`WITH created AS (${created}) ${insertChange(placedActor(place), change)}`.compile(db)
})

const insertMany = compileOnce<readonly Insertion[], Pick<Employee, 'emp_id'>>((db, place) => {
  const rows = place((insertions) => JSON.stringify(insertions.map(({ by, after }) => ({ ...after, ...by }))))
  const given = givenByRequests(rows, employeeColumns)
  return sql<Pick<Employee, 'emp_id'>>`
    ${insertGiven({ given, columns: employeeColumns, recorded: recordGivenChange('created') })}
    SELECT emp_id FROM after`.compile(db)
})
