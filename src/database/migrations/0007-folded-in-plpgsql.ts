import { type Kysely, sql } from 'kysely'
import { foldedText, isPlain } from './0004-employees.ts'

/**
 * The same function `folded` in another language. PostgreSQL inlines a function in SQL: each statement that writes
 * employees parsed and planned its text for each generated column, which took more than half the time of an INSERT.
 */
export const foldedInPlpgsql = {
  async up (db: Kysely<unknown>): Promise<void> {
    await sql`
      CREATE OR REPLACE FUNCTION folded (value text) RETURNS text IMMUTABLE PARALLEL SAFE LANGUAGE plpgsql AS $$
      BEGIN
        IF ${isPlain} THEN
          RETURN upper(value COLLATE "C");
        END IF;
        RETURN ${foldedText};
      END $$`.execute(db)
  }
}
