import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import t from 'tap'
import { advanceIdentitiesAtStart } from '../../src/database/maintenance/identities-at-start.ts'
import { emptyDatabase } from '../harness/database.ts'

await t.test('a start advances sequences that a move left behind their tables', async (t) => {
  const { db, migrate, close } = await emptyDatabase()
  t.teardown(close)
  const add = async (username: string) => await db.insertInto('users').values({ username, password_hash: '-' })
    .returning('id').executeTakeFirstOrThrow()
  const reports: string[] = []
  const report = (sentence: string) => { reports.push(sentence) }
  for (const username of ['one', 'two', 'three']) await add(username)
  await migrate(report)
  t.same(reports, [], 'nothing is behind')
  await sql`ALTER SEQUENCE users_id_seq RESTART`.execute(db)
  await t.rejects(add('four'), { code: '23505' })
  await migrate(report)
  t.same(reports, ['the sequence of users.id was behind its table: advanced'])
  t.same(await add('four'), { id: 4 })
  await migrate(report)
  t.equal(reports.length, 1)
})

await t.test('a role that may not set a sequence starts all the same', async (t) => {
  const { db, close } = await emptyDatabase()
  t.teardown(close)
  const role = `role_${randomUUID().replaceAll('-', '')}`
  const fail = (sentence: string) => { t.fail(sentence) }
  await db.insertInto('users').values({ username: 'one', password_hash: '-' }).execute()
  await sql`ALTER SEQUENCE users_id_seq RESTART`.execute(db)
  await sql`CREATE ROLE ${sql.ref(role)}`.execute(db)
  await db.connection().execute(async (connection) => {
    await sql`SET ROLE ${sql.ref(role)}`.execute(connection)
    await advanceIdentitiesAtStart(connection, fail)
    await sql`RESET ROLE`.execute(connection)
    await sql`DROP ROLE ${sql.ref(role)}`.execute(connection)
  })
  const broken = db.withPlugin({
    transformQuery () { throw new Error('a bug') },
    transformResult: async ({ result }) => result
  })
  await t.rejects(advanceIdentitiesAtStart(broken, fail), { message: 'a bug' }, 'any other error is not hidden')
})

await t.test('a sequence that is ahead of its table stays so', async (t) => {
  const { db, migrate, close } = await emptyDatabase()
  t.teardown(close)
  const user = { username: 'one', password_hash: '-' }
  await db.insertInto('users').values(user).execute()
  await sql`ALTER SEQUENCE users_id_seq RESTART 57`.execute(db)
  await migrate()
  const next = db.insertInto('users').values({ ...user, username: 'two' }).returning('id')
  t.same(await next.executeTakeFirst(), { id: 57 })
})
