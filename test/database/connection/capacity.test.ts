import { sql } from 'kysely'
import t from 'tap'
import { databaseErrorKind, sqlStateOf } from '../../../src/database/connection/error.ts'
import { openDatabase } from '../../../src/database/open.ts'
import { defaultLimits } from '../../../src/database/postgres.ts'
import { connect, createPlace, open, skip } from '../../harness/postgres/databases.ts'

await t.test('where a server allows fewer connections than the pool, those are waited for', { skip }, async (t) => {
  const { roleUrl, role, run } = await createPlace(t)
  await run(`ALTER ROLE ${role} CONNECTION LIMIT 2`)
  const { db } = await open(t, roleUrl)
  const rows = await Promise.all(Array.from({ length: 50 }, async () =>
    (await sql`SELECT 1 AS one, pg_sleep(0.005)`.execute(db)).rows))
  t.equal(rows.length, 50)
})

await t.test('a pool that found no free connection tries again to grow after some time', { skip }, async (t) => {
  const { url, roleUrl, role, run } = await createPlace(t)
  await run(`ALTER ROLE ${role} CONNECTION LIMIT 2`)
  const { db } = await open(t, roleUrl)
  const other = await connect(t, url, 'another')
  async function connections (): Promise<number> {
    await Promise.all(Array.from({ length: 20 }, async () => await sql`SELECT pg_sleep(0.01)`.execute(db)))
    const { rows } = await other.query('SELECT FROM pg_stat_activity WHERE usename = $1', [role])
    return rows.length
  }
  t.equal(await connections(), 2)
  await run(`ALTER ROLE ${role} CONNECTION LIMIT 100`)
  t.equal(await connections(), 2, 'not at once')
  const { now } = performance
  t.teardown(() => { performance.now = now })
  performance.now = () => now.call(performance) + 5_000
  t.equal(await connections(), defaultLimits.poolMax)
})

await t.test('a connection that another client gives back is used', { skip }, async (t) => {
  const { roleUrl, role, run } = await createPlace(t)
  await run(`ALTER ROLE ${role} CONNECTION LIMIT 1`)
  const other = await connect(t, roleUrl, 'another')
  const { db } = await open(t, roleUrl)
  const answer = sql`SELECT 1 AS one`.execute(db)
  setTimeout(() => { void other.end() }, 200)
  t.match((await answer).rows, [{ one: 1 }])
})

await t.test('where all connections are those of others for long, the request is answered', { skip }, async (t) => {
  const { roleUrl, role, run } = await createPlace(t)
  await run(`ALTER ROLE ${role} CONNECTION LIMIT 1`)
  await connect(t, roleUrl, 'another')
  const { db } = await open(t, roleUrl)
  const outcome: unknown = await sql`SELECT 1`.execute(db).catch((error: unknown) => error)
  t.equal(sqlStateOf(outcome), '53300')
  t.equal(databaseErrorKind(outcome), 'unavailable')
})

await t.test('the limits of the configuration are those of the connections', { skip }, async (t) => {
  const { url } = await createPlace(t)
  const limits = { ...defaultLimits, poolMax: 2, statementTimeoutMs: 200, lockTimeoutMs: 50 }
  const { db, close } = await openDatabase({ kind: 'postgres', url, limits })
  t.teardown(close)
  const other = await connect(t, url, 'another')
  await other.query('CREATE TABLE things ()')
  await t.rejects(sql`SELECT pg_sleep(5)`.execute(db), { code: '57014' })
  await other.query('BEGIN; LOCK TABLE things')
  await t.rejects(sql`SELECT FROM things`.execute(db), { code: '55P03' })
  await other.query('ROLLBACK')
  await Promise.all(Array.from({ length: 20 }, async () => await sql`SELECT 1`.execute(db)))
  const { rows } = await other.query(`SELECT count(*)::integer AS connections FROM pg_stat_activity
    WHERE datname = current_database() AND application_name LIKE 'employee-%'`)
  t.same(rows, [{ connections: 2 }])
})
