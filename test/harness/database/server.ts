import { randomUUID } from 'node:crypto'
import pg from 'pg'

/** The URL of the PostgreSQL server that the tests use; undefined where they use the embedded database. */
export const server = process.env['TEST_DATABASE_URL']

/** Settings that every database of the tests has. */
const settings: Record<string, string> = JSON.parse(process.env['TEST_DATABASE_SETTINGS'] ?? '{}')

/** Makes a database without any tables on a PostgreSQL server. */
export async function createDatabase (server: string): Promise<{ url: string, drop: () => Promise<void> }> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await execute(server, `CREATE DATABASE ${name}`, ...Object.entries(settings).map(([setting, value]) =>
    `ALTER DATABASE ${name} SET ${setting} = '${value}'`))
  const url = new URL(server)
  url.pathname = `/${name}`
  return { url: url.href, drop: async () => { await execute(server, `DROP DATABASE ${name} WITH (FORCE)`) } }
}

/** Executes statements on a connection of their own. Settings that they change apply to later connections. */
export async function execute (url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}
