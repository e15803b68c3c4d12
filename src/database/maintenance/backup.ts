import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import { appliedMigrations, readColumns, type WrittenColumns } from './tables.ts'
import { withoutLimits } from './unlimited.ts'

/** The first line of a backup. */
export interface BackupHeader {
  format: typeof backupFormat
  /** The time of its snapshot by RFC 3339. */
  at: string
  migrations: string[]
  tables: WrittenColumns
}

/** The last line of a backup: without it, the file is incomplete. The hash is that of all lines before. */
export interface BackupEnd { sha256: string }

export const backupFormat = 'employee-management-api backup 1'

const rowsAtOnce = 1_000

/**
 * Writes the data of all tables, as they are at one moment, as lines of JSON: a header, the rows as `{"table":{…}}`,
 * and an end. The lines name no version of PostgreSQL and no file of it, so that they can be restored into any.
 *
 * @param write - receives some lines, and returns once it can take more
 * @returns the number of rows
 */
export async function writeBackup (db: Kysely<Database>, write: (lines: string) => Promise<void>): Promise<number> {
  return await withoutLimits(db, async (trx) => {
    const hash = createHash('sha256')
    let count = 0
    async function put (lines: string[]): Promise<void> {
      const text = lines.map((line) => `${line}\n`).join('')
      hash.update(text)
      await write(text)
    }

    const tables = await readColumns(trx)
    const migrations = await appliedMigrations(trx)
    if (migrations.length === 0) throw new Error('The database has no tables of the service')
    const header: BackupHeader = { format: backupFormat, at: new Date().toISOString(), migrations, tables }
    await put([JSON.stringify(header)])
    for (const [table, columns] of Object.entries(tables)) {
      for await (const rows of readRows(trx, table, columns)) {
        count += rows.length
        await put(rows.map((row) => `{"${table}":${row}}`))
      }
    }
    const end: BackupEnd = { sha256: hash.digest('hex') }
    await write(`${JSON.stringify(end)}\n`)
    return count
  }, 'repeatable read')
}

/** Reads the rows of a table in the order of its key. JSON of PostgreSQL's own loses nothing of numbers and times. */
async function * readRows (trx: Kysely<Database>, table: string, columns: string[]): AsyncGenerator<string[]> {
  const list = sql.join(columns.map((column) => sql.ref(column)))
  await sql`
    DECLARE backup NO SCROLL CURSOR FOR
    SELECT row_to_json(record)::text AS row
    FROM (SELECT ${list} FROM ${sql.table(table)} ORDER BY 1) AS record`.execute(trx)
  for (;;) {
    const { rows } = await sql<{ row: string }>`FETCH ${sql.lit(rowsAtOnce)} FROM backup`.execute(trx)
    if (rows.length === 0) break
    yield rows.map(({ row }) => row)
  }
  await sql`CLOSE backup`.execute(trx)
}
