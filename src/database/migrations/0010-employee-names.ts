import { type Kysely, type RawBuilder, sql } from 'kysely'
import { scriptStarts } from '../scripts.ts'

/**
 * Terms are noted with the scripts in which the names of those employees begin who have them, so that a list by name
 * begins where there is somebody. More values of names tell, to a thousandth, how many employees have one that contains
 * a text.
 *
 * Terms are looked up one by one, by an index, in their order: a plan from when there were hardly any would read them
 * all each time, and a long transaction keeps its plan. OFFSET keeps each step of that apart.
 */
export const employeeNames = {
  async up (db: Kysely<unknown>): Promise<void> {
    // Nobody writes meanwhile, by a trigger that knows of no scripts.
    await sql`LOCK TABLE employees IN SHARE MODE`.execute(db)
    await sql`ALTER TABLE employees ALTER COLUMN folded_name SET STATISTICS 1000`.execute(db)
    const starts = sql.join(scriptStarts.map((start) => sql.lit(start)))
    await sql`
      CREATE FUNCTION script_of (name text) RETURNS integer IMMUTABLE PARALLEL SAFE LANGUAGE sql
        AS $$ SELECT width_bucket(name COLLATE "C", ARRAY[${starts}]) $$`.execute(db)

    await sql`DROP INDEX employee_places_city_country, employee_words_word`.execute(db)
    await sql`TRUNCATE employee_places, employee_words`.execute(db)
    await sql`ALTER TABLE employee_places ADD COLUMN script integer NOT NULL`.execute(db)
    await sql`ALTER TABLE employee_words ADD COLUMN script integer NOT NULL`.execute(db)
    await sql`INSERT INTO employee_places (city, country, script) ${placesOf(sql`employees`)}`.execute(db)
    await sql`INSERT INTO employee_words (word, script) ${wordsOf(sql`employees`)}`.execute(db)
    await sql`CREATE INDEX employee_places_term ON employee_places (city, country, script)`.execute(db)
    await sql`CREATE INDEX employee_words_term ON employee_words (word, script)`.execute(db)

    await sql`
      CREATE OR REPLACE FUNCTION note_employee_terms () RETURNS trigger LANGUAGE plpgsql SET enable_seqscan = off AS $$
      BEGIN
        ${noteTermsOf(sql`became`)}
        RETURN NULL;
      END $$`.execute(db)
  }
}

/** Statements of a trigger that note the terms of these employees which are not noted. */
export function noteTermsOf (table: RawBuilder<unknown>) {
  return sql`
        INSERT INTO employee_places (city, country, script)
          SELECT * FROM (${placesOf(table)} OFFSET 0) AS term WHERE NOT EXISTS (
            SELECT FROM employee_places AS known
            WHERE (known.city, known.country, known.script) = (term.city, term.country, term.script) OFFSET 0);
        INSERT INTO employee_words (word, script)
          SELECT * FROM (${wordsOf(table)} OFFSET 0) AS term WHERE NOT EXISTS (
            SELECT FROM employee_words AS known
            WHERE (known.word, known.script) = (term.word, term.script) OFFSET 0);
      `
}

function placesOf (table: RawBuilder<unknown>) {
  return sql`SELECT DISTINCT city, country, script_of(emp_name) AS script FROM ${table}`
}

function wordsOf (table: RawBuilder<unknown>) {
  return sql`
    SELECT DISTINCT word, script_of(emp_name) AS script
    FROM ${table}, unnest(string_to_array(folded_name, ' ')) AS word`
}
