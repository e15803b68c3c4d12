import { type Kysely, sql } from 'kysely'
import type { Database } from '../../../generated/database.ts'

/** An identity column whose sequence would assign ids that its table has already. */
export interface Identity { table: string, column: string, sequence: string }

/** Finds the identity columns that are behind their tables, as after logical replication or a restore of rows alone. */
export async function identitiesBehind (db: Kysely<Database>): Promise<Identity[]> {
  const { rows } = await sql<Identity>`
    SELECT relname AS table, attname AS column, pg_get_serial_sequence(quote_ident(relname), attname) AS sequence
    FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid
    WHERE relnamespace = quote_ident(current_schema())::regnamespace AND relkind IN ('r', 'p') AND attidentity <> ''
    ORDER BY 1`.execute(db)
  const behind: Identity[] = []
  for (const identity of rows) if (await isBehind(db, identity)) behind.push(identity)
  return behind
}

async function isBehind (db: Kysely<Database>, { table, column, sequence }: Identity): Promise<boolean> {
  const { rows } = await sql<{ behind: boolean }>`
    SELECT ${isGreater(column)} AS behind FROM ${sql.table(table)}, ${sql.raw(sequence)} AS sequence
    GROUP BY last_value, is_called`.execute(db)
  return rows[0]?.behind === true
}

/** The condition that the greatest id of a table was not assigned by its sequence yet. */
function isGreater (column: string) {
  return sql`max(${sql.ref(column)}) > last_value - (NOT is_called)::integer`
}

/**
 * Sets the identity columns that are behind to the greatest id of their tables. Meanwhile other transactions cannot
 * write to them: they could take an id that is not counted yet.
 *
 * @returns those that were behind
 */
export async function advanceIdentities (trx: Kysely<Database>): Promise<Identity[]> {
  const behind = await identitiesBehind(trx)
  for (const { table, column, sequence } of behind) {
    await sql`LOCK TABLE ${sql.table(table)} IN SHARE ROW EXCLUSIVE MODE`.execute(trx)
    await sql`
      SELECT setval(${sequence}::regclass, max(${sql.ref(column)}))
      FROM ${sql.table(table)}, ${sql.raw(sequence)} AS sequence
      GROUP BY last_value, is_called HAVING ${isGreater(column)}`.execute(trx)
  }
  return behind
}
