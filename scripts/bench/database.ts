import { chownSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Kysely, sql } from 'kysely'
import pg from 'pg'
import type { Database } from '../../generated/database.ts'
import { people } from '../../src/commands/employees/people/people.ts'
import { vacuumEmployees } from '../../src/database/employees/vacuum.ts'
import { openDatabase } from '../../src/database/open.ts'
import { importEmployees } from '../../src/domain/employees/import.ts'
import { localRequester } from '../../src/domain/requester.ts'
import { onOwnServer, unprivilegedOwner } from '../postgres/server.ts'

/** Where the bench keeps its server's data, its logs and its results. */
export const benchFolder = fileURLToPath(new URL('../../.bench', import.meta.url))

export const directorySize = 1_000_000
const settings = {
  shared_buffers: '1GB', max_wal_size: '2GB', checkpoint_timeout: '1h', wal_level: 'replica', autovacuum: 'off'
}
/** The database that is filled once, and the copy of it that a run may change. */
const [filled, used] = ['filled', 'used']

/**
 * Runs `work` on a database with a million employees. It is filled once: each run gets a copy.
 *
 * The server neither waits for the disk nor vacuums by itself, since neither is a matter of the code that is measured.
 *
 * @param work - receives the URL of the database, and the id of the server's process
 */
export async function onFilledDatabase<Result> (
  work: (url: string, processId: number) => Promise<Result>,
  interrupted: AbortSignal
): Promise<Result> {
  mkdirSync(benchFolder, { recursive: true })
  const kept = join(benchFolder, 'postgres')
  const owner = unprivilegedOwner()
  mkdirSync(kept, { recursive: true })
  if (owner !== undefined) chownSync(kept, owner.uid, owner.gid)
  return await onOwnServer(async (url, processId) => {
    await fillOnce(url, interrupted)
    await execute(url, `DROP DATABASE IF EXISTS ${used}`)
    // Copies the files, where version 15 and later would write them to the log.
    const strategy = await serverVersion(url) >= 150000 ? ' STRATEGY file_copy' : ''
    await execute(url, `CREATE DATABASE ${used} TEMPLATE ${filled}${strategy}`)
    return await work(databaseUrl(url, used), processId)
  }, { settings, kept, interrupted })
}

async function fillOnce (url: string, interrupted: AbortSignal): Promise<void> {
  const mark = join(benchFolder, 'postgres', 'filled')
  if (existsSync(mark)) return
  console.log(`Adding ${directorySize} employees, which takes some minutes and is done once`)
  await execute(url, `DROP DATABASE IF EXISTS ${filled}`)
  await execute(url, `CREATE DATABASE ${filled}`)
  const { db, migrate, close } = await openDatabase({ kind: 'postgres', url: databaseUrl(url, filled) })
  try {
    await migrate()
    await addEmployees(db, interrupted)
    await addBaselineTable(db)
  } finally {
    await close()
  }
  writeFileSync(mark, '')
}

async function addEmployees (db: Kysely<Database>, interrupted: AbortSignal): Promise<void> {
  async function * rows () {
    for (const employee of people({ seed: 1, count: directorySize })) {
      interrupted.throwIfAborted()
      yield [{ line: employee.emp_id, employee }]
    }
  }
  const options = { mode: 'partial', on_conflict: 'error', dry_run: false } as const
  await importEmployees({ db, requester: localRequester }, rows(), options)
  await vacuumEmployees(db)
}

/** The table of the baselines: an idiomatic one, with an index for filters by city and none for other lists. */
async function addBaselineTable (db: Kysely<Database>): Promise<void> {
  await sql`CREATE EXTENSION pg_trgm`.execute(db)
  await sql`
    CREATE TABLE people (
      id uuid NOT NULL DEFAULT gen_random_uuid(),
      emp_id integer PRIMARY KEY,
      emp_name text NOT NULL,
      emp_dob date NOT NULL,
      city text NOT NULL,
      country text NOT NULL
    )`.execute(db)
  await sql`INSERT INTO people SELECT id, emp_id, emp_name, emp_dob, city, country FROM employees`.execute(db)
  await sql`CREATE INDEX people_city ON people USING gin (city gin_trgm_ops)`.execute(db)
  await sql`VACUUM (ANALYZE) /* maintenance */`.execute(db)
}

async function execute (url: string, statement: string): Promise<void> {
  await withClient(url, async (client) => { await client.query(statement) })
}

async function serverVersion (url: string): Promise<number> {
  return await withClient(url, async (client) => {
    const { rows: [row] } = await client.query<{ server_version_num: string }>('SHOW server_version_num')
    return Number(row?.server_version_num)
  })
}

async function withClient<Result> (url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client(url)
  await client.connect()
  return await work(client).finally(() => client.end())
}

function databaseUrl (url: string, database: string): string {
  return Object.assign(new URL(url), { pathname: database }).href
}
