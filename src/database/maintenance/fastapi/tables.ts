import { type Kysely, sql } from 'kysely'
import type { Database } from '../../../../generated/database.ts'

/** A table of the FastAPI service. */
export interface SourceTable {
  schema: string
  name: string
  /** The types of its columns, by the names of information_schema. */
  types: Map<string, string>
}

/** The columns that a table should have: each is one name, or several of which one should be there. */
type Needed = ReadonlyArray<string | readonly string[]>

/**
 * Finds a table and its columns, as far as the role may see them.
 *
 * @param schema - its schema; by default, the first of the search_path that has the table
 * @throws {Error} if there is no such table, or a column is missing
 */
export async function findTable (
  db: Kysely<Database>,
  name: string,
  needed: Needed,
  schema: string | undefined
): Promise<SourceTable> {
  const schemas = schema === undefined ? sql`current_schemas(false)::text[]` : sql`ARRAY[${schema}::text]`
  const { rows } = await sql<{ schema: string, column: string, type: string }>`
    SELECT table_schema AS schema, column_name AS column, data_type AS type
    FROM information_schema.columns
    WHERE table_name = ${name} AND table_schema = any(${schemas})
    ORDER BY array_position(${schemas}, table_schema::text), ordinal_position`.execute(db)
  const [first] = rows
  if (first === undefined) {
    const searched = 'the schemas of the search_path: name another with --schema'
    const place = schema === undefined ? searched : `the schema ${schema}`
    throw new Error(`The role finds no table ${name} in ${place}`)
  }
  const columns = rows.filter(({ schema }) => schema === first.schema)
  const table = { schema: first.schema, name, types: new Map(columns.map(({ column, type }) => [column, type])) }
  requireColumns(table, needed)
  return table
}

function requireColumns ({ schema, name, types }: SourceTable, needed: Needed): void {
  const missing = needed.filter((column) => ![column].flat().some((name) => types.has(name)))
  if (missing.length === 0) return
  const names = missing.map((column) => [column].flat().join(' or ')).join(', ')
  throw new Error(`The table ${schema}.${name} has no column ${names}, which cannot be left out`)
}

/** The number of rows of a table. */
export async function countRows (db: Kysely<Database>, { schema, name }: SourceTable): Promise<number> {
  const { rows: [row] } = await sql<{ count: number }>`SELECT count(*) FROM ${sql.id(schema, name)}`.execute(db)
  return Number(row?.count)
}
