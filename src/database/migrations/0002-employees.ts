import { type Kysely, sql } from 'kysely'

/**
 * The directory. `emp_id` alone is unique, so that the table can be spread over servers by it; `id` is a random UUID.
 * The collation is fixed so that every database sorts alike: by code point.
 */
export const employees = {
  async up (db: Kysely<unknown>): Promise<void> {
    await sql`
      CREATE TABLE employees (
        emp_id integer PRIMARY KEY
          CONSTRAINT employees_emp_id_check CHECK (emp_id >= 1),
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        emp_name text COLLATE "C" NOT NULL
          CONSTRAINT employees_emp_name_check CHECK (char_length(emp_name) <= 200 AND emp_name ~ '[^[:space:]]'),
        emp_dob date NOT NULL
          CONSTRAINT employees_emp_dob_check CHECK (emp_dob >= DATE '1900-01-01'),
        city text COLLATE "C" NOT NULL
          CONSTRAINT employees_city_check CHECK (char_length(city) <= 200 AND city ~ '[^[:space:]]'),
        country text COLLATE "C" NOT NULL
          CONSTRAINT employees_country_check CHECK (char_length(country) <= 200 AND country ~ '[^[:space:]]')
      )`.execute(db)
  }
}
