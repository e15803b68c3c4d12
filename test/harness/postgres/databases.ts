import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { Test } from 'tap'
import { type OpenDatabase } from '../../../src/database/handle.ts'
import { openDatabase } from '../../../src/database/open.ts'
import { defaultLimits, type PostgresLimits } from '../../../src/database/postgres.ts'
import { createDatabase, execute, server } from '../database/server.ts'

/** Why the tests on a PostgreSQL server are skipped; false if they are not. */
export const skip = server === undefined && 'TEST_DATABASE_URL is not set'

/** A database without tables, and a role without privileges. */
export interface Place {
  /** The URL of the administrator. */
  url: string
  role: string
  /** The URL of the role. */
  roleUrl: string
  /** Runs statements as the administrator. */
  run: (...statements: string[]) => Promise<void>
}

/** Creates a database and a role, which are dropped when the test ends. */
export async function createPlace (t: Test): Promise<Place> {
  const { url, drop } = await createDatabase(server ?? '')
  const role = `role_${randomUUID().slice(0, 8)}`
  await execute(url, `CREATE ROLE ${role} LOGIN PASSWORD 'hunter22'`)
  t.teardown(async () => {
    await drop()
    await execute(server ?? '', `DROP ROLE ${role}`)
  })
  return {
    url,
    role,
    roleUrl: changed(url, { username: role, password: 'hunter22' }),
    run: async (...statements) => { await execute(url, ...statements) }
  }
}

/** Changes parts of a URL. */
export function changed (url: string, parts: Partial<URL>): string {
  return Object.assign(new URL(url), parts).href
}

/** Opens a database until the test ends, with the default limits but for those that are given. */
export async function open (t: Test, url: string, limits: Partial<PostgresLimits> = {}): Promise<OpenDatabase> {
  const database = await openDatabase({ kind: 'postgres', url, limits: { ...defaultLimits, ...limits } })
  t.teardown(database.close)
  return database
}

/** Opens a connection until the test ends. */
export async function connect (t: Test, url: string, application_name: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name })
  client.on('error', () => {})
  await client.connect()
  t.teardown(async () => { await client.end() })
  return client
}
