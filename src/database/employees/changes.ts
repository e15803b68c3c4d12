import { type Insertable, type Kysely, type RawBuilder, type Selectable, sql } from 'kysely'
import type { Database, EmployeeChanges } from '../../../generated/database.ts'
import type { Place } from '../connection/compiled.ts'

/** The principal of a change, as its entry has it. */
export type Actor = Pick<Insertable<EmployeeChanges>, 'actor_id' | 'actor' | 'request_id'>

const insert = sql`
  INSERT INTO employee_changes
    (action, actor_id, actor, request_id, employee_id, emp_id_before, emp_id_after, before, after)`

/** A change of one employee: its `id`, and its `emp_id` and the whole of it as JSON before and after the change. */
interface Change {
  action: 'created' | 'updated'
  employee_id: string
  emp_id_before?: number
  emp_id_after: number
  before?: string
  after: string
}

/** The statement that records a change of one employee. */
export function insertChange (by: Actor, change: Change) {
  return sql`
  ${insert}
  VALUES (${change.action}, ${by.actor_id}, ${by.actor}, ${by.request_id}, ${change.employee_id},
    ${change.emp_id_before}, ${change.emp_id_after}, ${change.before}, ${change.after})`
}

/** The actor of the values with which a compiled statement is executed. */
export function placedActor (place: Place<{ by: Actor }>): Actor {
  return {
    actor_id: place(({ by }) => by.actor_id ?? null),
    actor: place(({ by }) => by.actor ?? null),
    request_id: place(({ by }) => by.request_id ?? null)
  }
}

/** For each action: the common table expressions that have the employees before and after it, and their join. */
const sources = {
  created: { source: sql`after`, before: false, after: true },
  updated: { source: sql`before JOIN after ON after.id = before.id`, before: true, after: true },
  deleted: { source: sql`before`, before: true, after: false }
}
type Action = keyof typeof sources

/** The common table expression that records the changes which the expressions `before` and `after` beside it made. */
export function recordChange (by: Actor, action: Action) {
  return recordFrom(sources[action].source, by, action)
}

/** The same where each change has the actor that the row of the expression `given` names. */
export function recordGivenChange (action: 'created' | 'updated') {
  const by = { actor_id: sql`given.actor_id`, actor: sql`given.actor`, request_id: sql`given.request_id` }
  return recordFrom(sql`${sources[action].source} JOIN given ON given.emp_id = after.emp_id`, by, action)
}

function recordFrom (source: RawBuilder<unknown>, by: { [Member in keyof Actor]: unknown }, action: Action) {
  const { before, after } = sources[action]
  return sql<Record<string, never>>`(
  ${insert}
  SELECT ${action}, ${by.actor_id}::bigint, ${by.actor}, ${by.request_id}, ${before ? sql`before.id` : sql`after.id`},
    ${before ? sql`before.emp_id` : sql`NULL`}, ${after ? sql`after.emp_id` : sql`NULL`},
    ${before ? sql`to_jsonb(before)` : sql`NULL`}, ${after ? sql`to_jsonb(after)` : sql`NULL`}
  FROM ${source})`
}

/** The advisory lock under which positions are assigned, by one transaction at a time. */
const positionsLock = 7_201
const maxPositions = 10_000

/**
 * Assigns positions to the visible changes that have none, after all that were assigned before. A change that commits
 * later gets a greater one, so nothing ever appears before a position that was read.
 */
export async function assignPositions (trx: Kysely<Database>): Promise<void> {
  // A statement of its own: the next one sees everything that was committed before the lock was acquired.
  await sql`SELECT pg_advisory_xact_lock(${positionsLock})`.execute(trx)
  await sql`
    UPDATE employee_changes SET position = assigned.position
    FROM (
      SELECT id, (SELECT coalesce(max(position), 0) FROM employee_changes) + row_number() OVER (ORDER BY id) AS position
      FROM (SELECT id FROM employee_changes WHERE position IS NULL ORDER BY id LIMIT ${maxPositions}) AS unassigned
    ) AS assigned
    WHERE employee_changes.id = assigned.id`.execute(trx)
}

/** The `emp_id` that an employee had after a change, or last: the expression of the index employee_changes_emp_id. */
export const empIdOfChange = sql<number>`coalesce(emp_id_after, emp_id_before)`

export const changeColumns = sql`at, actor, action, before, after, ${empIdOfChange} AS emp_id`

/** A change as the database returns it. */
export type StoredChange = Pick<Selectable<EmployeeChanges>, 'actor' | 'action' | 'before' | 'after' | 'at'> & {
  emp_id: number
}

/** A change, with its time by RFC 3339. */
export type ChangeRow = Omit<StoredChange, 'at'> & { at: string }

export function toChangeRow<Stored extends StoredChange> (stored: Stored): Omit<Stored, 'at'> & { at: string } {
  return { ...stored, at: stored.at.toISOString() }
}

/** Lists the changes from a position on, oldest first. */
export async function listChanges (
  db: Kysely<Database>,
  from: number,
  limit: number
): Promise<Array<ChangeRow & { position: number }>> {
  const { rows } = await sql<StoredChange & { position: number }>`
    SELECT position, ${changeColumns} FROM employee_changes
    WHERE position >= ${from} ORDER BY position LIMIT ${limit}`.execute(db)
  return rows.map(toChangeRow)
}
