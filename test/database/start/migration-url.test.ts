import { createServer } from 'node:http'
import { sql } from 'kysely'
import t, { type Test } from 'tap'
import { migrationsUntil } from '../../../src/database/migrations/index.ts'
import { openDatabase } from '../../../src/database/open.ts'
import { applyMigrations } from '../../../src/database/start/migrate.ts'
import { closedPort } from '../../harness/closed-port.ts'
import { changed, createPlace, open, skip } from '../../harness/postgres/databases.ts'
import { portOf } from '../../harness/postgres/servers.ts'

const all = 'users, sessions, attempts, known_addresses, audit, employees, employee_changes'

/** Opens a database whose migrations have a URL of their own. */
async function openBoth (t: Test, url: string, migrationUrl: string) {
  const database = await openDatabase({ kind: 'postgres', url, migrationUrl })
  t.teardown(database.close)
  return database
}

await t.test('migrations have the role of their URL, and everything else has the other', { skip }, async (t) => {
  const { url, role, roleUrl, run } = await createPlace(t)
  const { db, migrate } = await openBoth(t, roleUrl, url)
  const message = new RegExp(`^The role "${role}" lacks privileges.+ GRANT SELECT, .+ ON "public"."users" TO "${role}"`)
  await t.rejects(migrate(), { message, exitCode: 78 }, 'the role of requests may not use the tables yet')
  await run(`GRANT SELECT, INSERT, UPDATE, DELETE ON ${all} TO ${role}`)
  await migrate()
  const { rows } = await sql`
    SELECT current_user AS role, tableowner AS owner FROM pg_tables WHERE tablename = 'employees'`.execute(db)
  t.same(rows, [{ role, owner: new URL(url).username }])
  await run(`GRANT SELECT ON kysely_migration TO ${role}`)
  await migrate()
})

await t.test('a failure names the variable whose URL it is about', { skip }, async (t) => {
  const { url, role, roleUrl } = await createPlace(t)
  const nothing = `127.0.0.1:${await closedPort()}`
  const another = `127.0.0.1:${await portOf(t, createServer())}`
  const failures: Array<[url: string, migrationUrl: string, expected: { message: RegExp, maxWaitMs?: number }]> = [
    [changed(url, { host: nothing }), changed(url, { pathname: '/nowhere' }),
      { message: /database "nowhere" does not exist .+ in DATABASE_MIGRATION_URL\.$/ }],
    [url, changed(url, { host: another }), { message: /is not a PostgreSQL server: .+ in DATABASE_MIGRATION_URL\.$/ }],
    [url, changed(url, { host: nothing }), { message: /ECONNREFUSED/, maxWaitMs: Infinity }],
    [url, roleUrl, { message: new RegExp(`permission denied for schema public .+ TO "${role}";$`) }],
    [changed(url, { host: another }), url, { message: /is not a PostgreSQL server: .+ in DATABASE_URL\.$/ }],
    [changed(url, { pathname: '/nowhere' }), url, { message: /"nowhere" does not exist .+ in DATABASE_URL\.$/ }]
  ]
  for (const [url, migrationUrl, expected] of failures) {
    await t.rejects((await openBoth(t, url, migrationUrl)).migrate(), expected)
  }
})

await t.test('two URLs that name different databases end the start', { skip }, async (t) => {
  const [one, other] = [await createPlace(t), await createPlace(t)]
  const { db } = await open(t, one.url)
  await applyMigrations(db, undefined, migrationsUntil('0004-employees'))
  await sql`CREATE TABLE employee_changes ()`.execute(db)
  await t.rejects((await openBoth(t, one.url, other.url)).migrate(), { message: /different databases/, exitCode: 78 })
})
