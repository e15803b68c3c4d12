import { type Kysely, sql } from 'kysely'
import t from 'tap'
import type { Database } from '../../generated/database.ts'
import { batchedLookup } from '../../src/database/connection/batches/lookup.ts'
import { findEmployee } from '../../src/database/employees/find.ts'
import { updateEmployee } from '../../src/database/employees/writes/update.ts'
import { inTransaction } from '../../src/database/connection/transaction.ts'
import { emptyDatabase } from '../harness/database.ts'
import { server } from '../harness/database/server.ts'
import { noActor } from '../harness/requests/writes.ts'

const ada = { emp_id: 101, emp_name: 'Ada', emp_dob: '1985-12-10', city: 'London', country: 'United Kingdom' }

/** A look-up of squares that records its queries. */
function squares () {
  const queries: Array<readonly number[]> = []
  const find = batchedLookup<number, { root: number, square: number }>(async (_db, roots) => {
    queries.push(roots)
    if (roots.includes(13)) throw new Error('unlucky')
    return roots.filter((root) => root > 0).map((root) => ({ root, square: root * root })).toReversed()
  }, ({ root }) => root)
  return { find, queries }
}
// A batched look-up uses only the identity of the database.
const anyDatabase = {} as Kysely<Database>

async function nextTurn (): Promise<void> {
  await new Promise((resolve) => { setImmediate(resolve) })
}

async function nextTick (): Promise<void> {
  await new Promise<void>((resolve) => { process.nextTick(resolve) })
}

await t.test('the look-ups of one turn are one query, and each gets its own row', async (t) => {
  const { find, queries } = squares()
  const found = await Promise.all([3, 1, -1, 3, 2].map(async (root, ticks) => {
    while (ticks-- > 0) await nextTick()
    return await find(anyDatabase, root)
  }))
  t.same(found.map((row) => row?.square), [9, 1, undefined, 9, 4])
  t.equal(queries.length, 1)
})

await t.test('the results of one turn are not cached for the next', async (t) => {
  const { find, queries } = squares()
  const first = find(anyDatabase, 1)
  await nextTurn()
  const second = find(anyDatabase, 1)
  await Promise.all([first, second])
  await find(anyDatabase, 1)
  t.same(queries, [[1], [1], [1]])
})

await t.test('look-ups in different databases are not batched', async (t) => {
  const { find, queries } = squares()
  await Promise.all([find(anyDatabase, 1), find({} as Kysely<Database>, 2)])
  t.same(queries, [[1], [2]])
})

await t.test('a failed query fails all its look-ups, and no later ones', async (t) => {
  const { find } = squares()
  const outcomes = await Promise.allSettled([1, 13, 2].map(async (root) => await find(anyDatabase, root)))
  t.same(outcomes.map(({ status }) => status), ['rejected', 'rejected', 'rejected'])
  t.match(await find(anyDatabase, 2), { square: 4 })
})

await t.test('where one of several servers is lost, the rows of the others are found', async (t) => {
  const queries: Array<readonly number[]> = []
  const find = batchedLookup<number, { root: number }>(async (_db, roots) => {
    queries.push(roots)
    if (roots.includes(13)) throw Object.assign(new Error('connection to the remote node failed'), { code: '08006' })
    return roots.map((root) => ({ root }))
  }, ({ root }) => root)
  const outcomes = await Promise.allSettled([1, 13, 2].map(async (root) => await find(anyDatabase, root)))
  t.same(outcomes.map(({ status }) => status), ['fulfilled', 'rejected', 'fulfilled'])
  t.same(queries, [[1, 13, 2], [1], [13], [2]])
  await t.rejects(find(anyDatabase, 13), { code: '08006' })
  t.equal(queries.length, 5, 'a single look-up is not repeated')
})

await t.test('a query looks up a bounded number of rows', async (t) => {
  const { find, queries } = squares()
  await Promise.all(Array.from({ length: 1200 }, async (_, index) => await find(anyDatabase, index + 100)))
  t.same(queries.map((roots) => roots.length), [500, 500, 200])
})

