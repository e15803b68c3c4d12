import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import t, { type Test } from 'tap'
import { databaseErrorKind } from '../../../src/database/connection/error.ts'
import { inTransaction } from '../../../src/database/connection/transaction.ts'
import { insertEmployee } from '../../../src/database/employees/writes/insert.ts'
import { vacuumEmployees } from '../../../src/database/employees/vacuum.ts'
import { openDatabase } from '../../../src/database/open.ts'
import { pgBouncer, startPgBouncer } from '../../../scripts/postgres/pooler.ts'
import { connect, createPlace, open, skip } from '../../harness/postgres/databases.ts'
import { writeAtRandom } from './random-writes.ts'
import { strictProxy } from '../../harness/postgres/proxy.ts'
import { transactionPooler } from '../../harness/postgres/transaction-pooler.ts'
import { eventually } from '../../harness/process.ts'
import { noActor } from '../../harness/requests/writes.ts'

/** On a busy machine, connections may wait for each other. */
const patient = { connectTimeoutMs: 10_000 }
const ada = { emp_name: 'Ada', emp_dob: '1985-12-10', city: 'London', country: 'United Kingdom' }

await t.test('a proxy that refuses every parameter of a connection is no obstacle', { skip }, async (t) => {
  const { url } = await createPlace(t)
  const proxy = await strictProxy(t, url)
  const { db, migrate } = await open(t, `${proxy.url}?options=-c%20work_mem%3D1MB&application_name=other`)
  await migrate()
  const { rows } = await sql`
    SELECT current_setting('work_mem') AS work_mem, current_setting('application_name') AS name,
      current_setting('lock_timeout') AS lock_timeout`.execute(db)
  t.same(rows, [{ work_mem: '1MB', name: 'other', lock_timeout: '500ms' }])
  t.ok(proxy.startups.length > 0)
  for (const startup of proxy.startups) t.same(Object.keys(startup), ['user', 'database'])
})

const poolers: Record<string, (t: Test, url: string) => Promise<string>> = {
  'a pooler that does not know names': async (t, url) => await transactionPooler(t, url),
  'a pooler that is not seen': async (t, url) => await transactionPooler(t, url, { told: 'server' }),
  PgBouncer: async (t, url) => await startPgBouncer(url, t.teardown)
}

for (const [name, start] of Object.entries(poolers)) {
  const missing = name === 'PgBouncer' && pgBouncer === undefined && 'There is no pgbouncer on this machine'
  await t.test(`behind ${name}`, { skip: skip || missing }, async (t) => {
    const { url } = await createPlace(t)
    await (await open(t, url)).migrate()
    const pooled = await start(t, url)

    await t.test('two services never mix their statements', async (t) => {
      const services = await Promise.all([1, 2].map(async () => (await open(t, pooled, patient)).db))
      const { stored, acknowledged } = await writeAtRandom(services, name === 'PgBouncer' ? 10_000 : 2_000)
      t.same(stored, acknowledged)
    })

    await t.test('settings hold in every statement and transaction, and end with it', async (t) => {
      const { db } = await open(t, pooled)
      const read = sql<{ limit: string, zone: string }>`SELECT current_setting('lock_timeout') AS limit,
        current_setting('TimeZone') AS zone, pg_sleep(0.01)`
      // An unrecognized pooler is recognized by the first name that is unknown.
      await Promise.all(Array.from({ length: 50 }, async () => await sql`SELECT 1`.execute(db)))
      const alone = await Promise.all(Array.from({ length: 20 }, async () => (await read.execute(db)).rows[0]))
      const within = await inTransaction(db, async (trx) => (await read.execute(trx)).rows[0])
      for (const row of [...alone, within]) t.match(row, { limit: '500ms', zone: 'UTC' })
    })

    await t.test('a transaction is tried again where its names are unknown', async (t) => {
      const { db } = await open(t, pooled)
      const counts = await Promise.all(Array.from({ length: 50 }, async () => await inTransaction(db, async (trx) => {
        await trx.selectFrom('users').select('id').execute()
        return await trx.selectFrom('employees').select((each) => each.fn.countAll().as('count')).executeTakeFirst()
      })))
      t.equal(counts.length, 50)
    })

    await t.test('a statement that fails leaves nothing behind', async (t) => {
      const { db } = await open(t, pooled)
      for (let times = 0; times < 5; times++) {
        await t.rejects(insertEmployee(db, noActor, { ...ada, emp_id: 0 }), { code: '23514' })
        await t.rejects(sql`SELECT 1 / 0`.execute(db), { code: '22012' })
        t.same((await sql`SELECT 1 AS one`.execute(db)).rows, [{ one: 1 }])
      }
    })

    await t.test('DATABASE_PREPARE may say whether names work', async (t) => {
      for (const prepare of ['on', 'off'] as const) {
        const { db, close } = await openDatabase({ kind: 'postgres', url: pooled, prepare })
        await Promise.all(Array.from({ length: 100 }, async () => await db.selectFrom('users').select('id').execute()))
        await close()
      }
      t.pass()
    })

    await t.test('the directory is vacuumed', async (t) => {
      const { db } = await open(t, pooled)
      await vacuumEmployees(db)
      const { rows } = await sql`SELECT reltuples > 0 AS known FROM pg_class WHERE relname = 'employees'`.execute(db)
      t.same(rows, [{ known: true }])
    })

    await t.test('a migration is applied once', async (t) => {
      const databases = await Promise.all([open(t, pooled), open(t, pooled)])
      await Promise.all(databases.map(async ({ migrate }) => { await migrate() }))
      t.pass()
    })
  })
}

