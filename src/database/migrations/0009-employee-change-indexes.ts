import { type Kysely, sql } from 'kysely'

/** The indexes of changes without entries for what a change does not have: its position yet, or an employee before. */
export const employeeChangeIndexes = {
  async up (db: Kysely<unknown>): Promise<void> {
    await sql`ALTER TABLE employee_changes DROP CONSTRAINT employee_changes_position_key`.execute(db)
    await sql`
      CREATE UNIQUE INDEX employee_changes_position ON employee_changes (position)
        WHERE position IS NOT NULL`.execute(db)
    await sql`DROP INDEX employee_changes_emp_id_before`.execute(db)
    await sql`
      CREATE INDEX employee_changes_emp_id_before ON employee_changes (emp_id_before)
        WHERE emp_id_before IS NOT NULL`.execute(db)
  }
}
