import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { sql } from 'kysely'
import pg from 'pg'
import t from 'tap'
import { type DatabaseConfig, openDatabase } from '../../src/database/database.ts'
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

/** Instances of PGlite that a test has given back. To empty one takes a fiftieth of the time to start another. */
const idle: PGlite[] = []
t.teardown(async () => { await Promise.all(idle.map(async (pglite) => { await pglite.close() })) })

async function inMemory (): Promise<TestDatabase> {
  const pglite = idle.pop() ?? await freshPglite()
  const { db, migrate } = openPglite(pglite)
  await migrate()
  return {
    db,
    migrate,
    config: undefined,
    async close () {
      await sql`DROP SCHEMA public CASCADE`.execute(db)
      await sql`CREATE SCHEMA public`.execute(db)
      await sql`DISCARD ALL`.execute(db)
      await db.destroy()
      idle.push(pglite)
    }
  }
}

/** Makes an embedded database in a folder, empty and without tables, in a fraction of the time of a first start. */
export async function prepareFolder (folder: string): Promise<void> {
  const pglite = await PGlite.create({ dataDir: join(folder, 'pglite'), loadDataDir: await snapshot() })
  await pglite.close()
}

/** An instance of PGlite of the caller's own, empty and without tables. */
export async function freshPglite (): Promise<PGlite> {
  return await PGlite.create({ loadDataDir: await snapshot() })
}

const cache = new URL('../../.tap/', import.meta.url)

/** The files of an embedded database that was made and not used, kept for as long as the lock file stays the same. */
async function snapshot (): Promise<Blob> {
  const lockFile = await readFile(new URL('../../package-lock.json', import.meta.url))
  const file = new URL(`pglite-${createHash('sha256').update(lockFile).digest('hex').slice(0, 16)}.tar`, cache)
  if (!existsSync(file)) {
    const pglite = await PGlite.create()
    const draft = new URL(`pglite-${randomUUID()}.draft`, cache)
    await mkdir(cache, { recursive: true })
    await writeFile(draft, (await pglite.dumpDataDir('none')).stream())
    await rename(draft, file)
    await pglite.close()
  }
  return new Blob([await readFile(file)])
}
