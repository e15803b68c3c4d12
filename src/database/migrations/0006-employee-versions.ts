import { type Kysely, sql } from 'kysely'

/** How often each employee was written, so that writers can tell whether they know the latest version. */
export const employeeVersions = {
  async up (db: Kysely<unknown>): Promise<void> {
    await sql`ALTER TABLE employees ADD COLUMN version integer NOT NULL DEFAULT 1`.execute(db)
  }
}
