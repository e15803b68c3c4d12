import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { type Kysely, sql } from 'kysely'
import pg from 'pg'
import t from 'tap'
import type { Database } from '../../generated/database.ts'
import { type DatabaseConfig, openDatabase } from '../../src/database/open.ts'
import { openPglite } from '../../src/database/embedded.ts'
import type { OpenDatabase } from '../../src/database/handle.ts'

/** A database of its own for one test, empty and up to date. */
export interface TestDatabase extends OpenDatabase {
  /** How another process opens it; undefined where it is in the memory of this one. */
  config: DatabaseConfig | undefined
}

const server = process.env['TEST_DATABASE_URL']

/** Makes a database on the server that TEST_DATABASE_URL names, or else in memory. */
export async function emptyDatabase (): Promise<TestDatabase> {
  return server === undefined ? await inMemory() : await onServer(server)
}

async function onServer (server: string): Promise<TestDatabase> {
  const { url, drop } = await createDatabase(server)
  const config = { kind: 'postgres' as const, url }
  const database = await openDatabase(config)
  await database.migrate()
  return { ...database, config, close: async () => { await database.close().finally(drop) } }
}

/** Makes a database without any tables on a PostgreSQL server. */
export async function createDatabase (server: string): Promise<{ url: string, drop: () => Promise<void> }> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await execute(server, `CREATE DATABASE ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return { url: url.href, drop: async () => { await execute(server, `DROP DATABASE ${name} WITH (FORCE)`) } }
}

/** Executes a statement on a connection of its own. */
export async function execute (url: string, statement: string): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  await client.query(statement).finally(async () => { await client.end() })
}

/** Instances of PGlite that a test has given back. To empty one takes a fiftieth of the time to load another. */
const idle: PGlite[] = []
t.teardown(async () => { await Promise.all(idle.map(async (pglite) => { await pglite.close() })) })

async function inMemory (): Promise<TestDatabase> {
  const pglite = idle.pop() ?? await freshPglite()
  const { db, migrate } = openPglite(pglite)
  const schema = await schemaOf(db)
  return {
    db,
    migrate,
    config: undefined,
    async close () {
      const isWhole = await schemaOf(db) === schema
      if (isWhole) await empty(db)
      await db.destroy()
      if (isWhole) idle.push(pglite)
      else await pglite.close()
    }
  }
}

/** What tells whether a test changed the schema. */
async function schemaOf (db: Kysely<Database>): Promise<string> {
  const { rows } = await sql<{ schema: string }>`
    SELECT string_agg(part, ' ' ORDER BY part) AS schema FROM (
      SELECT oid || relname FROM pg_class WHERE relnamespace = 'public'::regnamespace
      UNION ALL SELECT oid || tgname || tgenabled::text FROM pg_trigger
      UNION ALL SELECT oid || proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace
    ) AS parts (part)`.execute(db)
  return rows.map(({ schema }) => schema).join('')
}

async function empty (db: Kysely<Database>): Promise<void> {
  // Also where a trigger refuses it.
  await sql`SET session_replication_role = replica`.execute(db)
  await sql`
    DO $$ BEGIN
      EXECUTE (SELECT 'TRUNCATE ' || string_agg(quote_ident(tablename), ', ') || ' RESTART IDENTITY'
        FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE 'kysely%');
    END $$`.execute(db)
  await sql`DISCARD ALL`.execute(db)
}

/** Makes an embedded database in a folder, empty and up to date, in a fraction of the time of a first start. */
export async function prepareFolder (folder: string): Promise<void> {
  const pglite = await PGlite.create({ dataDir: join(folder, 'pglite'), loadDataDir: await snapshot() })
  await pglite.close()
}

/** An instance of PGlite of the caller's own, empty and up to date. */
export async function freshPglite (): Promise<PGlite> {
  return await PGlite.create({ loadDataDir: await snapshot() })
}

const cache = new URL('../../.tap/', import.meta.url)

/** The files of an embedded database that was migrated and not used, kept until what it is made of changes. */
async function snapshot (): Promise<Blob> {
  const file = new URL(`pglite-${await fingerprint()}.tar`, cache)
  if (!existsSync(file)) {
    const pglite = await PGlite.create()
    const { db, migrate } = openPglite(pglite)
    await migrate()
    await db.destroy()
    const draft = new URL(`pglite-${randomUUID()}.draft`, cache)
    await mkdir(cache, { recursive: true })
    await writeFile(draft, (await pglite.dumpDataDir('none')).stream())
    await rename(draft, file)
    await pglite.close()
  }
  return new Blob([await readFile(file)])
}

/** A short hash of all that a database is made of. */
async function fingerprint (): Promise<string> {
  const root = new URL('../../', import.meta.url)
  const sources = await readdir(new URL('src/database/', root), { recursive: true })
  const files = ['package-lock.json', ...sources.filter((name) => name.endsWith('.ts')).toSorted()
    .map((name) => `src/database/${name}`)]
  const hash = createHash('sha256')
  for (const file of files) hash.update(await readFile(new URL(file, root)))
  return hash.digest('hex').slice(0, 16)
}
