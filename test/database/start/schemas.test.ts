import { sql } from 'kysely'
import t from 'tap'
import { vacuumEmployees } from '../../../src/database/employees/vacuum.ts'
import { openDatabase } from '../../../src/database/open.ts'
import { requireAccess } from '../../../src/database/start/access.ts'
import { execute } from '../../harness/database/server.ts'
import { changed, createPlace, open, skip } from '../../harness/postgres/databases.ts'
import { startFailure } from '../../harness/postgres/servers.ts'

/** Starts on a database, and closes it. */
async function start (url: string): Promise<void> {
  const { migrate, close } = await openDatabase({ kind: 'postgres', url })
  await migrate().finally(close)
}

/** The commands that a sentence tells an administrator to run. */
function commandsIn (sentence: string): string {
  const [, commands = sentence] = /(?:run|it): ([^;]+;(?: (?:GRANT|ALTER) [^;]+;)*)/.exec(sentence) ?? []
  return commands
}

await t.test('two services share a database, each in a schema of its own', { skip }, async (t) => {
  const { url, run } = await createPlace(t)
  await run('CREATE SCHEMA hr', 'CREATE SCHEMA "Sales"', 'CREATE TABLE public.kysely_migration (name text, at text)')
  await run("INSERT INTO public.kysely_migration VALUES ('2020_init', 'then')")
  for (const schema of ['hr', '"Sales"']) {
    const { migrate, db } = await open(t, changed(url, { search: `?options=-csearch_path%3D${schema}` }))
    await migrate()
    await migrate()
    await db.insertInto('users').values({ username: 'ada', password_hash: '-' }).execute()
    t.match(await db.selectFrom('users').select(['id', 'username']).execute(), [{ id: 1, username: 'ada' }])
  }
  const { db } = await open(t, url)
  const { rows } = await sql`SELECT tablename FROM pg_tables WHERE schemaname = 'public'`.execute(db)
  t.same(rows, [{ tablename: 'kysely_migration' }], 'nothing was created in public')
})

await t.test('the commands that a sentence names cure what it says', { skip }, async (t) => {
  const { url, role, roleUrl, run } = await createPlace(t)
  const database = new URL(url).pathname.slice(1)

  async function cures (url: string, about: RegExp, as: string): Promise<void> {
    const { message, exitCode, maxWaitMs } = await startFailure(url)
    t.match(message, about)
    t.same({ exitCode, maxWaitMs }, { exitCode: 78, maxWaitMs: 0 })
    await execute(as, commandsIn(message)).catch((error: Error) => { t.fail(`${error.message}: ${message}`) })
  }

  await run('REVOKE ALL ON SCHEMA public FROM public')
  await cures(roleUrl, /has no schema that the role may use.+GRANT USAGE, CREATE ON SCHEMA "public"/, url)
  await run(`REVOKE CREATE ON SCHEMA public FROM ${role}`)
  await cures(roleUrl, /permission denied for schema public \(SQLSTATE 42501\)/, url)
  await run(`REVOKE CONNECT ON DATABASE ${database} FROM public`)
  await cures(roleUrl, /permission denied for database .+ \(SQLSTATE 42501\)/, url)
  await start(roleUrl)

  const inSchema = changed(roleUrl, { search: '?options=-csearch_path%3Dhr' })
  await cures(inSchema, /\(hr\) has no schema/, url)
  await start(inSchema)

  await run(`ALTER DATABASE ${database} SET default_transaction_read_only = on`)
  const writing = changed(url, { search: '?options=-cdefault_transaction_read_only%3Doff' })
  await cures(roleUrl, /read-only/, writing)
  await start(roleUrl)

  await run(`REVOKE INSERT, DELETE ON users FROM ${role}`, `REVOKE SELECT ON audit FROM ${role}`)
  await cures(roleUrl, /GRANT INSERT, DELETE ON "public"\."users" TO .+; GRANT SELECT ON "public"\."audit" TO /, url)
  await start(roleUrl)

  const other = `${database}_2`
  t.teardown(async () => { await run(`DROP DATABASE IF EXISTS ${other}`) })
  const otherUrl = changed(roleUrl, { pathname: `/${other}` })
  await cures(otherUrl, /does not exist \(SQLSTATE 3D000\)/, url)
  await start(otherUrl)
  await run(`ALTER DATABASE ${other} ALLOW_CONNECTIONS false`)
  await cures(otherUrl, /is not currently accepting connections \(SQLSTATE 55000\)/, url)
  await start(otherUrl)
})

