import { type Kysely, sql } from 'kysely'
import type { Database } from '../../../generated/database.ts'

/** The table that records the applied migrations. Its name and columns are those of Kysely's migrator. */
export const recordTable = 'kysely_migration'

/** What a schema contains. */
export interface SchemaState {
  schema: string
  /** The names of tables, indexes, sequences and views, which share one namespace. */
  relations: string[]
  /** The recorded names of applied migrations; null for a record of another project, whose columns differ. */
  recorded: Array<string | null>
}

/** Reads what a schema contains. Other schemas of the database do not matter. */
export async function readState (db: Kysely<Database>, schema: string): Promise<SchemaState> {
  const { rows } = await sql<{ name: string }>`
    SELECT relname::text AS name FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
    WHERE nspname = ${schema}`.execute(db)
  const relations = rows.map(({ name }) => name)
  return { schema, relations, recorded: relations.includes(recordTable) ? await readRecords(db, schema) : [] }
}

async function readRecords (db: Kysely<Database>, schema: string): Promise<Array<string | null>> {
  const { rows } = await sql<{ name: string | null }>`
    SELECT to_jsonb(record) ->> 'name' AS name FROM ${sql.id(schema, recordTable)} AS record ORDER BY 1`.execute(db)
  return rows.map(({ name }) => name)
}
