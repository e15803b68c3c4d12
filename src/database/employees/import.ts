import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import { type Author, keepChange } from './changes.ts'
import type { EmployeeRow } from './employees.ts'
import type { NotedTerms } from './noted-terms.ts'

/** An employee as it comes from outside. */
export type NewEmployee = Omit<EmployeeRow, 'id' | 'version'>

/**
 * Makes ready what adds those employees whose `emp_id` is free, and returns the `emp_id`s that are taken. Each has
 * another `emp_id`. Only terms that are not among those `noted` are looked up.
 */
export function insertionOf (
  employees: readonly NewEmployee[],
  by: Author,
  noted: NotedTerms
): (db: Kysely<Database>) => Promise<number[]> {
  const withNewTerms = employees.filter((employee) => !noted.includes(employee))
  const ids = `{${withNewTerms.map(({ emp_id }) => emp_id).join()}}`
  const parts = sql`
    WITH given AS (${table(employees)}),
    told AS (SELECT set_config('employees.with_new_terms', ${ids}, true)),
    became AS (
      INSERT INTO employees (emp_id, emp_name, emp_dob, city, country)
      SELECT emp_id, emp_name, emp_dob, city, country FROM told, given ORDER BY emp_id
      ON CONFLICT (emp_id) DO NOTHING
      RETURNING emp_id, id, emp_name, emp_dob, city, country, version
    ),
    kept AS ${keepChange(by, 'created')}`

  return async (db) => {
    const taken = await withoutResult(db, parts)
    const left = new Set(taken)
    for (const employee of withNewTerms) if (!left.has(employee.emp_id)) noted.add(employee)
    return taken
  }
}

/** Replaces those employees that are there, and returns the `emp_id`s that are not. Each has another `emp_id`. */
export async function updateEmployees (
  db: Kysely<Database>,
  by: Author,
  employees: readonly NewEmployee[]
): Promise<number[]> {
  return await withoutResult(db, sql`
    WITH given AS (${table(employees)}),
    was AS (
      SELECT emp_id, id, emp_name, emp_dob, city, country, version FROM employees
      WHERE emp_id IN (SELECT emp_id FROM given) ORDER BY emp_id FOR UPDATE
    ),
    became AS (
      UPDATE employees SET emp_name = given.emp_name, emp_dob = given.emp_dob, city = given.city,
        country = given.country, version = was.version + 1
      FROM was JOIN given USING (emp_id) WHERE employees.emp_id = was.emp_id
      RETURNING employees.emp_id, employees.id, employees.emp_name, employees.emp_dob, employees.city,
        employees.country, employees.version
    ),
    kept AS ${keepChange(by, 'updated')}`)
}

/**
 * Has the database look the directory over, which PostgreSQL does by itself after a while, and the embedded one never:
 * it then knows what there is, and which indexes it may trust without a look into the table.
 */
export async function vacuumEmployees (db: Kysely<Database>): Promise<void> {
  await sql`VACUUM (ANALYZE) employees`.execute(db)
}

/** Employees as a table, by way of JSON: arrays cost this process twice as much, and hardly less in the database. */
function table (employees: readonly NewEmployee[]) {
  return sql`
    SELECT emp_id, emp_name, emp_dob, city, country FROM json_to_recordset(${JSON.stringify(employees)}::json)
      AS employee (emp_id integer, emp_name text, emp_dob date, city text, country text)`
}

/** Runs a statement, and returns which of the `given` never `became` anything. */
async function withoutResult (db: Kysely<Database>, parts: RawBuilder<unknown>): Promise<number[]> {
  const statement = sql<{ emp_id: number }>`${parts} SELECT emp_id FROM given EXCEPT SELECT emp_id FROM became`
  return (await statement.execute(db)).rows.map(({ emp_id }) => emp_id)
}
