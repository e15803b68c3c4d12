// Errors of a server and of the network, which an embedded database does not have.

import { sql } from 'kysely'
import pg from 'pg'
import t, { type Test } from 'tap'
import { DatabaseUnavailable, databaseErrorKind } from '../../src/database/connection/error.ts'
import { defaultLimits } from '../../src/database/postgres.ts'
import type { Role } from '../harness/service.ts'
import { isProblem } from '../harness/answers/answer.ts'
import { execute } from '../harness/database/server.ts'
import { eventually } from '../harness/process.ts'
import { serve } from '../harness/service.ts'

const server = process.env['TEST_DATABASE_URL'] ?? ''
const skip = server === '' && 'TEST_DATABASE_URL is not set'
const mostMs = 3_000
/** The time that a busy machine may add to the limit of three seconds. */
const leewayMs = 500
const ada = { emp_id: 101, emp_name: 'Ada', emp_dob: '1985-12-10', city: 'London', country: 'United Kingdom' }

/** A service with one employee, and a connection to its database that is not the service's. */
async function serveOnServer (t: Test) {
  const service = await serve(t, { databaseLimits: defaultLimits })
  const { config } = service.database
  const url = config?.kind === 'postgres' ? config.url : ''
  const other = new pg.Client({ connectionString: url, application_name: 'another' })
  // Dropping the database at the end closes this connection, too.
  other.on('error', () => {})
  await other.connect()
  t.teardown(async () => { await other.end() })
  await service.admin.POST('/employees', { body: ada })
  return { ...service, url, other, read: async () => await read(service.user) }
}

async function read (user: Role): Promise<number> {
  return (await user.send({ url: '/employees/101' })).statusCode
}

