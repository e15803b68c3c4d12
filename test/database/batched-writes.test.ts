import { type Kysely, sql } from 'kysely'
import t from 'tap'
import type { Database } from '../../generated/database.ts'
import { batchedWrite } from '../../src/database/connection/batches/write.ts'
import { countLockWaits } from '../../src/database/connection/lock-waits.ts'
import type { Employee } from '../../src/database/employees/columns.ts'
import { listHistory } from '../../src/database/employees/history.ts'
import { insertEmployee } from '../../src/database/employees/writes/insert.ts'
import { updateEmployee } from '../../src/database/employees/writes/update.ts'
import { emptyDatabase } from '../harness/database.ts'
import { skip } from '../harness/postgres/databases.ts'
import { eventually } from '../harness/process.ts'

const fields = { emp_name: 'Ada', emp_dob: '1985-12-10', city: 'London', country: 'United Kingdom' }
const actorOf = (id: number) => ({ actor_id: id, actor: `user ${id}`, request_id: `request ${id}` })
const anyDatabase = {} as Kysely<Database>

/** A write of numbers, which records its statements. A batch fails with `error`, if there is one. */
function numbers (error?: Error) {
  const statements: Array<number | readonly number[]> = []
  const write = batchedWrite<number, string>({
    keyOf: (value) => value,
    oneIn: 10,
    async writeOne (_db, value) {
      statements.push(value)
      if (value === 13) throw new Error('unlucky')
      return `${value} by itself`
    },
    async writeMany (_db, values) {
      statements.push(values)
      if (error !== undefined) throw error
      return new Map(values.filter((value) => value % 2 === 0).map((value) => [value, `${value} in a batch`]))
    }
  })
  return { write, statements }
}

await t.test('the writes of one turn are one statement, and what it leaves is written by itself', async (t) => {
  const { write, statements } = numbers()
  const results = await Promise.allSettled([2, 3, 13, 4].map(async (value) => await write(anyDatabase, value)))
  t.match(results, [
    { value: '2 in a batch' }, { value: '3 by itself' }, { reason: { message: 'unlucky' } }, { value: '4 in a batch' }
  ])
  t.same(statements, [[2, 3, 13, 4], 3, 13])
  t.equal(await write(anyDatabase, 2), '2 by itself')
})

await t.test('of so many rows, one is written by itself, whatever becomes of the others', async (t) => {
  const { write, statements } = numbers(new Error('Connection terminated'))
  const five = [2, 4, 6, 8, 12]
  const turn = async () => await Promise.allSettled(five.map(async (value) => await write(anyDatabase, value)))
  await turn()
  t.match(await turn(), [{ value: '2 by itself' }, ...Array(4).fill({ reason: { message: 'Connection terminated' } })])
  await turn()
  t.same(statements, [five, five.slice(1), 2, five], 'the count begins again')
})

await t.test('a statement writes a bounded number of rows', async (t) => {
  const { write, statements } = numbers()
  await Promise.all(Array.from({ length: 150 }, async (_, index) => await write(anyDatabase, 2 * index)))
  t.same(statements.map((values) => typeof values === 'number' ? 1 : values.length).toSorted(), [1, 1, 49, 99])
})

await t.test('after a batch that did nothing, each row is written by itself', async (t) => {
  for (const code of ['23514', '55P03', '57014', '08006']) {
    const { write, statements } = numbers(Object.assign(new Error('refused'), { code }))
    const results = await Promise.all([2, 3].map(async (value) => await write(anyDatabase, value)))
    t.same(results, ['2 by itself', '3 by itself'], code)
    t.same(statements, [[2, 3], 2, 3], code)
  }
})

await t.test('after a batch that may have been committed, no row is written again', async (t) => {
  for (const error of [new Error('Connection terminated'), Object.assign(new Error('shutdown'), { code: '57P01' })]) {
    const { write, statements } = numbers(error)
    const results = await Promise.allSettled([2, 3].map(async (value) => await write(anyDatabase, value)))
    t.same(results.map(({ status }) => status), ['rejected', 'rejected'])
    t.same(statements, [[2, 3]])
  }
})

