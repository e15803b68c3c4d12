import { type Kysely, sql } from 'kysely'

/**
 * What lists of a million employees need: for each order an index that has all that filters look at, so that a walk
 * along it leaves the table alone; one for the words of names; and the terms among which filters are looked up first,
 * which are few: the distinct places, and the distinct words of names.
 *
 * Terms are noted by triggers, so that none is missed whoever writes employees. They are never removed, and one may be
 * there twice: so no writer ever waits for another that notes the same one. They are looked up one by one, by an
 * index: a plan from when there were hardly any would read them all each time, and a long transaction keeps its plan.
 */
export const employeeLists = {
  async up (db: Kysely<unknown>): Promise<void> {
    await sql`
      CREATE FUNCTION folded (term text) RETURNS text IMMUTABLE PARALLEL SAFE LANGUAGE sql
        AS $$ SELECT lower(term COLLATE "und-x-icu") COLLATE "C" $$`.execute(db)
    await sql`
      ALTER TABLE employees
        ADD COLUMN folded_name text COLLATE "C" NOT NULL GENERATED ALWAYS AS (folded(emp_name)) STORED,
        DROP CONSTRAINT employees_pkey,
        ADD PRIMARY KEY (emp_id) INCLUDE (folded_name, emp_dob, city, country)`.execute(db)
    for (const column of ['emp_name', 'emp_dob', 'city', 'country']) {
      const others = ['emp_dob', 'city', 'country'].filter((other) => other !== column)
      await sql`
        CREATE INDEX ${sql.ref(`employees_${column}`)} ON employees (${sql.ref(column)}, emp_id)
          INCLUDE (folded_name, ${sql.join(others.map((other) => sql.ref(other)))})`.execute(db)
    }
    // In kilobytes: the more waits to be sorted in, the quicker many are written, and the slower each search is.
    await sql`
      CREATE INDEX employees_words ON employees USING gin (string_to_array(folded_name, ' '))
        WITH (gin_pending_list_limit = 512)`.execute(db)

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
    await sql`
      INSERT INTO employee_words (word)
        SELECT DISTINCT unnest(string_to_array(folded_name, ' ')) FROM employees`.execute(db)

    await sql`
      CREATE FUNCTION note_employee_terms () RETURNS trigger LANGUAGE plpgsql SET enable_seqscan = off AS $$
      BEGIN
        INSERT INTO employee_places (city, country)
          SELECT DISTINCT city, country FROM became WHERE (
            SELECT true FROM employee_places AS known
            WHERE known.city = became.city AND known.country = became.country LIMIT 1) IS NULL;
        INSERT INTO employee_words (word)
          SELECT DISTINCT word FROM became, unnest(string_to_array(folded_name, ' ')) AS word
          WHERE (SELECT true FROM employee_words AS known WHERE known.word = word.word LIMIT 1) IS NULL;
        RETURN NULL;
      END $$`.execute(db)
    for (const event of ['insert', 'update']) {
      await sql`
        CREATE TRIGGER ${sql.ref(`employees_terms_${event}`)} AFTER ${sql.raw(event)} ON employees
          REFERENCING NEW TABLE AS became FOR EACH STATEMENT EXECUTE FUNCTION note_employee_terms()`.execute(db)
    }
  }
}
