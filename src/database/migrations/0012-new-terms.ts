import { type Kysely, sql } from 'kysely'
import { noteTermsOf } from './0010-employee-names.ts'

/**
 * Who writes many employees may tell, by a setting, which of them may have terms that are not noted yet: to look up
 * those of all takes a seventh of an import. The setting holds for one statement; without it, all may have.
 */
export const newTerms = {
  async up (db: Kysely<unknown>): Promise<void> {
    await sql`
      CREATE OR REPLACE FUNCTION note_employee_terms () RETURNS trigger LANGUAGE plpgsql SET enable_seqscan = off AS $$
      DECLARE
        with_new_terms integer[] := nullif(current_setting('employees.with_new_terms', true), '');
      BEGIN
        PERFORM set_config('employees.with_new_terms', '', true);
        ${noteTermsOf(sql`(
          SELECT city, country, emp_name, folded_name FROM became
          WHERE with_new_terms IS NULL OR emp_id IN (SELECT unnest(with_new_terms))) AS employee`)}
        RETURN NULL;
      END $$`.execute(db)
  }
}
