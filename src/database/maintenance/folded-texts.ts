import { type Kysely, sql } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import { maintenance } from '../connection/statement.ts'
import { searchableColumns } from '../employees/columns.ts'

/** The condition that a generated column is not what `folded` makes of its text now, as after an update of ICU. */
const isStale = sql.join(searchableColumns.map((column) =>
  sql`${sql.ref(`folded_${column}`)} IS DISTINCT FROM folded(${sql.ref(column)})`), sql` OR `)

/** Counts the employees that filters may not find. */
export async function countStaleTexts (db: Kysely<Database>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) FROM employees WHERE ${isStale} ${maintenance}`.execute(db)
  return rows.reduce((total, { count }) => total + count, 0)
}

/** Computes the generated columns of these employees anew. */
export async function refreshStaleTexts (trx: Kysely<Database>): Promise<void> {
  const assignments = searchableColumns.map((column) => sql`${sql.ref(column)} = ${sql.ref(column)}`)
  await sql`UPDATE employees SET ${sql.join(assignments)} WHERE ${isStale} ${maintenance}`.execute(trx)
}
