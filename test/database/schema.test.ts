import { type Kysely, sql } from 'kysely'
import t from 'tap'
import type { Database } from '../../generated/database.ts'
import { openDatabase } from '../../src/database/open.ts'
import {
  type DatabaseErrorKind, databaseErrorKind, DatabaseUnavailable, sqlStateOf
} from '../../src/database/connection/error.ts'
import { migrations } from '../../src/database/migrations/index.ts'
import { emptyDatabase } from '../harness/database.ts'

const ada = { emp_id: 101, emp_name: 'Ada', emp_dob: '1985-12-10', city: 'London', country: 'United Kingdom' }
const user = { username: 'ada', password_hash: '-' }

/** An empty database that ends with the test. */
async function database (t: Tap): Promise<Kysely<Database>> {
  const { db, close } = await emptyDatabase()
  t.teardown(close)
  return db
}
type Tap = { teardown: (end: () => Promise<void>) => void }

/** The SQLSTATE with which a statement is refused. */
async function outcomeOf (statement: { execute: () => Promise<unknown> }): Promise<string | undefined> {
  return await statement.execute().then(() => 'accepted', sqlStateOf)
}

await t.test('the schema itself rejects employees that violate the rules of the service', async (t) => {
  const db = await database(t)
  await db.insertInto('employees').values(ada).execute()
  const refused: Array<[state: string, wrong: object]> = [
    ['23505', {}],
    ['23514', { emp_id: 0 }],
    ['23514', { emp_id: -1 }],
    ['22003', { emp_id: 2147483648 }],
    ['23514', { emp_dob: '1899-12-31' }],
    ['22008', { emp_dob: '2023-02-30' }],
    ['22P02', { id: 'no uuid' }],
    ...(['emp_name', 'city', 'country'] as const).flatMap((column): Array<[string, object]> => [
      ['23514', { [column]: '' }],
      ['23514', { [column]: ' \t\n ' }],
      ['23514', { [column]: 'x'.repeat(201) }],
      ['22021', { [column]: 'NUL\0' }],
      ['23502', { [column]: null }]
    ]),
    ['23502', { emp_dob: null }]
  ]
  for (const [state, wrong] of refused) {
    const values = Object.keys(wrong).length === 0 ? ada : { ...ada, emp_id: 102, ...wrong }
    t.equal(await outcomeOf(db.insertInto('employees').values(values)), state, JSON.stringify(wrong))
  }
  const most = { ...ada, emp_id: 2147483647, emp_name: '𝒜'.repeat(200), emp_dob: '1900-01-01' }
  t.equal(await outcomeOf(db.insertInto('employees').values(most)), 'accepted', 'characters are counted, not bytes')
})

await t.test('a text is folded in the same way, whatever the locale', async (t) => {
  const db = await database(t)
  const folded: Array<[text: string, folded: string]> = [
    ['istanbul I', 'ISTANBUL I'], ['İstanbul ı', 'ISTANBUL I'], ['Straße', 'STRASSE'], ['θεοδος', 'ΘΕΟΔΟΣ'],
    ['Į̇ž', 'IZ'], ['Ａ\u3000ｂ', 'A B'], [' a\tb  c ', 'A B C'], ['न्दी', 'न्दी'], ['', '']
  ]
  const { rows } = await sql<{ collation: string }>`
    SELECT collname AS collation FROM pg_collation
    WHERE collname IN ('default', 'C', 'und-x-icu', 'tr-x-icu', 'lt-x-icu', 'el-x-icu')`.execute(db)
  t.ok(rows.length > 2)
  for (const { collation } of rows) {
    for (const [text, expected] of folded) {
      const result = await sql<{ folded: string }>`
        SELECT folded(${text}::text COLLATE ${sql.ref(collation)}) AS folded`.execute(db)
      t.equal(result.rows[0]?.folded, expected, `${collation}: ${encodeURI(text)}`)
    }
  }
})

