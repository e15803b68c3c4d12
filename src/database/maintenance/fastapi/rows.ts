import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Database } from '../../../../generated/database.ts'
import type { SourceTable } from './tables.ts'

/** A row as JSON of PostgreSQL's own, which loses nothing of numbers and times. */
export interface SourceRow { json: string }

/** An account of the FastAPI service. Its hash is apart from the JSON. */
export interface SourceUser extends SourceRow {
  password_hash: string | null
  /** Whether an account with a smaller id has the same username, regardless of case. */
  repeated: boolean
}

const rowsAtOnce = 1_000

/** Runs `work` in a transaction that only reads, and sees the database as it is at one moment. */
export async function readOnly<Result> (
  db: Kysely<Database>,
  work: (trx: Kysely<Database>) => Promise<Result>
): Promise<Result> {
  return await db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work)
}

/** Reads columns of the table of employees in the order of `emp_id`. */
export function readEmployees (
  trx: Kysely<Database>,
  table: SourceTable,
  columns: readonly string[]
): AsyncGenerator<SourceRow[]> {
  const list = sql.join(columns.map((column) => sql.ref(column)))
  const order = sql.join(['emp_id', 'id'].filter((column) => table.types.has(column)).map((column) => sql.ref(column)))
  return fetchRows(trx, sql`
    SELECT row_to_json(record)::text AS json
    FROM (SELECT ${list} FROM ${sql.id(table.schema, table.name)} ORDER BY ${order}) AS record`)
}

/** Reads columns of the table of accounts, and the hash, in the order of `id`. */
export function readUsers (
  trx: Kysely<Database>,
  table: SourceTable,
  columns: readonly string[],
  hash: string
): AsyncGenerator<SourceUser[]> {
  const pairs = sql.join(columns.map((column) => sql`${sql.lit(column)}, ${sql.ref(column)}`))
  return fetchRows(trx, sql`
    SELECT json_build_object(${pairs})::text AS json, ${sql.ref(hash)}::text AS password_hash,
      row_number() OVER (PARTITION BY lower(username::text COLLATE "C") ORDER BY id) > 1 AS repeated
    FROM ${sql.id(table.schema, table.name)} ORDER BY id`)
}

/** Reads the rows of a query by a cursor; memory does not grow with their number. */
async function * fetchRows<Row> (trx: Kysely<Database>, query: RawBuilder<unknown>): AsyncGenerator<Row[]> {
  await sql`DECLARE source NO SCROLL CURSOR FOR ${query}`.execute(trx)
  for (;;) {
    const { rows } = await sql<Row>`FETCH ${sql.lit(rowsAtOnce)} FROM source`.execute(trx)
    if (rows.length === 0) break
    yield rows
  }
  await sql`CLOSE source`.execute(trx)
}
