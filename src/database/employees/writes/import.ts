import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Database } from '../../../../generated/database.ts'
import { type Actor, recordChange } from '../changes.ts'
import {
  columnList, type NewEmployee, type NewEmployeeColumns, recordsOf, replaceableColumns, writableColumns
} from '../columns.ts'
import { insertGiven, longerList, updateGiven } from './given.ts'

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
  const write = insertGiven({ given: given(employees, columns), columns, recorded: recordChange(by, 'created') })
  return batchWrite(sql<NotWritten>`${write}
    SELECT emp_id, false AS unchanged FROM given WHERE emp_id NOT IN (SELECT emp_id FROM after)`)
}

/**
 * Replaces the employees that exist and have other content. No two of them may have the same `emp_id`. Those that
 * another transaction changes at the same time are not written.
 */
export function batchUpdate (employees: readonly NewEmployee[], by: Actor): BatchWrite {
  const write = updateGiven({
    given: given(employees, writableColumns), columns: replaceableColumns, recorded: recordChange(by, 'updated')
  })
  return batchWrite(sql<NotWritten>`${write}
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
  const setting = employees.length < longImportRows ? sql`` : sql`, ${longerList} AS list_limit`
  return sql`SELECT ${columnList(columns)}${setting}
      FROM ${recordsOf(JSON.stringify(employees), columns)}`
}

function batchWrite (statement: RawBuilder<NotWritten>): BatchWrite {
  return async (db) => (await statement.execute(db)).rows
}