await t.test('a role that only uses the tables of another role may start', { skip }, async (t) => {
  const { url, roleUrl, run } = await createPlace(t)
  await start(url)
  const { message } = await startFailure(roleUrl)
  t.match(message, /permission denied for table kysely_migration .+ TO "role_/)
  await run(commandsIn(message))
  await run(commandsIn((await startFailure(roleUrl)).message))
  await start(roleUrl)
  const { db } = await open(t, roleUrl)
  await t.rejects(vacuumEmployees(db), { message: /does not own the table employees/ }, 'VACUUM would skip it')
})

await t.test('a role from which a policy hides rows is refused, and sees none while it runs', { skip }, async (t) => {
  const { url, role, roleUrl, run } = await createPlace(t)
  await start(url)
  await run(`GRANT ALL ON ALL TABLES IN SCHEMA public TO ${role}`)
  await run('ALTER TABLE users ENABLE ROW LEVEL SECURITY')
  const { message, exitCode } = await startFailure(roleUrl)
  t.match(message, /hides rows of users from the role "role_.+ALTER ROLE "role_\w+" BYPASSRLS;/)
  t.equal(exitCode, 78)
  const { db } = await open(t, roleUrl)
  await t.rejects(db.selectFrom('users').select('id').execute(), { code: '42501' })
  await run(commandsIn(message))
  await start(roleUrl)
})

await t.test('a start says that it creates tables beside others of the service', { skip }, async (t) => {
  const { url, run } = await createPlace(t)
  await start(url)
  await run('CREATE SCHEMA hr')
  const reports: string[] = []
  const { migrate } = await open(t, changed(url, { search: '?options=-csearch_path%3Dhr,public' }))
  await migrate((sentence) => { reports.push(sentence) })
  await migrate((sentence) => { reports.push(sentence) })
  t.same(reports, ['the tables are created in schema hr, the first of the search_path, although schema public has ' +
    'tables of the service: for those, set the search_path to public'])
})

await t.test('a role that does not find the tables of its migrations is refused', { skip }, async (t) => {
  const { url, run } = await createPlace(t)
  await run('CREATE SCHEMA hr')
  await start(changed(url, { search: '?options=-csearch_path%3Dhr' }))
  const { db } = await open(t, url)
  const message = /does not find the tables in schema hr.+GRANT USAGE ON SCHEMA "hr" TO .+ SET search_path = "hr";$/
  await t.rejects(requireAccess(db, 'hr'), { message, exitCode: 78 })
})

await t.test('a database that cannot store every text is refused', { skip }, async (t) => {
  const { url, run } = await createPlace(t)
  const latin = `${new URL(url).pathname.slice(1)}_latin`
  await run(`CREATE DATABASE ${latin} ENCODING 'LATIN1' TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C'`)
  t.teardown(async () => { await run(`DROP DATABASE ${latin}`) })
  t.match(await startFailure(changed(url, { pathname: `/${latin}` })), { message: /is in LATIN1/, exitCode: 78 })
})

await t.test('a role without a free connection waits for one', { skip }, async (t) => {
  const { role, roleUrl, run } = await createPlace(t)
  await run(`ALTER ROLE ${role} CONNECTION LIMIT 0`)
  t.match(await startFailure(roleUrl), { message: /too many connections .+ \(SQLSTATE 53300\)/, maxWaitMs: Infinity })
})
