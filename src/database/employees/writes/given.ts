import { type RawBuilder, sql } from 'kysely'
import { shortLockWait } from '../../connection/batches/write.ts'
import type { Actor } from '../changes.ts'
import { columnList, employeeColumns, recordsOf, type RecordColumn, type WritableColumn } from '../columns.ts'

/** The columns of `given` that have the actor of each change: the members of {@link Actor}. */
const actorColumns = { actor_id: 'bigint', actor: 'text', request_id: 'text' } satisfies Record<keyof Actor, string>

/**
 * How many employees there are to one that is written by itself. The index on grams has a list of pending entries, and
 * a statement that makes it too long sorts them in, which may take some ten milliseconds. The list may become longer in
 * batches, so that one request waits, and not all of a batch.
 */
export const employeesToOne = 200

/** An expression by which a statement may make the list longer than others may. */
export const longerList = sql`(SELECT set_config('gin_pending_list_limit', '4MB', true))`

/**
 * The statement `given` of a batch whose rows come from several requests, each with its actor.
 *
 * @param json - an array of rows, with these columns and the members of an actor
 */
export function givenByRequests (json: string, columns: readonly RecordColumn[]): RawBuilder<unknown> {
  return sql`
    SELECT ${columnList([...columns, ...Object.keys(actorColumns)])}, ${shortLockWait} AS lock_wait,
      ${longerList} AS list_limit
    FROM ${recordsOf(json, columns, actorColumns)}`
}

/** The parts of a statement that writes a batch of employees. */
export interface GivenWrite {
  /** The statement that yields the rows, no two of which have the same `emp_id`. */
  given: RawBuilder<unknown>
  /** The columns that are written. */
  columns: readonly RecordColumn[]
  /** The expression that records the changes. */
  recorded: RawBuilder<unknown>
}

/** Adds the given employees whose `emp_id` is free: they are in the expression `after`. */
export function insertGiven ({ given, columns, recorded }: GivenWrite): RawBuilder<unknown> {
  return sql`
    WITH given AS (${given}),
    after AS (
      INSERT INTO employees (${columnList(columns)})
      SELECT ${columnList(columns)} FROM given ORDER BY emp_id
      ON CONFLICT (emp_id) DO NOTHING
      RETURNING ${columnList(employeeColumns)}
    ),
    recorded AS ${recorded}`
}

/**
 * Sets columns of the given employees that exist and have other values there. The expression `known` has all that
 * exist, each as it was, and whether it is `unchanged`; `after` has those that were written.
 *
 * Rows are not locked before they are written: a distributed table has no FOR UPDATE of several rows. An employee that
 * another transaction has changed since it was read is not written, because its history would have another content.
 * `record_eq` takes nulls as equal, and the planner expects that it often holds.
 */
export function updateGiven (
  { given, columns, recorded }: GivenWrite & { columns: readonly WritableColumn[] }
): RawBuilder<unknown> {
  const newColumns = columns.map((column) => `new_${column}`)
  const values = columns.map((column) => sql`${sql.ref(`given.${column}`)} AS ${sql.ref(`new_${column}`)}`)
  const assignments = columns.map((column) => sql`${sql.ref(column)} = ${sql.ref(`new_${column}`)}`)
  return sql`
    WITH given AS (${given}),
    before AS (
      SELECT ${columnList(employeeColumns)} FROM employees
      WHERE emp_id IN (SELECT emp_id FROM given)
    ),
    known AS (
      SELECT ${columnList(employeeColumns, 'before')}, ${sql.join(values)},
        ROW(${columnList(columns, 'before')}) IS NOT DISTINCT FROM ROW(${columnList(columns, 'given')}) AS unchanged
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
    recorded AS ${recorded}`
}
