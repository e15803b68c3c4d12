import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { promisify } from 'node:util'
import { type Kysely, sql } from 'kysely'
import t, { type Test } from 'tap'
import type { Database } from '../../generated/database.ts'
import { newestPrograms } from '../../scripts/postgres/server.ts'
import { databaseCommand } from '../../src/commands/database.ts'
import { insertEmployee } from '../../src/database/employees/writes/insert.ts'
import { deleteEmployee } from '../../src/database/employees/writes/move.ts'
import { updateEmployee } from '../../src/database/employees/writes/update.ts'
import { openDatabase } from '../../src/database/open.ts'
import { selectEmployees } from '../../src/database/employees/list.ts'
import { followChanges } from '../../src/domain/employees/history.ts'
import { allRows } from '../harness/database/rows.ts'
import { createDatabase, server } from '../harness/database/server.ts'
import { connect, open, skip as noServer } from '../harness/postgres/databases.ts'
import { eventually, temporaryFolder } from '../harness/process.ts'

const by = { actor_id: 1, actor: 'root', request_id: null }
const fields = { emp_name: 'Åsa Łuczak', emp_dob: '1985-12-10', city: 'München', country: 'Groß' }
const slice = { sort_by: 'emp_id', order: 'asc', offset: 0, limit: 10 } as const
const sound = 'The database is sound: nothing is missing, and all employees are found and recorded.'

const programs = server === undefined ? undefined : programsOf(newestPrograms)
const skip = noServer || (programs === undefined && 'There are no programs of PostgreSQL on this machine')

function programsOf (find: () => string): string | undefined {
  try {
    return find()
  } catch {
    return undefined
  }
}

/** Runs shell commands with the programs of PostgreSQL. They stop at the first error. */
async function shell (command: string): Promise<void> {
  const PATH = `${programs}:${process.env['PATH']}`
  await promisify(execFile)('bash', ['-o', 'pipefail', '-c', command], { env: { ...process.env, PATH } })
}

async function create (t: Test): Promise<string> {
  const { url, drop } = await createDatabase(server ?? '')
  t.teardown(drop)
  return url
}

/** Creates a database with rows in each table. */
async function source (t: Test) {
  const url = await create(t)
  const { db, migrate } = await open(t, url)
  await migrate()
  await db.insertInto('users').values(['root', 'ada'].map((username) => ({ username, password_hash: '-' }))).execute()
  const expires_at = new Date('2100-01-01')
  const session = { id: '0b5a3f0e-6a3c-4c55-9d0e-3f6a4c3b2a10', user_id: 1, scope: '', expires_at }
  await db.insertInto('sessions')
    .values({ ...session, family_hash: Buffer.from([0, 255]), token_hash: Buffer.from([92]) }).execute()
  await db.insertInto('attempts').values({ kind: 'login', account: '', address: '::1', count: 1, expires_at }).execute()
  await db.insertInto('known_addresses').values({ user_id: 1, address: '::1', expires_at }).execute()
  await db.insertInto('audit').values({ action: 'login' }).execute()
  for (const emp_id of [1, 2, 3]) await insertEmployee(db, by, { emp_id, ...fields })
  await updateEmployee(db, by, 1, { city: 'Ulm' })
  await deleteEmployee(db, by, 2)
  return { url, db, last: (await followChanges(db, { after: undefined, limit: 100 })).next }
}
type Source = Awaited<ReturnType<typeof source>>

/** Runs `npm run database` on a database. */
async function command (url: string, name: 'check' | 'repair'): Promise<string> {
  const terminal = new Writable({ write: (_chunk, _encoding, done) => { done() } })
  const { text } = await databaseCommand([name], {
    open: async () => await openDatabase({ kind: 'postgres', url }), terminal, signal: new AbortController().signal
  })
  return text
}

/** Asserts that a database has all that the source has, and that the service goes on with it. */
async function isWhole (t: Test, url: string, { db: sourceDb, last }: Source): Promise<void> {
  const { db, migrate } = await open(t, url)
  await migrate()
  t.equal(await allRows(db), await allRows(sourceDb))
  t.equal(await command(url, 'check'), sound)
  const found = async (filters: object) =>
    (await selectEmployees(db, filters, slice)).map(({ emp_id }) => emp_id)
  for (const filters of [{}, { emp_name: 'asa luc' }, { country: 'GROSS' }, { q: 'lucz' }, { born_to: '1985-12-10' }]) {
    t.same(await found(filters), [1, 3], JSON.stringify(filters))
  }
  t.same(await found({ city: 'munchen' }), [3])
  const added = await db.insertInto('users').values({ username: 'next', password_hash: '-' }).returning('id').execute()
  t.same(added, [{ id: 3 }], 'the sequence is ahead of its table')
  await insertEmployee(db, by, { emp_id: 2, ...fields })
  const { changes } = await followChanges(db, { after: last, limit: 100 })
  t.match(changes, [{ position: 6, action: 'created', after: { emp_id: 2 } }], 'a reader goes on where it was')
  await t.rejects(db.updateTable('audit').set({ action: 'x' }).execute(), /only ever added/)
  const orphan = db.insertInto('known_addresses').values({ user_id: 99, address: '', expires_at: new Date() })
  await t.rejects(orphan.execute(), { code: '23503' })
}

