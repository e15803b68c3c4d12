import { type Kysely, sql } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import { readState } from '../start/state.ts'

/** The tables, each after those that it references. */
const all = {
  users: true,
  sessions: true,
  attempts: true,
  known_addresses: true,
  audit: true,
  employees: true,
  employee_changes: true
} satisfies Record<keyof Database, true>

export const tableNames: string[] = Object.keys(all)

/** The columns of each table that can be written: generated columns are computed from them. */
export type WrittenColumns = Record<string, string[]>

/** Reads the written columns of the tables that exist, in the order of their references. */
export async function readColumns (db: Kysely<Database>): Promise<WrittenColumns> {
  const { rows } = await sql<{ table: string, columns: string[] }>`
    SELECT relname AS table, array_agg(attname::text ORDER BY attnum) AS columns
    FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid
    WHERE relnamespace = quote_ident(current_schema())::regnamespace AND relname = any(${tableNames}::text[])
      AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
    GROUP BY relname ORDER BY array_position(${tableNames}::text[], relname::text)`.execute(db)
  return Object.fromEntries(rows.map(({ table, columns }) => [table, columns]))
}

/** The names of the migrations that were applied, in their order. */
export async function appliedMigrations (db: Kysely<Database>): Promise<string[]> {
  const current = db.selectNoFrom(sql<string>`coalesce(current_schema(), '')`.as('schema'))
  const { recorded } = await readState(db, (await current.executeTakeFirstOrThrow()).schema)
  return recorded.map(String)
}
