import { type Insertable, type Kysely, type Selectable, sql } from 'kysely'
import type { Database, EmployeeChanges } from '../../../generated/database.ts'
import type { EmployeeRow } from './employees.ts'

/** Who changes employees. */
export type Author = Pick<Insertable<EmployeeChanges>, 'actor_id' | 'actor' | 'request_id'>

/** What has the employees before (`was`) and after (`became`) a change, within the statement that makes it. */
const tables = { created: sql`became`, updated: sql`was JOIN became ON became.id = was.id`, deleted: sql`was` }

/** The part of a statement that keeps the changes which its other parts, `was` and `became`, make. */
export function keepChange ({ actor_id, actor, request_id }: Author, action: keyof typeof tables) {
  const [was, became] = [action !== 'created', action !== 'deleted']
  return sql<Record<string, never>>`(
    INSERT INTO employee_changes
      (action, actor_id, actor, request_id, employee_id, emp_id_before, emp_id_after, before, after)
    SELECT ${action}, ${actor_id}::integer, ${actor}, ${request_id}, ${was ? sql`was.id` : sql`became.id`},
      ${was ? sql`was.emp_id` : sql`NULL`}, ${became ? sql`became.emp_id` : sql`NULL`},
      ${was ? sql`to_jsonb(was) - 'version'` : sql`NULL`}, ${became ? sql`to_jsonb(became) - 'version'` : sql`NULL`}
    FROM ${tables[action]})`
}

/** Keeps that an employee was moved to another `emp_id`. */
export async function insertMove (
  db: Kysely<Database>,
  by: Author,
  { version: _, ...before }: EmployeeRow,
  { version: __, ...after }: EmployeeRow
): Promise<void> {
  await db.insertInto('employee_changes').values({
    ...by,
    action: 'updated',
    employee_id: before.id,
    emp_id_before: before.emp_id,
    emp_id_after: after.emp_id,
    before,
    after
  }).execute()
}

/** The lock under which changes get their positions, one transaction after the other. */
const positionsLock = 7_201
const mostAtOnce = 10_000

/**
 * Gives the changes that can be seen by now their positions, after all that have one. Whatever is committed later gets
 * a greater one, so that nothing ever appears behind a position that was read.
 */
export async function givePositions (trx: Kysely<Database>): Promise<void> {
  // The next statement sees everything that was committed before the lock was got.
  await sql`SELECT pg_advisory_xact_lock(${positionsLock})`.execute(trx)
  await sql`
    UPDATE employee_changes SET position = placed.position
    FROM (
      SELECT id, (SELECT coalesce(max(position), 0) FROM employee_changes) + row_number() OVER (ORDER BY id) AS position
      FROM (SELECT id FROM employee_changes WHERE position IS NULL ORDER BY id LIMIT ${mostAtOnce}) AS unplaced
    ) AS placed
    WHERE employee_changes.id = placed.id`.execute(trx)
}

/** The `emp_id` that an employee had from a change on, or last. */
const empId = sql<number>`coalesce(emp_id_after, emp_id_before)`

const columns = ['at', 'actor', 'action', 'before', 'after', empId.as('emp_id')] as const

/** A change, with the time by RFC 3339. */
type ChangeRow = Pick<Selectable<EmployeeChanges>, 'actor' | 'action' | 'before' | 'after'> & {
  at: string
  emp_id: number
}

/** The changes after a position, the oldest first. */
export async function listChanges (
  db: Kysely<Database>,
  cursor: number,
  limit: number
): Promise<Array<ChangeRow & { position: number }>> {
  const rows = await db.selectFrom('employee_changes').select(['position', ...columns])
    .where('position', '>', String(cursor)).orderBy('position').limit(limit).execute()
  return rows.map(({ position, at, ...row }) => ({ position: Number(position), at: at.toISOString(), ...row }))
}

/**
 * The changes of every employee that has or had this `emp_id`, the newest first; those after an id with the oldest
 * first. The ids of the changes of one employee are in the order in which they were made, as each writer takes one
 * while it holds the lock of the employee's row.
 */
export async function listHistory (
  db: Kysely<Database>,
  emp_id: number,
  { before, after, limit }: { before?: number, after?: number, limit: number }
): Promise<Array<ChangeRow & { id: number }>> {
  const order = after === undefined ? 'desc' : 'asc'
  // One by one: where there are no statistics, one query of all would walk through all changes by their ids.
  const rows = await db.selectFrom(empIdsOf(emp_id).as('known'))
    .innerJoinLateral((from) => from.selectFrom('employee_changes').select(['id', ...columns])
      .whereRef(empId, '=', 'known.emp_id').whereRef('employee_changes.employee_id', '=', 'known.employee_id')
      .$if(before !== undefined, (select) => select.where('id', '<', String(before)))
      .$if(after !== undefined, (select) => select.where('id', '>', String(after)))
      .orderBy('id', order).limit(limit).as('change'), (join) => join.onTrue())
    .selectAll('change').orderBy('id', order).limit(limit).execute()
  return rows.map(({ id, at, ...row }) => ({ id: Number(id), at: at.toISOString(), ...row }))
}

/** All `emp_id`s of the employees that have or had this one, each with the employee's id. */
function empIdsOf (emp_id: number) {
  const moved = sql`emp_id_before <> emp_id_after`
  return sql<{ employee_id: string, emp_id: number }>`(
    WITH those AS (
      SELECT DISTINCT employee_id FROM employee_changes
      WHERE ${empId} = ${emp_id} OR (${moved} AND emp_id_before = ${emp_id})
    )
    SELECT employee_id, ${emp_id}::integer AS emp_id FROM those
    UNION SELECT employee_id, unnest(ARRAY[emp_id_before, emp_id_after])
      FROM employee_changes JOIN those USING (employee_id) WHERE ${moved})`
}