await t.test('a dump is restored as it is', { skip }, async (t) => {
  const from = await source(t)
  const folder = await temporaryFolder(t)
  const dump = join(folder, 'employees.dump')
  await shell(`pg_dump -Fc -f ${dump} '${from.url}'`)
  const ways: Record<string, (to: string) => string> = {
    'pg_dump | psql': (to) => `pg_dump '${from.url}' | psql -q -v ON_ERROR_STOP=1 '${to}'`,
    'pg_restore -j 2': (to) => `pg_restore -j 2 --exit-on-error -d '${to}' ${dump}`
  }
  for (const [name, command] of Object.entries(ways)) {
    await t.test(name, async (t) => {
      const to = await create(t)
      await shell(command(to))
      await isWhole(t, to, from)
    })
  }
})

await t.test('data alone is restored into tables that the service made', { skip }, async (t) => {
  const from = await source(t)
  const dump = 'pg_dump --data-only --exclude-table=kysely_migration'
  const ways: Record<string, (to: string) => string> = {
    'pg_dump --data-only': (to) => `${dump} '${from.url}' | psql -q -v ON_ERROR_STOP=1 '${to}'`,
    'with --disable-triggers': (to) => `${dump} --disable-triggers '${from.url}' | psql -q -v ON_ERROR_STOP=1 '${to}'`,
    'past an error in the table of migrations': (to) => `pg_dump --data-only '${from.url}' | psql -q '${to}'`
  }
  for (const [name, command] of Object.entries(ways)) {
    await t.test(name, async (t) => {
      const to = await create(t)
      await (await open(t, to)).migrate()
      await shell(command(to))
      await isWhole(t, to, from)
    })
  }
})

await t.test('what a restore left out is found and repaired', { skip }, async (t) => {
  const from = await source(t)
  const dump = join(await temporaryFolder(t), 'employees.dump')
  await shell(`pg_dump -Fc -f ${dump} '${from.url}'`)
  const ways: Record<string, [command: (to: string) => string, found: RegExp]> = {
    'without indexes, constraints and triggers': [
      (to) => `pg_restore --section=pre-data --section=data --exit-on-error -d '${to}' ${dump}`,
      /The constraint employees_pkey of the table employees is missing.+ audit_append_only .+ is missing/s
    ],
    'with triggers that stayed disabled': [
      (to) => `pg_restore --exit-on-error -d '${to}' ${dump} && psql -q '${to}' -c '${
        ['audit', 'users', 'sessions', 'known_addresses'].map((table) => `ALTER TABLE ${table} DISABLE TRIGGER ALL`)
          .join('; ')}'`,
      /known_addresses_user_id_fkey .+ is not in force.+ sessions_user_id_fkey .+ audit_append_only .+ is not in force/s
    ],
    'without the state of sequences': [
      (to) => `pg_restore --exit-on-error -d '${to}' ${dump} && psql -q '${to}' -c "SELECT setval('users_id_seq', 1),
        setval('audit_id_seq', 1, false), setval('employee_changes_id_seq', 1)"`,
      /The sequence of audit\.id is behind .+The sequence of employee_changes\.id .+The sequence of users\.id/s
    ]
  }
  for (const [name, [restore, found]] of Object.entries(ways)) {
    await t.test(name, async (t) => {
      const to = await create(t)
      await shell(restore(to))
      t.match(await command(to, 'check'), found)
      t.notMatch(await command(to, 'repair'), 'Not repaired')
      await isWhole(t, to, from)
    })
  }
})

await t.test('logical replication moves a service to another server', { skip }, async (t) => {
  const from = await source(t)
  const to = await create(t)
  const [publisher, subscriber] = [await connect(t, from.url, 'publisher'), await connect(t, to, 'subscriber')]
  const { rows: [setting] } = await publisher.query('SHOW wal_level')
  if (setting.wal_level !== 'logical') {
    t.pass('replication', { skip: 'The server of the tests has no wal_level=logical' })
    return
  }
  const slot = new URL(to).pathname.slice(1)
  await shell(`pg_dump --schema-only '${from.url}' | psql -q -v ON_ERROR_STOP=1 '${to}'`)
  await publisher.query('CREATE PUBLICATION employees FOR ALL TABLES')
  // The subscription of a database of the same server would wait for itself to make the slot.
  await publisher.query(`SELECT pg_create_logical_replication_slot('${slot}', 'pgoutput')`)
  await subscriber.query(`CREATE SUBSCRIPTION employees CONNECTION '${from.url}' PUBLICATION employees
    WITH (create_slot = false, slot_name = ${slot})`)
  t.teardown(async () => { await publisher.query(`SELECT pg_drop_replication_slot('${slot}')`).catch(() => {}) })

  const { db } = from
  await write(db)
  const caughtUp = async () => (await allRows((await open(t, to)).db)) === await allRows(db)
  await eventually(caughtUp, (is) => is)
  await subscriber.query('DROP SUBSCRIPTION employees')
  await isWhole(t, to, from)
})

/** Updates and deletes rows of the tables whose rows the service updates and deletes. */
async function write (db: Kysely<Database>): Promise<void> {
  await db.updateTable('users').set({ password_hash: '+' }).execute()
  await db.updateTable('sessions').set({ token_hash: Buffer.from([7]) }).execute()
  await db.updateTable('attempts').set({ count: 2 }).execute()
  await db.updateTable('known_addresses').set({ expires_at: new Date('2100-01-02') }).execute()
  await db.updateTable('employee_changes').set({ position: sql`position` }).execute()
}