await t.test('concurrent inserts have their own outcomes and actors', async (t) => {
  const { db, close } = await emptyDatabase()
  t.teardown(close)
  const insert = async (emp_id: number, by: number) => await insertEmployee(db, actorOf(by), { emp_id, ...fields })
  await insert(3, 1)
  const outcomes = await Promise.allSettled([[1, 2], [2, 3], [3, 4], [2, 5], [0, 6]].map(async ([emp_id, by]) =>
    await insert(Number(emp_id), Number(by))))
  t.match(outcomes[0], { value: { emp_id: 1, ...fields } })
  t.match(outcomes[2], { status: 'fulfilled', value: undefined })
  t.match(outcomes[4], { reason: { code: '23514' } }, 'one that no constraint allows fails alone')
  t.equal([1, 3].filter((index) => (outcomes[index] as { value?: Employee }).value !== undefined).length, 1)
  t.match(await listHistory(db, 1, { limit: 9 }), [{ actor: 'user 2', after: { emp_id: 1, ...fields } }])
  t.match(await listHistory(db, 3, { limit: 9 }), [{ actor: 'user 1' }])
})

await t.test('concurrent updates have their own outcomes and actors', async (t) => {
  const { db, close } = await emptyDatabase()
  t.teardown(close)
  for (const emp_id of [1, 2, 3]) await insertEmployee(db, actorOf(1), { emp_id, ...fields })
  const changes = [[1, 'Rome', 2], [2, 'London', 3], [3, 'Oslo', 4], [3, 'Bonn', 5], [9, 'Ulm', 6]] as const
  const results = await Promise.all(changes.map(async ([emp_id, city, by]) =>
    await updateEmployee(db, actorOf(by), emp_id, { city })))
  t.match(results, [{ emp_id: 1, city: 'Rome' }, { city: 'London' }, { city: 'Oslo' }, { city: 'Bonn' }, undefined])
  t.match(await listHistory(db, 1, { limit: 9 }), [
    { action: 'updated', actor: 'user 2', before: { city: 'London' }, after: { city: 'Rome' } }, { action: 'created' }
  ])
  t.equal((await listHistory(db, 2, { limit: 9 })).length, 1, 'nothing was changed')
  const [last, first] = await listHistory(db, 3, { limit: 9 })
  t.same(last?.before, first?.after, 'of one employee, each change begins with what the other left')
})

await t.test('the settings of a batch end with it', async (t) => {
  const { db, close } = await emptyDatabase()
  t.teardown(close)
  const settings = async () => (await sql`
    SELECT current_setting('lock_timeout') AS lock, current_setting('gin_pending_list_limit') AS list`.execute(db)).rows
  const before = await settings()
  await Promise.all([1, 2].map(async (emp_id) => await insertEmployee(db, actorOf(1), { emp_id, ...fields })))
  t.same(await settings(), before)
})

await t.test('a row that another transaction has locked keeps only its own write waiting', { skip }, async (t) => {
  const { db, close } = await emptyDatabase()
  t.teardown(close)
  for (const emp_id of [1, 2, 3]) await insertEmployee(db, actorOf(1), { emp_id, ...fields })
  const update = async (emp_id: number) => (await updateEmployee(db, actorOf(2), emp_id, { city: 'Rome' }))?.city
  const locked = await db.startTransaction().execute()
  await updateEmployee(locked, actorOf(3), 2, { emp_name: 'Grace' })
  const waiting = update(2)
  t.same(await Promise.all([update(1), update(3)]), ['Rome', 'Rome'])
  await locked.commit().execute()
  t.equal(await waiting, 'Rome')
  t.match(await listHistory(db, 2, { limit: 1 }), [{ before: { emp_name: 'Grace' }, after: { emp_name: 'Grace' } }])
})

await t.test('a row that changes while a batch waits for it is written by itself', { skip }, async (t) => {
  const { db, close } = await emptyDatabase()
  t.teardown(close)
  for (const emp_id of [1, 2]) await insertEmployee(db, actorOf(1), { emp_id, ...fields })
  const other = await db.startTransaction().execute()
  await updateEmployee(other, actorOf(3), 2, { emp_name: 'Grace' })
  const updates = Promise.all([1, 2].map(async (emp_id) =>
    await updateEmployee(db, actorOf(2), emp_id, { city: 'Rome' })))
  await eventually(async () => await countLockWaits(db), (waits) => waits > 0)
  await other.commit().execute()
  t.match(await updates, [{ emp_name: 'Ada', city: 'Rome' }, { emp_name: 'Grace', city: 'Rome' }])
  t.match(await listHistory(db, 2, { limit: 1 }), [{ before: { emp_name: 'Grace', city: 'London' } }])
})
