import { type Kysely, sql } from 'kysely'

/**
 * Every change of an employee, with the employee before and after it. Entries outlive the employees that they name.
 *
 * `id` grows as changes begin, and `position` as they become visible: a transaction may commit after one that began
 * later. Positions are assigned when the feed is read.
 *
 * A history is found by the `emp_id` that an employee had after a change, or last, and then by the employee's `id`:
 * the rows of an import follow each other in that index, where random ids would be scattered. The two partial indexes
 * have the few changes that moved an employee to another `emp_id`.
 */
export const employeeChanges = {
  async up (db: Kysely<unknown>): Promise<void> {
    await sql`
      CREATE TABLE employee_changes (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        position bigint,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        action text COLLATE "C" NOT NULL,
        actor_id bigint,
        actor text COLLATE "C",
        request_id text,
        employee_id uuid NOT NULL,
        emp_id_before integer,
        emp_id_after integer,
        before jsonb,
        after jsonb
      )`.execute(db)
    await sql`
      CREATE UNIQUE INDEX employee_changes_position ON employee_changes (position)
        WHERE position IS NOT NULL`.execute(db)
    await sql`CREATE INDEX employee_changes_no_position ON employee_changes (id) WHERE position IS NULL`.execute(db)
    await sql`
      CREATE INDEX employee_changes_emp_id ON employee_changes
        (coalesce(emp_id_after, emp_id_before), employee_id, id)`.execute(db)
    for (const column of ['employee_id', 'emp_id_before']) {
      await sql`
        CREATE INDEX ${sql.ref(`employee_changes_moved_${column}`)} ON employee_changes (${sql.ref(column)})
          WHERE emp_id_before <> emp_id_after`.execute(db)
    }
  }
}