await t.test('concurrent requests share the queries of their look-ups', async (t) => {
  const { db, close } = await emptyDatabase()
  t.teardown(close)
  await db.insertInto('employees').values([101, 102, 103].map((emp_id) => ({ ...ada, emp_id }))).execute()
  let statements = 0
  const counted = db.withPlugin({
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      statements++
      return result
    }
  })
  const found = await Promise.all([101, 102, 999, 101].map(async (emp_id) => await findEmployee(counted, emp_id)))
  t.same(found.map((employee) => employee?.emp_id), [101, 102, undefined, 101])
  t.equal(statements, 1)
})

/** Behind a pooler statements have no names. */
const pooled = process.env['TEST_DATABASE_POOLED'] !== undefined && 'The tests run behind a pooler'

await t.test('a statement is prepared once, under a name of its text alone', { skip: pooled }, async (t) => {
  const { db, close } = await emptyDatabase()
  t.teardown(close)
  await db.insertInto('employees').values(ada).execute()
  const names = await db.connection().execute(async (connection) => {
    for (const city of ['Paris', 'Rome', 'Oslo']) await updateEmployee(connection, noActor, 101, { city })
    const { rows } = await sql<{ name: string }>`
      SELECT name FROM pg_prepared_statements WHERE statement LIKE 'with "before"%'`.execute(connection)
    return rows.map(({ name }) => name)
  })
  t.match(names, [/^[0-9a-f]{24}$/])
  t.equal(names.length, 1)
})

/** The embedded database closes its connection. */
const embedded = server === undefined && 'The tests run on the embedded database'

await t.test('a value that cannot be sent fails its statement, and no other', { skip: embedded }, async (t) => {
  const { db, close } = await emptyDatabase()
  t.teardown(close)
  const circular: Record<string, unknown> = {}
  circular['self'] = circular
  const text = (value: unknown) => sql<{ text: string }>`SELECT ${value}::text AS text`.execute(db)
  await t.rejects(text(circular), TypeError)
  const results = await Promise.all(['one', null, 'two'].map(text))
  t.same(results.map(({ rows: [row] }) => row?.text), ['one', null, 'two'])
})

await t.test('a transaction that conflicts with another is retried three times', async (t) => {
  const { db, close } = await emptyDatabase()
  t.teardown(close)
  for (const code of ['40001', '40P01']) {
    for (const [losses, attempts] of [[0, 1], [1, 2], [3, 4], [4, 4], [9, 4]] as const) {
      let [attempt, emp_id] = [0, losses + 1]
      const outcome = inTransaction(db, async (trx) => {
        await trx.insertInto('employees').values({ ...ada, emp_id }).execute()
        if (++attempt <= losses) throw Object.assign(new Error('lost'), { code })
        return 'done'
      })
      if (losses < 4) t.equal(await outcome, 'done', `${losses} losses`)
      else await t.rejects(outcome, { code }, `${losses} losses`)
      t.equal(attempt, attempts)
      const { numDeletedRows } = await db.deleteFrom('employees').where('emp_id', '=', emp_id).executeTakeFirstOrThrow()
      t.equal(numDeletedRows, losses < 4 ? 1n : 0n, 'a lost attempt leaves nothing')
    }
  }
})

await t.test('a transaction that fails for another reason is not retried', async (t) => {
  const { db, close } = await emptyDatabase()
  t.teardown(close)
  for (const code of ['23505', '57P01', 'EPIPE', undefined]) {
    let attempts = 0
    await t.rejects(inTransaction(db, async () => {
      attempts++
      throw Object.assign(new Error('failed'), { code })
    }), { message: 'failed' })
    t.equal(attempts, 1)
  }
  t.same(await db.selectFrom('employees').select('emp_id').execute(), [], 'the connection goes on')
})
