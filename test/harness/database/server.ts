import { randomUUID } from 'node:crypto'
import pg from 'pg'

/** The URL of the PostgreSQL server that the tests use; undefined where they use the embedded database. */
export const server = process.env['TEST_DATABASE_URL']

/** Settings that every database of the tests has. */
const settings: Record<string, string> = JSON.parse(process.env['TEST_DATABASE_SETTINGS'] ?? '{}')

/** Makes a database without any tables on a PostgreSQL server. */
export async function createDatabase (server: string): Promise<{ url: string, drop: () => Promise<void> }> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await execute(server, `CREATE DATABASE ${name}`)
  for (const [setting, value] of Object.entries(settings)) {
    await execute(server, `ALTER DATABASE ${name} SET ${setting} = '${value}'`)
  }
  const url = new URL(server)
  url.pathname = `/${name}`
  return { url: url.href, drop: async () => { await execute(server, `DROP DATABASE ${name} WITH (FORCE)`) } }
}

/** Executes a statement on a connection of its own, without the time limits that the database may have. */
export async function execute (url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, options: '-c statement_timeout=0 -c lock_timeout=0' })
  await client.connect()
  await client.query(statement).finally(async () => { await client.end() })
}