await t.test('the schema itself rejects accounts that violate the rules of the service', async (t) => {
  const db = await database(t)
  await db.insertInto('users').values(user).execute()
  for (const username of ['ada', 'ADA', 'aDa']) {
    t.equal(await outcomeOf(db.insertInto('users').values({ ...user, username })), '23505', `${username} is taken`)
  }
  for (const username of ['', 'ab', 'a'.repeat(65), 'a b', 'Łukasz', 'new\nline', "o'hara", '<b>']) {
    t.equal(await outcomeOf(db.insertInto('users').values({ ...user, username })), '23514', username)
  }
  const chosenId = sql`INSERT INTO users (id, username, password_hash) VALUES (7, 'chosen', '-')`
  t.equal(await outcomeOf({ execute: async () => await chosenId.execute(db) }), '428C9', 'an id cannot be chosen')
  t.match(await db.selectFrom('users').select('username').execute(), [{ username: 'ada' }], 'nothing was added')
})

await t.test('the id of an account is never assigned again', async (t) => {
  const db = await database(t)
  const add = async () => await db.insertInto('users').values(user).returning('id').executeTakeFirstOrThrow()
  const first = await add()
  await db.deleteFrom('users').execute()
  t.ok((await add()).id > first.id)
})

await t.test('any number of processes may migrate an empty database at once', async (t) => {
  const { db, config, migrate, close } = await emptyDatabase()
  t.teardown(close)
  await sql`DROP SCHEMA public CASCADE`.execute(db)
  await sql`CREATE SCHEMA public`.execute(db)
  // On PostgreSQL each has connections of its own, as other processes would.
  const others = config === undefined ? [] : await Promise.all([1, 2, 3, 4].map(async () => await openDatabase(config)))
  t.teardown(async () => { await Promise.all(others.map(async ({ close }) => { await close() })) })
  const all = config === undefined ? Array(5).fill({ migrate }) : [{ migrate }, ...others]
  await Promise.all(all.map(async ({ migrate }) => { await migrate() }))
  const { rows } = await sql<{ name: string }>`SELECT name FROM kysely_migration ORDER BY name`.execute(db)
  t.same(rows.map(({ name }) => name), Object.keys(migrations), 'each migration was applied once')
  await migrate()
  t.equal(await outcomeOf(db.insertInto('employees').values(ada)), 'accepted')
})

await t.test('a date is read as the text that was stored, in every time zone', async (t) => {
  const zone = process.env['TZ']
  t.teardown(() => {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  })
  const dates = ['1900-01-01', '1985-12-10', '2000-02-29', '2011-12-30']
  for (const zone of ['America/Los_Angeles', 'UTC', 'Asia/Kolkata', 'Pacific/Kiritimati', 'Pacific/Apia']) {
    process.env['TZ'] = zone
    const db = await database(t)
    const rows = dates.map((emp_dob, index) => ({ ...ada, emp_id: index + 1, emp_dob }))
    await db.insertInto('employees').values(rows).execute()
    const stored = await db.selectFrom('employees').select('emp_dob').orderBy('emp_id').execute()
    t.same(stored.map(({ emp_dob }) => emp_dob), dates, zone)
  }
})

await t.test('a database error is classified by its SQLSTATE', (t) => {
  const states: Array<[kind: DatabaseErrorKind | undefined, codes: string]> = [
    ['unavailable', '08006 08P01 53300 57P01 57P03 57014 58030 55P03 25006'],
    ['contention', '40001 40P01'],
    ['invalid-value', '23502 23514 22001 22021 22P05 54000'],
    // Errors of the service: invalid SQL, a missing privilege, a misused transaction.
    [undefined, '42601 42P01 42501 25P02 23503 23505 XX000']
  ]
  for (const [kind, codes] of states) {
    for (const code of codes.split(' ')) {
      t.equal(databaseErrorKind(Object.assign(new Error('refused'), { code })), kind, `${code}: ${kind}`)
    }
  }
  t.equal(databaseErrorKind(new DatabaseUnavailable(new Error('lost'))), 'unavailable')
  for (const message of [
    'could not commit transaction for shard 102012 on at least one active node',
    'failure on connection marked as essential: worker-1:5432'
  ]) t.equal(databaseErrorKind(Object.assign(new Error(message), { code: 'XX000' })), 'unavailable', message)
  for (const code of ['ECONNREFUSED', 'EPIPE', 'ENOENT', 'ERR_X', 'FST_ERR_X', '', 7, undefined]) {
    const error = Object.assign(new Error('another'), { code })
    t.equal(databaseErrorKind(error), undefined, `${code} is not the database's`)
  }
  for (const thrown of [null, undefined, 'text', 0]) t.equal(databaseErrorKind(thrown), undefined)
  t.end()
})
