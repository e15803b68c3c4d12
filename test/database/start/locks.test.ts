import { mock } from 'node:test'
import { type Kysely, sql } from 'kysely'
import t, { type Test } from 'tap'
import { migrations } from '../../../src/database/migrations/index.ts'
import { lockHolders, tryLockMigrations } from '../../../src/database/start/locks.ts'
import { applyMigrations } from '../../../src/database/start/migrate.ts'
import { connect, createPlace, open, skip } from '../../harness/postgres/databases.ts'

/** The migrations of this version, and one more. */
const next = {
  ...migrations,
  '9999-nickname': {
    async up (db: Kysely<unknown>) {
      await sql`ALTER TABLE employees ADD COLUMN nickname text`.execute(db)
    }
  }
}

/** Collects the sentences that a start reports. */
function reports () {
  let tell: (sentence: string) => void
  const first = new Promise<string>((resolve) => { tell = resolve })
  return { report: (sentence: string) => { tell(sentence) }, first }
}

async function lockTables (t: Test, url: string, name: string, mode: string) {
  const other = await connect(t, url, name)
  await other.query('BEGIN')
  await other.query(`LOCK TABLE users, sessions, attempts, known_addresses, audit, employees, employee_changes
    IN ${mode} MODE`)
  return { processId: (other as unknown as { processID: number }).processID, release: () => other.query('COMMIT') }
}

await t.test('a start on a database that is up to date waits for no lock', { skip }, async (t) => {
  const { url } = await createPlace(t)
  const { migrate, db } = await open(t, url)
  await migrate()
  await lockTables(t, url, 'vacuum full', 'ACCESS EXCLUSIVE')
  const holder = await db.startTransaction().execute()
  t.ok(await tryLockMigrations(holder, 'public'))
  await migrate((sentence) => { t.fail(sentence) })
  await holder.rollback().execute()
})

await t.test('a migration lets others go on while it waits for a backup', { skip }, async (t) => {
  const { url } = await createPlace(t)
  const { migrate, db } = await open(t, url)
  await migrate()
  const { processId, release } = await lockTables(t, url, 'pg_dump', 'ACCESS SHARE')
  const { report, first } = reports()
  const migrated = applyMigrations((await open(t, url)).db, report, next)

  t.equal(await first, `a migration waits for locks of other transactions and is tried again: process ${processId} ` +
    '(pg_dump)')
  // These connections have the lock_timeout of requests.
  for (let emp_id = 1; emp_id <= 100; emp_id++) {
    await db.insertInto('employees').values({
      emp_id, emp_name: 'Ada', emp_dob: '1985-12-10', city: 'London', country: 'United Kingdom'
    }).execute()
    await sql`SELECT pg_sleep(0.02)`.execute(db)
  }
  await release()
  await migrated
  const { rows } = await sql`SELECT count(nickname) AS nicknames, count(*) AS employees FROM employees`.execute(db)
  t.same(rows, [{ nicknames: 0, employees: 100 }])
})

await t.test('a start waits while another process migrates, and says so', { skip }, async (t) => {
  const { url } = await createPlace(t)
  const { db } = await open(t, url)
  const other = await db.startTransaction().execute()
  t.ok(await tryLockMigrations(other, 'public'))
  const { report, first } = reports()
  const migrated = applyMigrations((await open(t, url)).db, report)
  t.match(await first, /^waiting for another process that migrates the database: process \d+ \(employee-.+\)$/)
  await other.rollback().execute()
  await migrated
  await db.transaction().execute(async (trx) => {
    t.ok(await tryLockMigrations(trx, 'public'), 'the lock is released')
  })
})

