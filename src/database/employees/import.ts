import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import { type Actor, recordChange } from './changes.ts'
import {
  columnList, employeeColumns, type NewEmployee, recordsOf, replaceableColumns, writableColumns
} from './columns.ts'

/**
 * Executes the statement for a batch of employees, and returns the `emp_id`s that it did not write. The statement is
 * built when the function is created: an import does this while the database writes the batch before.
 */
export type BatchWrite = (db: Kysely<Database>) => Promise<number[]>

/** Adds the employees whose `emp_id` is free. No two of them may have the same. */
export function batchInsert (employees: readonly NewEmployee[], by: Actor): BatchWrite {
  return batchWrite(sql`
    WITH given AS (${given(employees)}),
    after AS (
      INSERT INTO employees (${columnList(writableColumns)})
      SELECT ${columnList(writableColumns)} FROM given ORDER BY emp_id
      ON CONFLICT (emp_id) DO NOTHING
      RETURNING ${columnList(employeeColumns)}
    ),
    recorded AS ${recordChange(by, 'created')}`)
}

/**
 * Replaces the employees that exist. No two of them may have the same `emp_id`.
 *
 * Rows are not locked before they are written: a distributed table has no FOR UPDATE of several rows. An employee that
 * another transaction has changed since it was read is not written, because its history would have another content.
 * `record_eq` takes nulls as equal, and the planner expects that it often holds.
 */
export function batchUpdate (employees: readonly NewEmployee[], by: Actor): BatchWrite {
  const values = replaceableColumns.map((column) => sql`given.${sql.ref(column)} AS ${sql.ref(`new_${column}`)}`)
  const assignments = replaceableColumns.map((column) => sql`${sql.ref(column)} = ${sql.ref(`new_${column}`)}`)
  return batchWrite(sql`
    WITH given AS (${given(employees)}),
    before AS (
      SELECT ${columnList(employeeColumns)} FROM employees
      WHERE emp_id IN (SELECT emp_id FROM given)
    ),
    after AS (
      UPDATE employees SET ${sql.join(assignments)}
      FROM (
        SELECT ${columnList(employeeColumns, 'before')}, ${sql.join(values)}
        FROM before JOIN given USING (emp_id) ORDER BY emp_id
      ) AS known
      WHERE employees.emp_id = known.emp_id
        AND record_eq(ROW(${columnList(employeeColumns, 'employees')}), ROW(${columnList(employeeColumns, 'known')}))
      RETURNING ${columnList(employeeColumns, 'employees')}
    ),
    recorded AS ${recordChange(by, 'updated')}`)
}

/** A batch of so many rows is one of a long import. */
const longImportRows = 1_000

/**
 * The employees of a batch. In a long import the index on grams sorts in more entries at once, which costs less for
 * each; the last batch, which is shorter, leaves it as few as other writes do.
 */
function given (employees: readonly NewEmployee[]): RawBuilder<unknown> {
  const limit = sql`, set_config('gin_pending_list_limit', '4MB', true) AS setting`
  return sql`SELECT ${columnList(writableColumns)}
      FROM ${recordsOf(employees)}${employees.length < longImportRows ? sql`` : limit}`
}

/** Makes the write of a batch: `given` has all of its employees, `after` the ones that were written. */
function batchWrite (expressions: RawBuilder<unknown>): BatchWrite {
  const statement = sql<{ emp_id: number }>`${expressions} SELECT emp_id FROM given EXCEPT SELECT emp_id FROM after`
  return async (db) => (await statement.execute(db)).rows.map(({ emp_id }) => emp_id)
}