await t.test('where the process of the server is not told, settings hold all the same', { skip }, async (t) => {
  const { url } = await createPlace(t)
  const { db } = await open(t, await transactionPooler(t, url, { told: 'none' }))
  const read = sql`SELECT current_setting('lock_timeout') AS limit, pg_sleep(0.01)`
  const results = await Promise.all(Array.from({ length: 20 }, async () => (await read.execute(db)).rows))
  for (const rows of results) t.match(rows, [{ limit: '500ms' }])
})

await t.test('where a time limit ends VACUUM behind a pooler, there are statistics', { skip }, async (t) => {
  const { url, run } = await createPlace(t)
  const { db, migrate } = await open(t, url)
  await migrate()
  await insertEmployee(db, noActor, { ...ada, emp_id: 1 })
  await run(`ALTER DATABASE ${new URL(url).pathname.slice(1)} SET statement_timeout = '200ms'`)
  const pooled = await open(t, await transactionPooler(t, url))
  const other = await connect(t, url, 'another')
  await other.query('BEGIN; LOCK TABLE employees IN SHARE UPDATE EXCLUSIVE MODE')
  const vacuumed = vacuumEmployees(pooled.db)
  const waiting = sql`SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE 'ANALYZE%'`
  await eventually(async () => (await waiting.execute(db)).rows.length, (count) => count === 1)
  await other.query('COMMIT')
  await vacuumed
  const { rows } = await sql`SELECT reltuples AS count FROM pg_class WHERE relname = 'employees'`.execute(db)
  t.same(rows, [{ count: 1 }])
})

await t.test('a write that was answered as failed is not carried out later', { skip }, async (t) => {
  const { url } = await createPlace(t)
  await (await open(t, url)).migrate()
  const through: Record<string, (t: Test) => Promise<string>> = {
    'on the server': async () => url,
    'behind a pooler': async (t) => await transactionPooler(t, url)
  }
  for (const [where, start] of Object.entries(through)) {
    await t.test(where, async (t) => {
      const proxy = await strictProxy(t, await start(t))
      const { db } = await open(t, proxy.url, { ...patient, statementTimeoutMs: 1_000 })
      await insertEmployee(db, noActor, { ...ada, emp_id: 1 })
      proxy.stall()
      const outcome: unknown = await insertEmployee(db, noActor, { ...ada, emp_id: 2 }).catch((error: unknown) => error)
      t.equal(databaseErrorKind(outcome), 'unavailable')
      proxy.resume()
      // Long enough for a statement that was sent on.
      await sleep(300)
      const rows = await db.selectFrom('employees').select('emp_id').orderBy('emp_id').execute()
      t.same(rows, [{ emp_id: 1 }])
      await db.deleteFrom('employees').execute()
    })
  }
})