/** Ends every connection of the service to its database. */
const terminate = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE datname = current_database() AND application_name = 'employee-management-api'`
const count = `SELECT count(*)::integer AS connections FROM pg_stat_activity
  WHERE datname = current_database() AND application_name = 'employee-management-api'`

/** Asserts that a promise of the database fails within three seconds, with an error that is answered 503. */
async function isUnavailable (t: Test, work: Promise<unknown>, what: string): Promise<unknown> {
  const start = performance.now()
  const error: unknown = await work.then(() => 'no error', (error) => error)
  t.equal(databaseErrorKind(error), 'unavailable', what)
  t.ok(performance.now() - start < mostMs + leewayMs, `${what}: in time`)
  return error
}

await t.test('connections that the server ends between two requests are replaced', { skip }, async (t) => {
  const { read, other } = await serveOnServer(t)
  t.equal(await read(), 200)
  await other.query(terminate)
  await eventually(async () => (await other.query(count)).rows, (rows) => rows[0].connections === 0)
  t.same([await read(), await read()], [200, 200])
})

await t.test('a connection that the server ends during a query fails that query alone', { skip }, async (t) => {
  const { db, read, other } = await serveOnServer(t)
  const query = sql`SELECT pg_sleep(2)`.execute(db)
  const failure = isUnavailable(t, query, 'terminated')
  const sleeping = "SELECT pid FROM pg_stat_activity WHERE state = 'active' AND query LIKE 'SELECT pg_sleep%'"
  await eventually(async () => (await other.query(sleeping)).rows, (rows) => rows.length === 1)
  await other.query(terminate)
  await failure
  await eventually(async () => (await other.query(count)).rows, (rows) => rows[0].connections === 0)
  t.same([await read(), await read()], [200, 200])
})

await t.test('a connection that the server ends within a transaction fails that alone', { skip }, async (t) => {
  const { db, read, other } = await serveOnServer(t)
  const transaction = db.transaction().execute(async (trx) => {
    await trx.updateTable('employees').set({ city: 'Paris' }).execute()
    await other.query(terminate)
    await eventually(async () => (await other.query(count)).rows, (rows) => rows[0].connections === 0)
    await trx.updateTable('employees').set({ country: 'France' }).execute()
  })
  await isUnavailable(t, transaction, 'terminated')
  t.same([await read(), await read()], [200, 200])
  t.match(await db.selectFrom('employees').selectAll().execute(), [ada], 'nothing was half done')
})

await t.test('the error of a rollback does not replace its cause', { skip }, async (t) => {
  const { db, other } = await serveOnServer(t)
  const cause = new Error('the cause')
  const transaction = db.transaction().execute(async () => {
    await other.query(terminate)
    await eventually(async () => (await other.query(count)).rows, (rows) => rows[0].connections === 0)
    throw cause
  })
  t.equal(await transaction.catch((error: unknown) => error), cause)
})

await t.test('a query that takes too long is cancelled, and the connection is used again', { skip }, async (t) => {
  const { db, read } = await serveOnServer(t)
  await isUnavailable(t, sql`SELECT pg_sleep(20)`.execute(db), 'statement_timeout')
  t.equal(await read(), 200)
})

await t.test('a query that gets no answer fails, and its connection is closed', { skip }, async (t) => {
  const { db, read } = await serveOnServer(t)
  const query = db.connection().execute(async (connection) => {
    await sql`SET statement_timeout = 0`.execute(connection)
    const sleep = sql`SELECT pg_sleep(20)`.execute(connection)
    await sleep.catch(async () => {
      const cause = 'the connection failed before'
      await t.rejects(sql`SELECT 1`.execute(connection), { cause }, 'it is not used again')
    })
    await sleep
  })
  t.ok(await isUnavailable(t, query, 'query_timeout') instanceof DatabaseUnavailable)
  t.same([await read(), await read()], [200, 200], 'no later request meets the connection')
})

await t.test('a query waits for a locked row, but not for long', { skip }, async (t) => {
  const { admin, read, other } = await serveOnServer(t)
  await other.query('BEGIN')
  await other.query('SELECT 1 FROM employees WHERE emp_id = 101 FOR UPDATE')
  const start = performance.now()
  const requests = [
    { method: 'PATCH', payload: { city: 'Paris' } }, { method: 'PATCH', payload: { emp_id: 7 } }, { method: 'DELETE' }
  ] as const
  const answers = await Promise.all(requests.map(async (request) =>
    await admin.send({ ...request, url: '/employees/101' })))
  t.ok(performance.now() - start < mostMs)
  for (const answer of answers) {
    isProblem(t, answer, 503, 'locked')
    t.match(answer.headers['retry-after'], /^[1-9]/)
  }
  t.equal(await read(), 200, 'readers do not wait')
  await other.query('ROLLBACK')
  const changed = await admin.send({ method: 'PATCH', url: '/employees/101', payload: { city: 'Rome' } })
  t.match(changed.json(), { ...ada, city: 'Rome' }, 'nothing was half done')
})

await t.test('a request that gets no connection is answered 503', { skip }, async (t) => {
  const { db, user, read } = await serveOnServer(t)
  const busy = Promise.allSettled(Array.from({ length: 8 }, async () => await sql`SELECT pg_sleep(20)`.execute(db)))
  const start = performance.now()
  const answer = await user.send({ url: '/employees/101' })
  t.ok(performance.now() - start < mostMs)
  isProblem(t, answer, 503, 'no connection')
  t.match(answer.headers['retry-after'], /^[1-9]/)
  await busy
  t.equal(await read(), 200)
})

await t.test('a read-only database is answered 503, not 500', { skip }, async (t) => {
  const { admin, read, url, other } = await serveOnServer(t)
  await execute(url, `ALTER DATABASE ${new URL(url).pathname.slice(1)} SET default_transaction_read_only = on`)
  await other.query(terminate)
  await eventually(async () => (await other.query(count)).rows, (rows) => rows[0].connections === 0)
  const payload = { ...ada, emp_id: 2 }
  isProblem(t, await admin.send({ method: 'POST', url: '/employees', payload }), 503, 'read-only')
  t.equal(await read(), 200)
})
