import { type Kysely, sql } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import { changeColumns, type ChangeRow, empIdOfChange, type StoredChange, toChangeRow } from './changes.ts'

/**
 * Lists the changes of every employee that has or had this `emp_id`, newest first; those after an id oldest first. The
 * ids of an employee's changes are in the order of the changes: a writer takes an id while it holds the row's lock.
 */
export async function listHistory (
  db: Kysely<Database>,
  emp_id: number,
  { before, after, limit }: { before?: number, after?: number, limit: number }
): Promise<Array<ChangeRow & { id: number }>> {
  const identities = await findIdentities(db, emp_id)
  const employee_ids = identities.map(({ employee_id }) => employee_id)
  const emp_ids = identities.map(({ emp_id }) => emp_id)
  const range = [
    ...before === undefined ? [] : [sql`AND id < ${before}`],
    ...after === undefined ? [] : [sql`AND id > ${after}`]
  ]
  const { rows } = await sql<StoredChange & { id: number }>`
    SELECT id, ${changeColumns}
    FROM unnest(${employee_ids}::uuid[], ${emp_ids}::integer[]) AS identity (employee_id, emp_id)
    JOIN employee_changes USING (employee_id)
    WHERE ${empIdOfChange} = identity.emp_id ${sql.join(range, sql` `)}
    ORDER BY id ${sql.raw(after === undefined ? 'DESC' : 'ASC')} LIMIT ${limit}`.execute(db)
  return rows.map(toChangeRow)
}

/** An `emp_id` that an employee has or had, under which the index has its changes. */
interface Identity { employee_id: string, emp_id: number }

/**
 * Finds all `emp_id`s of the employees that have or had this one. A statement of its own: the planner cannot tell how
 * few they are, and would read the changes of all employees in the order of their ids.
 */
async function findIdentities (db: Kysely<Database>, emp_id: number): Promise<Identity[]> {
  const moved = sql`emp_id_before <> emp_id_after`
  const { rows } = await sql<Identity>`
    WITH employee AS (
      SELECT DISTINCT employee_id FROM employee_changes
      WHERE ${empIdOfChange} = ${emp_id} OR (${moved} AND emp_id_before = ${emp_id})
    )
    SELECT employee_id, ${emp_id}::integer AS emp_id FROM employee
    UNION SELECT employee_id, unnest(ARRAY[emp_id_before, emp_id_after])
      FROM employee_changes JOIN employee USING (employee_id) WHERE ${moved}`.execute(db)
  return rows
}
