import { type Kysely, sql } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import { maintenance } from '../connection/statement.ts'
import { employeeColumns } from '../employees/columns.ts'

const content = sql`jsonb_build_object(${sql.join(employeeColumns.map((column) =>
  sql`${sql.lit(column)}, employees.${sql.ref(column)}`))})`

/**
 * The employees whose history does not end with what they are: with their `id`, and what they were and are. A restore
 * of some tables alone leaves them so, and statements by hand.
 */
const differences = sql`
  SELECT coalesce(employees.id, latest.employee_id) AS employee_id, latest.after AS before,
    CASE WHEN employees.id IS NOT NULL THEN ${content} END AS after
  FROM employees FULL JOIN (
    SELECT DISTINCT ON (employee_id) employee_id, after FROM employee_changes ORDER BY employee_id, id DESC
  ) AS latest ON latest.employee_id = employees.id
  WHERE latest.after IS DISTINCT FROM CASE WHEN employees.id IS NOT NULL THEN ${content} END`

/** Counts the employees whose history does not end with what they are. */
export async function countUnrecorded (db: Kysely<Database>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) FROM (${differences}) AS differences ${maintenance}`.execute(db)
  return rows.reduce((total, { count }) => total + count, 0)
}

/** Records the differences as changes of no actor, so that readers of the feed learn of them. */
export async function recordDifferences (trx: Kysely<Database>): Promise<void> {
  await sql`LOCK TABLE employees, employee_changes IN SHARE ROW EXCLUSIVE MODE`.execute(trx)
  await sql`
    INSERT INTO employee_changes (action, employee_id, emp_id_before, emp_id_after, before, after)
    SELECT CASE WHEN before IS NULL THEN 'created' WHEN after IS NULL THEN 'deleted' ELSE 'updated' END,
      employee_id, (before ->> 'emp_id')::integer, (after ->> 'emp_id')::integer, before, after
    FROM (${differences}) AS differences ORDER BY coalesce(after, before) -> 'emp_id' ${maintenance}`.execute(trx)
}
