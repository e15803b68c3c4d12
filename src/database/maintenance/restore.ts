import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import { vacuumEmployees } from '../employees/vacuum.ts'
import type { OpenDatabase } from '../handle.ts'
import { migrations } from '../migrations/index.ts'
import { type BackupEnd, backupFormat, type BackupHeader } from './backup.ts'
import { advanceIdentities } from './identities.ts'
import { appliedMigrations, tableNames } from './tables.ts'
import { withoutLimits } from './unlimited.ts'

const rowsAtOnce = 1_000
const unreadable = 'The file is not a backup of this service'

/** Reads the header of a backup. @throws {Error} if the lines are not those of a backup that this version can read */
export function parseHeader (line: string): BackupHeader {
  const header = parse(line) as Partial<BackupHeader> | undefined
  if (header?.format !== backupFormat) throw new Error(unreadable)
  const known = Object.keys(migrations)
  const { migrations: applied = [] } = header
  if (applied.some((name, index) => name !== known[index])) {
    throw new Error('The backup was made by a later version of the service: restore it with that version')
  }
  return header as BackupHeader
}

/**
 * Restores the lines of a backup into an empty database, all or none. Its tables get the migrations of the backup, and
 * the later ones with the data.
 *
 * @returns the number of rows
 * @throws {Error} if the database is not empty, or the lines are incomplete or were changed
 */
export async function restoreBackup (
  { db, migrate }: Pick<OpenDatabase, 'db' | 'migrate'>,
  header: BackupHeader,
  lines: AsyncIterable<string>
): Promise<number> {
  await requireEmpty(db, header)
  await migrate(undefined, header.migrations.at(-1))
  const rows = await restoreRows(db, lines)
  await migrate()
  await vacuumEmployees(db)
  return rows
}

/** Requires a database that has no data, and no migrations that the backup has not. @throws {Error} */
async function requireEmpty (db: Kysely<Database>, header: BackupHeader): Promise<void> {
  const applied = await appliedMigrations(db)
  if (applied.length > header.migrations.length) {
    throw new Error('The tables of the database are of a later version than the backup: restore it into a database ' +
      'without tables')
  }
  if (applied.length === 0) return
  for (const table of tableNames) {
    const { rows } = await sql`SELECT FROM ${sql.table(table)} LIMIT 1`.execute(db)
    if (rows.length > 0) {
      throw new Error(`The database has data in the table ${table}. A backup is restored into an empty database: ` +
        'name another folder or database in DATABASE_URL')
    }
  }
}

async function restoreRows (db: Kysely<Database>, lines: AsyncIterable<string>): Promise<number> {
  return await withoutLimits(db, async (trx) => {
    let header: BackupHeader | undefined
    let count = 0
    for await (const { table, rows } of batches(verified(lines))) {
      if (table === '') header = parseHeader(rows.join())
      else await insertRows(trx, table, header?.tables[table], rows)
      count += rows.length
    }
    await advanceIdentities(trx)
    return count - 1
  })
}

/** Passes on all lines but the last, which has to be the end of a backup with those lines. */
async function * verified (lines: AsyncIterable<string>): AsyncGenerator<string> {
  const hash = createHash('sha256')
  let last: string | undefined
  for await (const line of lines) {
    if (last !== undefined) {
      hash.update(`${last}\n`)
      yield last
    }
    last = line
  }
  const { sha256 } = parse(String(last)) as Partial<BackupEnd> ?? {}
  if (sha256 === undefined) throw new Error('The backup is incomplete: its end is missing. Nothing was restored')
  if (sha256 !== hash.digest('hex')) throw new Error('The backup was changed after it was made. Nothing was restored')
}

/** Collects rows of the same table. The header is a batch by itself, of no table. */
async function * batches (lines: AsyncIterable<string>): AsyncGenerator<{ table: string, rows: string[] }> {
  let batch = { table: '', rows: [] as string[] }
  for await (const line of lines) {
    const [, table = '', row = line] = /^\{"([a-z_]+)":(\{[^]*\})\}$/.exec(line) ?? []
    if (batch.rows.length > 0 && (table !== batch.table || batch.rows.length === rowsAtOnce)) {
      yield batch
      batch = { table, rows: [] }
    }
    batch.rows.push(row)
    batch.table = table
  }
  yield batch
}

async function insertRows (
  trx: Kysely<Database>,
  table: string,
  columns: string[] | undefined,
  rows: string[]
): Promise<void> {
  if (columns === undefined || !tableNames.includes(table)) throw new Error(unreadable)
  const list = sql.join(columns.map((column) => sql.ref(column)))
  const json = `[${rows.join(',')}]`
  await sql`
    INSERT INTO ${sql.table(table)} (${list}) OVERRIDING SYSTEM VALUE
    SELECT ${list} FROM json_populate_recordset(NULL::${sql.table(table)}, ${json}::json)`.execute(trx)
}

function parse (line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
