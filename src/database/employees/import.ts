import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import { type Actor, recordChange } from './changes.ts'
import {
  columnList, employeeColumns, type NewEmployee, type NewEmployeeColumns, recordsOf, replaceableColumns, writableColumns
} from './columns.ts'

/**
 * Executes the statement for a batch of employees, and returns those that it did not write. The statement is built when
 * the function is created: an import does this while the database writes the batch before.
 */
export type BatchWrite = (db: Kysely<Database>) => Promise<NotWritten[]>

/** An employee of a batch that was not written, and whether that is because it would change nothing. */
export interface NotWritten { emp_id: number, unchanged: boolean }

/** Adds the employees whose `emp_id` is free. No two of them may have the same. */
export function batchInsert (
  employees: readonly NewEmployee[],
  by: Actor,
  columns: NewEmployeeColumns = writableColumns
): BatchWrite {
  return batchWrite(sql<NotWritten>`
    WITH given AS (${given(employees, columns)}),
    after AS (
      INSERT INTO employees (${columnList(columns)})
      SELECT ${columnList(columns)} FROM given ORDER BY emp_id
      ON CONFLICT (emp_id) DO NOTHING
      RETURNING ${columnList(employeeColumns)}
    ),
    recorded AS ${recordChange(by, 'created')}
    SELECT emp_id, false AS unchanged FROM given WHERE emp_id NOT IN (SELECT emp_id FROM after)`)
}

/**
 * Replaces the employees that exist and have other content. No two of them may have the same `emp_id`.
 *
 * Rows are not locked before they are written: a distributed table has no FOR UPDATE of several rows. An employee that
 * another transaction has changed since it was read is not written, because its history would have another content.
 * `record_eq` takes nulls as equal, and the planner expects that it often holds.
 */
export function batchUpdate (employees: readonly NewEmployee[], by: Actor): BatchWrite {
  const newColumns = replaceableColumns.map((column) => `new_${column}`)
  const values = replaceableColumns.map((column) => sql`${sql.ref(`given.${column}`)} AS ${sql.ref(`new_${column}`)}`)
  const assignments = replaceableColumns.map((column) => sql`${sql.ref(column)} = ${sql.ref(`new_${column}`)}`)
  return batchWrite(sql<NotWritten>`
    WITH given AS (${given(employees, writableColumns)}),
    before AS (
      SELECT ${columnList(employeeColumns)} FROM employees
      WHERE emp_id IN (SELECT emp_id FROM given)
    ),
    known AS (
      SELECT ${columnList(employeeColumns, 'before')}, ${sql.join(values)},
        ROW(${columnList(replaceableColumns, 'before')}) IS NOT DISTINCT FROM
          ROW(${columnList(replaceableColumns, 'given')}) AS unchanged
      FROM before JOIN given USING (emp_id)
    ),
    after AS (
      UPDATE employees SET ${sql.join(assignments)}
      FROM (
        SELECT ${columnList([...employeeColumns, ...newColumns])} FROM known WHERE NOT unchanged ORDER BY emp_id
      ) AS known
      WHERE employees.emp_id = known.emp_id
        AND record_eq(ROW(${columnList(employeeColumns, 'employees')}), ROW(${columnList(employeeColumns, 'known')}))
      RETURNING ${columnList(employeeColumns, 'employees')}
    ),
    recorded AS ${recordChange(by, 'updated')}
    SELECT emp_id, coalesce(unchanged, false) AS unchanged FROM given LEFT JOIN known USING (emp_id)
    WHERE emp_id NOT IN (SELECT emp_id FROM after)`)
}

/** A batch of so many rows is one of a long import. */
const longImportRows = 1_000

/**
 * The employees of a batch. In a long import the index on grams sorts in more entries at once, which costs less for
 * each; the last batch, which is shorter, leaves it as few as other writes do.
 */
function given (employees: readonly NewEmployee[], columns: NewEmployeeColumns): RawBuilder<unknown> {
  const limit = sql`, set_config('gin_pending_list_limit', '4MB', true) AS setting`
  return sql`SELECT ${columnList(columns)}
      FROM ${recordsOf(employees, columns)}${employees.length < longImportRows ? sql`` : limit}`
}

function batchWrite (statement: RawBuilder<NotWritten>): BatchWrite {
  return async (db) => (await statement.execute(db)).rows
}
