import { type Kysely, sql } from 'kysely'

/**
 * A history is found by the `emp_id` that an employee had from then on, or last: those of one import follow each other,
 * where ids of employees are all over an index. The few changes of an `emp_id` tell which others there are to look for.
 */
export const employeeChangeEmpIds = {
  async up (db: Kysely<unknown>): Promise<void> {
    await sql`
      DROP INDEX employee_changes_employee_id, employee_changes_emp_id_before, employee_changes_emp_id_after
      `.execute(db)
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
