import { type Kysely, sql } from 'kysely'

/**
 * Every change of an employee, as it was before and after. Entries outlive the employees that they speak of.
 *
 * `id` grows as changes are begun, and `position` as they can be seen: transactions overtake each other, so that the
 * entry with the lesser id may appear later. It is given before the entry is first told among all changes.
 */
export const employeeChanges = {
  async up (db: Kysely<unknown>): Promise<void> {
    await sql`
      CREATE TABLE employee_changes (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        position bigint UNIQUE,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        action text COLLATE "C" NOT NULL,
        actor_id integer,
        actor text COLLATE "C",
        request_id text,
        employee_id uuid NOT NULL,
        emp_id_before integer,
        emp_id_after integer,
        before jsonb,
        after jsonb
      )`.execute(db)
    await sql`CREATE INDEX employee_changes_unplaced ON employee_changes (id) WHERE position IS NULL`.execute(db)
    await sql`CREATE INDEX employee_changes_employee_id ON employee_changes (employee_id, id)`.execute(db)
    await sql`CREATE INDEX employee_changes_emp_id_before ON employee_changes (emp_id_before)`.execute(db)
    await sql`CREATE INDEX employee_changes_emp_id_after ON employee_changes (emp_id_after)`.execute(db)
  }
}
