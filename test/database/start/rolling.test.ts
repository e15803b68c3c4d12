import { type Kysely, sql } from 'kysely'
import t from 'tap'
import { migrations } from '../../../src/database/migrations/index.ts'
import { applyMigrations } from '../../../src/database/start/migrate.ts'
import { caller, eventually, start, temporaryFolder } from '../../harness/process.ts'
import { connect, createPlace, open, skip } from '../../harness/postgres/databases.ts'

/** The migrations of the next version. */
const next = {
  ...migrations,
  '9999-nickname': {
    async up (db: Kysely<unknown>) {
      await sql`ALTER TABLE employees ADD COLUMN nickname text`.execute(db)
      await sql`ALTER TABLE users ADD COLUMN nickname text`.execute(db)
      await sql`ALTER TABLE sessions ADD COLUMN nickname text`.execute(db)
    }
  }
}

await t.test('a replica serves every request while the next version migrates its database', { skip }, async (t) => {
  const { url } = await createPlace(t)
  const replica = start(t, await temporaryFolder(t), {
    DATABASE_URL: url,
    ADMIN_PASSWORD: 'newpassword',
    RATE_LIMIT: 'off',
    LOG_LEVEL: 'warn',
    JWT_SECRET_KEY: 'a secret of the tests, long enough'
  })
  const { logIn, create, get } = caller((await replica.said(/Address +(http:\S+)/))[0] ?? '')
  const token = await logIn('admin', 'newpassword')

  const load = { served: 0, failed: [] as unknown[], emp_id: 0, stop: new AbortController() }
  async function client () {
    while (!load.stop.signal.aborted) {
      const emp_id = ++load.emp_id
      const statuses = [
        await create(token, emp_id),
        (await get(`/employees/${emp_id}`, token))?.status,
        (await get('/employees?city=lon&limit=5', token))?.status,
        (await get('/users', token))?.status
      ]
      if (statuses.join() === '201,200,200,200') load.served++
      else load.failed.push(statuses)
    }
  }
  const clients = Promise.all([client(), client(), client(), client()])
  async function serveMore () {
    const wanted = load.served + 40
    await eventually(async () => load, ({ served, failed }) => served >= wanted || failed.length > 0)
  }

  const { db } = await open(t, url)
  await serveMore()
  const backup = await connect(t, url, 'pg_dump')
  await backup.query('BEGIN ISOLATION LEVEL REPEATABLE READ')
  await backup.query('LOCK TABLE users, sessions, employees, employee_changes IN ACCESS SHARE MODE')
  const migrated = await new Promise<{ done: Promise<unknown> }>((resolve) => {
    const done = applyMigrations(db, () => { resolve({ done }) }, next)
  })
  await serveMore()
  await backup.query('COMMIT')
  await migrated.done
  await serveMore()
  load.stop.abort()
  await clients
  t.same(load.failed, [])
  t.equal(replica.stdout().split('"level":').length, 2, 'it warns of the rate limit alone')
})