await t.test('a transaction that was prepared is named, and a process by its number', { skip }, async (t) => {
  const { url } = await createPlace(t)
  const { db, migrate } = await open(t, url)
  await migrate()
  const other = await connect(t, url, '')
  const { rows: [setting] } = await other.query('SHOW max_prepared_transactions')
  if (setting.max_prepared_transactions === '0') {
    t.pass('it is named', { skip: 'The server prepares no transactions' })
    return
  }
  await other.query('BEGIN; LOCK TABLE users IN SHARE MODE')
  t.equal(await lockHolders(db, 'public'), `process ${(other as unknown as { processID: number }).processID}`)
  await other.query("PREPARE TRANSACTION 'payroll'")
  t.equal(await lockHolders(db, 'public'), 'a prepared transaction')
  await other.query("ROLLBACK PREPARED 'payroll'")
  t.equal(await lockHolders(db, 'public'), '')
})

await t.test('a start does not wait for a migration in another schema', { skip }, async (t) => {
  const { url, run } = await createPlace(t)
  await run('CREATE SCHEMA hr')
  const { db } = await open(t, url)
  const other = await db.startTransaction().execute()
  t.ok(await tryLockMigrations(other, 'hr'))
  await (await open(t, url)).migrate((sentence) => { t.fail(sentence) })
  await other.rollback().execute()
})

await t.test('a migration takes as long as it needs, whatever the settings of the role are', { skip }, async (t) => {
  const { url, run } = await createPlace(t)
  const database = new URL(url).pathname.slice(1)
  for (const setting of ['statement_timeout = 500', 'lock_timeout = 0', 'idle_in_transaction_session_timeout = 500',
    'default_transaction_isolation = serializable']) await run(`ALTER DATABASE ${database} SET ${setting}`)
  async function up (db: Kysely<unknown>) {
    const { rows } = await sql`
      SELECT current_setting('lock_timeout') AS lock, current_setting('idle_in_transaction_session_timeout') AS idle,
        pg_sleep(1)`.execute(db)
    t.match(rows, [{ lock: '200ms', idle: '10s' }], 'it neither keeps others waiting nor outlives its process')
  }
  await applyMigrations((await open(t, url)).db, undefined, { ...migrations, '9999-slow': { up } })
})

await t.test('a migration that takes long is reported', { skip }, async (t) => {
  const { url } = await createPlace(t)
  const { report, first } = reports()
  mock.timers.enable({ apis: ['setInterval'] })
  t.teardown(() => { mock.timers.reset() })
  async function up () {
    mock.timers.tick(5_000)
    await first
  }
  await applyMigrations((await open(t, url)).db, report, { ...migrations, '9999-slow': { up } })
  t.equal(await first, 'a migration is still running: pg_stat_activity tells what it waits for')
})

await t.test('a migration that fails leaves nothing behind, and the next start applies it', { skip }, async (t) => {
  const { url } = await createPlace(t)
  const { migrate, db } = await open(t, url)
  await migrate()
  const failures = {
    'SELECT 1 / 0': { code: '22012', message: 'division by zero' },
    'SELECT pg_terminate_backend(pg_backend_pid())': { code: '57P01' }
  }
  for (const [statement, cause] of Object.entries(failures)) {
    const failing = {
      ...migrations,
      '9999-nickname': {
        async up (db: Kysely<unknown>) {
          await next['9999-nickname'].up(db)
          await sql.raw(statement).execute(db)
        }
      }
    }
    await t.rejects(applyMigrations((await open(t, url)).db, undefined, failing), cause, statement)
  }
  await applyMigrations(db, undefined, next)
  const { rows } = await sql`SELECT max(name) AS name, count(*) AS count FROM kysely_migration`.execute(db)
  t.same(rows, [{ name: '9999-nickname', count: Object.keys(next).length }])
  let attempts = 0
  async function up (db: Kysely<unknown>) {
    if (++attempts === 1) await sql`DO $$ BEGIN RAISE deadlock_detected; END $$`.execute(db)
  }
  await applyMigrations(db, undefined, { ...next, '9999-other': { up } })
  t.equal(attempts, 2, 'after a deadlock, this start applies it')
})
