import { type Kysely, sql } from 'kysely'

/**
 * What lists of a million employees need: an index for each order, one for the words of names, and the terms that
 * filters are resolved to, of which there are few: the distinct places, and the distinct words of names.
 *
 * Terms are noted by triggers, so that none is missed whoever writes employees. They are never removed, and one may be
 * there twice: then no writer ever waits for another that notes the same one.
 */
export const employeeLists = {
  async up (db: Kysely<unknown>): Promise<void> {
    await sql`
      CREATE FUNCTION folded (term text) RETURNS text IMMUTABLE PARALLEL SAFE LANGUAGE sql
        AS $$ SELECT lower(term COLLATE "und-x-icu") COLLATE "C" $$`.execute(db)
    await sql`
      CREATE FUNCTION words (name text) RETURNS text[] IMMUTABLE PARALLEL SAFE LANGUAGE sql
        AS $$ SELECT string_to_array(lower(name COLLATE "und-x-icu") COLLATE "C", ' ') $$`.execute(db)

    for (const column of ['emp_name', 'emp_dob', 'city', 'country']) {
      await sql`CREATE INDEX ${sql.ref(`employees_${column}`)} ON employees (${sql.ref(column)}, emp_id)`.execute(db)
    }
    await sql`CREATE INDEX employees_words ON employees USING gin (words(emp_name))`.execute(db)
    // City and country are anything but independent, and the planner should know how frequent each is.
    await sql`CREATE STATISTICS employees_place (mcv) ON city, country FROM employees`.execute(db)
    await sql`ALTER STATISTICS employees_place SET STATISTICS 1000`.execute(db)
    await sql`ALTER TABLE employees ALTER city SET STATISTICS 1000, ALTER country SET STATISTICS 1000`.execute(db)
    await sql`ALTER INDEX employees_words ALTER 1 SET STATISTICS 1000`.execute(db)

    await sql`
      CREATE TABLE employee_places (
        city text COLLATE "C" NOT NULL,
        country text COLLATE "C" NOT NULL,
        folded_city text COLLATE "C" NOT NULL GENERATED ALWAYS AS (folded(city)) STORED,
        folded_country text COLLATE "C" NOT NULL GENERATED ALWAYS AS (folded(country)) STORED
      )`.execute(db)
    await sql`CREATE INDEX employee_places_city_country ON employee_places (city, country)`.execute(db)
    await sql`CREATE TABLE employee_words (word text COLLATE "C" NOT NULL)`.execute(db)
    await sql`CREATE INDEX employee_words_word ON employee_words (word)`.execute(db)
    await sql`INSERT INTO employee_places (city, country) SELECT DISTINCT city, country FROM employees`.execute(db)
    await sql`INSERT INTO employee_words (word) SELECT DISTINCT unnest(words(emp_name)) FROM employees`.execute(db)

    await sql`
      CREATE FUNCTION note_terms () RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO employee_places (city, country)
          SELECT DISTINCT city, country FROM became WHERE NOT EXISTS (
            SELECT FROM employee_places AS known WHERE known.city = became.city AND known.country = became.country);
        INSERT INTO employee_words (word)
          SELECT DISTINCT word FROM became, unnest(words(emp_name)) AS word
          WHERE NOT EXISTS (SELECT FROM employee_words AS known WHERE known.word = word.word);
        RETURN NULL;
      END $$`.execute(db)
    for (const event of ['INSERT', 'UPDATE']) {
      await sql`
        CREATE TRIGGER ${sql.ref(`employees_terms_${event.toLowerCase()}`)} AFTER ${sql.raw(event)} ON employees
          REFERENCING NEW TABLE AS became FOR EACH STATEMENT EXECUTE FUNCTION note_terms()`.execute(db)
    }
  }
}
