// The command that copies the tables of the FastAPI service into the database of this service.

import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { type Kysely, sql } from 'kysely'
import t, { type Test } from 'tap'
import type { Database } from '../../generated/database.ts'
import type { Outcome } from '../../src/commands/command.ts'
import { migrateFromFastapi } from '../../src/commands/migrate-from-fastapi.ts'
import { openPglite } from '../../src/database/embedded.ts'
import type { OpenDatabase } from '../../src/database/handle.ts'
import { openSource, type SourceDatabase } from '../../src/database/maintenance/fastapi/open.ts'
import { openDatabase } from '../../src/database/open.ts'
import { employeeCopier } from '../../src/domain/employees/copy.ts'
import { localRequester } from '../../src/domain/requester.ts'
import { closedPort } from '../harness/closed-port.ts'
import { databaseAtRest, ended, startCommand } from '../harness/command.ts'
import { emptyDatabase } from '../harness/database.ts'
import { allRows } from '../harness/database/rows.ts'
import { createDatabase, execute, server } from '../harness/database/server.ts'
import { blankPglite } from '../harness/database/snapshot.ts'
import { skip } from '../harness/postgres/databases.ts'
import { eventually, temporaryFolder } from '../harness/process.ts'
import { logIn } from '../harness/requests/requests.ts'
import { password, passwordHash, serve } from '../harness/service.ts'
import { file } from '../harness/suite.ts'

/** The tables of the FastAPI service. */
const tables = [
  `CREATE TABLE employee (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(), emp_id integer UNIQUE, emp_name varchar, emp_dob date, city varchar,
    country varchar)`,
  'CREATE TABLE "user" (id serial PRIMARY KEY, username varchar UNIQUE, hashed_password varchar, is_admin boolean)'
]

const ada = { emp_name: 'Ada Lovelace', emp_dob: '1985-12-10' }
const uuid = (digit: number) => `0b5a3f0e-6a3c-4c55-9d0e-00000000000${digit}`
const employee = (emp_id: number, more = "'Ada Lovelace', '1985-12-10', 'London', 'United Kingdom'") =>
  `INSERT INTO employee VALUES ('${uuid(emp_id % 10)}', ${emp_id}, ${more})`
const user = (id: number, username: string, hash = passwordHash, is_admin = 'false') =>
  `INSERT INTO "user" VALUES (${id}, '${username}', '${hash}', ${is_admin})`

/** The embedded database that is that of the FastAPI service in one test after another. */
let embedded: OpenDatabase | undefined
file.teardown(async () => { await embedded?.close() })

/** A database of the FastAPI service. Its URL is undefined if it is embedded, in the memory of this process. */
async function sourceOf (t: Test, ...statements: string[]): Promise<SourceDatabase & { url: string | undefined }> {
  if (server !== undefined) {
    const { url, drop } = await createDatabase(server)
    t.teardown(drop)
    await execute(url, ...statements)
    return { ...await openSource(url, '--from'), url }
  }
  const { db } = embedded ??= openPglite(await blankPglite())
  for (const statement of ['DROP SCHEMA public CASCADE', 'CREATE SCHEMA public', ...statements]) {
    await sql.raw(statement).execute(db)
  }
  return { db, close: async () => {}, url: undefined }
}

/** A source, a folder for the report, and the command on both and on a database of the service. */
async function workplace (t: Test, db: Kysely<Database>, ...statements: string[]) {
  const folder = await temporaryFolder(t)
  const source = await sourceOf(t, ...statements)
  t.teardown(source.close)
  const report = join(folder, 'report')

  async function run (args: string[] = [], signal = new AbortController().signal): Promise<Outcome> {
    const terminal = new Writable({ write: (_chunk, _encoding, done) => { done() } })
    const { code, text } = await migrateFromFastapi(['--from', 'its URL', '--report', report, ...args], {
      open: async () => ({ db, close: async () => {} }),
      openSource: async () => ({ ...source, close: async () => {} }),
      terminal,
      signal
    })
    return { code, text: text.replaceAll(report, 'FILE') }
  }

  return {
    report,
    run,
    execute: async (statement: string) => { await sql.raw(statement).execute(source.db) },
    listed: async () => (await readFile(report, 'utf8')).trim().split('\n').map((line) => JSON.parse(line)),
    files: async () => await readdir(folder)
  }
}

/** An empty database of the service. */
async function target (t: Test): Promise<Kysely<Database>> {
  const { db, close } = await emptyDatabase()
  t.teardown(close)
  return db
}

const accountsIn = async (db: Kysely<Database>) =>
  await db.selectFrom('users').select(['id', 'username', 'is_admin', 'disabled']).orderBy('id').execute()

await t.test('accounts and employees are copied with their ids, and log in with their passwords', async (t) => {
  const { db, anonymous, holder } = await serve(t)
  await db.deleteFrom('users').execute()
  const { run, files } = await workplace(t, db, ...tables,
    user(7, 'Ada', passwordHash.replace('$2b$', '$2y$'), 'true'),
    user(9, 'grace', passwordHash.replace('$2b$', '$2a$')),
    employee(101), employee(102, "' Ada   Lovelace', '1985-12-10', E'Zu\\u0308rich', 'Schweiz'"))
  t.same(await run(), {
    code: 0,
    text: 'public.user: 2 rows: 2 created, 0 unchanged, 0 not copied.\n' +
      'public.employee: 2 rows: 2 created, 0 unchanged, 0 not copied.'
  })
  t.same(await files(), [], 'there is no report')

  t.equal((await logIn(anonymous, { username: 'grace', password })).statusCode, 200)
  const { access_token } = (await logIn(anonymous, { username: 'ada', password })).json()
  const admin = holder(access_token)
  t.same((await admin.send({ url: '/employees' })).json(), [
    { emp_id: 101, id: uuid(1), ...ada, city: 'London', country: 'United Kingdom' },
    { emp_id: 102, id: uuid(2), ...ada, city: 'Zürich', country: 'Schweiz' }
  ], 'texts are normalized')
  t.match((await admin.send({ url: '/employees/101/history' })).json(), [{ action: 'created', actor: null }])
  t.match((await admin.send({ url: '/audit?action=user-created' })).json(), [
    { actor: null, subject_id: 9, subject: 'grace', reason: 'copied from the FastAPI service' },
    { actor: null, subject_id: 7, subject: 'Ada' }
  ])
  const registered = await anonymous.send({
    method: 'POST', url: '/auth/register', payload: { username: 'next', password: 'an analytical engine' }
  })
  t.match(registered.json(), { id: 10 }, 'the next account gets the next id')
})

await t.test('rows that break rules are in the report with the reasons, without hashes', async (t) => {
  const db = await target(t)
  const row = (id: string, emp_id: string, name = "'Ada'", dob = "'1985-12-10'", country = "'UK'") =>
    `INSERT INTO employee VALUES (${id}, ${emp_id}, ${name}, ${dob}, 'London', ${country}, 'x')`
  const { run, report, listed } = await workplace(t, db,
    `CREATE TABLE employee (
      id bigint, emp_id bigint, emp_name text, emp_dob timestamp, city text, country text, photo text)`,
    `CREATE TABLE "user" (
      id integer, username text, password_hash text, is_admin boolean, disabled boolean, email text)`,
    row('1', '1'), row('2', '1'), row('3', '0'), row('4', '9007199254740993'), row('5', 'NULL'),
    row('6', '6', "' '"), row('7', '7', 'NULL', 'NULL'), row('8', '8', "'Ada'", "'2999-01-01'"),
    row('9', '9', "'Ada'", "'infinity'"), row('10', '10', "E'A\\u202eda'", "'1985-12-10 10:00'", "repeat('x', 201)"),
    ...[
      `1, 'Ada', '${passwordHash}', true, true`,
      `2, 'ada', '${passwordHash}', false, NULL`,
      `3, 'Zoë', '${passwordHash}', NULL, NULL`,
      "4, NULL, 'plain secret', false, NULL",
      '5, NULL, NULL, false, NULL',
      `6, 'expensive', '${passwordHash.replace('$04$', '$31$')}', false, NULL`,
      `7, 'cheap', '${passwordHash.replace('$04$', '$03$')}', false, NULL`
    ].map((values) => `INSERT INTO "user" VALUES (${values}, 'x')`))
  const outcome = await run()
  t.equal(outcome.code, 1)
  t.same(outcome.text.split('\n'), [
    'public.user: 7 rows: 1 created, 0 unchanged, 6 not copied.',
    '  There is no room for: email.',
    'public.employee: 10 rows: 1 created, 0 unchanged, 9 not copied.',
    '  Their ids are new: here an id is a UUID.',
    '  There is no room for: photo.',
    'FILE has the rows that were not copied, with the reasons.'
  ])
  t.same(await accountsIn(db), [{ id: 1, username: 'Ada', is_admin: true, disabled: true }])

  const noHash = 'The password hash should be one of bcrypt ($2a$, $2b$ or $2y$)'
  const cost = 'The password hash should have a cost from 4 to 15'
  const noDate = 'emp_dob: Input should be a valid date in the form YYYY-MM-DD'
  const reasons = (await listed()).map(({ table, row, reasons }) => [table, row.id, reasons])
  t.same(reasons, [
    ['user', 2, ['username: Another account has this username, regardless of case']],
    ['user', 3, ['username: Username should consist of letters, digits and the characters . _ @ + -',
      'is_admin: Input should be a valid boolean']],
    ['user', 4, ['username: Input should be a valid string', noHash]],
    ['user', 5, ['username: Input should be a valid string', noHash]],
    ['user', 6, [cost]],
    ['user', 7, [cost]],
    ['employee', 3, ['emp_id: Input should be greater than or equal to 1']],
    ['employee', 2, ['Another row with this emp_id comes before']],
    ['employee', 6, ['emp_name: Name should not be blank or contain a NUL character']],
    ['employee', 7, ['emp_name: Input should be a valid string', 'emp_dob: Input should be a valid string']],
    ['employee', 8, ['emp_dob: Date of birth cannot be in the future']],
    ['employee', 9, [noDate]],
    ['employee', 10, [
      'emp_name: Input should not contain the directional formatting character U+202E; remove it', noDate,
      'country: String should have at most 200 characters'
    ]],
    ['employee', 4, ['emp_id: Input should be less than or equal to 2147483647']],
    ['employee', 5, ['emp_id: Input should be a valid integer']]
  ])
  const text = await readFile(report, 'utf8')
  t.match(text, '9007199254740993', 'numbers are as they were')
  t.notMatch(text, /\$2b\$\d|plain secret/)
  if (process.platform !== 'win32') t.equal((await stat(report)).mode & 0o777, 0o600)
})

await t.test('a dry run reports the same, and writes nothing', async (t) => {
  const db = await target(t)
  const statements = [...tables, user(1, 'Ada'), user(2, 'ada'), user(2 ** 31 - 1, 'last'), employee(101), employee(0)]
  const { run, listed } = await workplace(t, db, ...statements)
  const before = await allRows(db)
  const dry = await run(['--dry-run'])
  t.match(dry, { code: 1, text: /^Dry run: nothing was written\.\npublic\.user: 3 rows: 2 created, 0 unch/ })
  const rows = await listed()
  t.equal(await allRows(db), before)
  const { code, text } = await run()
  t.same({ code, text: `Dry run: nothing was written.\n${text}` }, dry)
  t.same(await listed(), rows)
  t.match(text, '  New ids: 1. This service assigned theirs, or greater ones, before, and reuses none.')
  t.same((await accountsIn(db)).map(({ id, username }) => [id, username]), [[1, 'Ada'], [2, 'last']],
    'an id after which there is no other is not kept')
})

await t.test('a second run copies what was added, and changes nothing that is here', async (t) => {
  const { db, admin, user: reader } = await serve(t)
  const { run, execute, listed, files } = await workplace(t, db, ...tables, user(1, 'first'), user(4, 'ada'),
    user(5, 'gone'), user(6, 'changed'), ...[101, 102, 103, 104].map((emp_id) => employee(emp_id)))
  t.match(await run(), {
    code: 0,
    text: /4 created, 0 unchanged, 0 not copied\.\n {2}New ids: 1\. This service assigned theirs, or greater ones/
  })
  const ids = new Map((await accountsIn(db)).map(({ id, username }) => [username, id]))
  t.same([...ids], [['root', admin.account.id], ['reader', reader.account.id], ['ada', 4], ['gone', 5], ['changed', 6],
    ['first', 7]], 'the id of the first administrator stays that of this service')
  t.match(await run(), { code: 0, text: /^public.user: 4 rows: 0 created, 4 unc.*\n.* 4 rows: 0 created, 4 unc.*$/ })
  t.same(await files(), [])

  await admin.send({ method: 'DELETE', url: '/employees/102' })
  for (const [emp_id, changes] of [[101, { city: 'Paris' }], [103, { emp_id: 203 }], [104, { emp_id: 204 }]] as const) {
    await admin.send({ method: 'PATCH', url: `/employees/${emp_id}`, payload: changes })
  }
  await admin.send({ method: 'DELETE', url: '/users/5' })
  await admin.send({ method: 'PATCH', url: '/users/6', payload: { is_admin: true } })
  await db.insertInto('audit').values({ action: 'login-failed', subject: 'late' }).execute()
  for (const change of ['UPDATE employee SET emp_id = 304 WHERE emp_id = 104', employee(105), user(3, 'late')]) {
    await execute(change)
  }
  t.match(await run(), { code: 1, text: /public\.user: 5 rows: 1 created, 2 unchanged, 2 not copied\./ })
  t.same((await listed()).map(({ row, reasons }) => [row.username ?? row.emp_id, ...reasons]), [
    ['gone', 'An account with this username was deleted here'],
    ['changed', 'The account here differs in is_admin'],
    [101, 'The employee here differs in city'],
    [102, "The employee with emp_id '102' was deleted here, or has another emp_id now"],
    [103, "The employee with this id has the emp_id '203' here"],
    [304, "The employee with this id has the emp_id '204' here"]
  ])
  t.match((await admin.send({ url: '/employees' })).json(), [
    { emp_id: 101, city: 'Paris' }, { emp_id: 105 }, { emp_id: 203 }, { emp_id: 204 }
  ])
  t.match((await accountsIn(db)).at(-1), { id: 8, username: 'late' }, 'an id that was passed is not reused')
})

const many = `INSERT INTO employee (emp_id, emp_name, emp_dob, city, country)
  SELECT n, 'Ada ' || n, '1985-12-10', 'London', 'UK' FROM generate_series(1, 2500) AS n`

/** How many employees there are, and how many entries of their histories. */
async function countsOf (db: Kysely<Database>): Promise<number[]> {
  const { rows: [counts] } = await sql<Record<string, number>>`
    SELECT (SELECT count(*) FROM employees) AS employees, (SELECT count(*) FROM employee_changes) AS changes`
    .execute(db)
  return Object.values({ ...counts })
}

await t.test('an interrupted command keeps what it copied, and goes on when it is run again', async (t) => {
  const db = await target(t)
  const { run } = await workplace(t, db, ...tables, user(1, 'ada'), many)
  const [atOnce, later] = [new AbortController(), new AbortController()]
  atOnce.abort()
  const interrupted = /Interrupted\. What was copied is kept: the same command goes on from there\.\npublic\.user: /
  const atStart = await run([], atOnce.signal)
  t.match(atStart, { code: 130, text: interrupted })
  t.match(atStart.text, 'public.user: 0 rows')
  t.same(await countsOf(db), [0, 0])
  const running = run([], later.signal)
  await eventually(async () => await countsOf(db), ([count = 0]) => count > 0)
  later.abort()
  const halfway = await running
  t.match(halfway, { code: 130, text: interrupted })
  t.match(halfway.text, 'public.user: 1 row: 1 created')
  const [copied = 0] = await countsOf(db)
  t.ok(copied < 2500, `${copied} were copied`)
  const { code, text } = await run()
  t.equal(code, 0)
  const [created, unchanged] = [2500 - copied, copied].map((count) => count.toLocaleString('en'))
  t.match(text, `${created} created, ${unchanged} unchanged, 0 not copied.`)
  t.same(await countsOf(db), [2500, 2500], 'each once')
})

await t.test('a killed command goes on when it is run again', { skip }, async (t) => {
  const source = await sourceOf(t, ...tables, user(3, 'ada'), employee(0), many)
  await source.close()
  const { cwd, env, config } = await databaseAtRest(t)
  const { db, migrate, close } = await openDatabase(config)
  t.teardown(close)
  await migrate()
  const args = ['--from', String(source.url).replace('postgres:', 'postgresql+asyncpg:'), '--schema', 'public']
  const child = startCommand('migrate-from-fastapi', { cwd, env }, args)
  await eventually(async () => await countsOf(db), ([count = 0]) => count > 0)
  child.kill('SIGKILL')
  await ended(child)
  t.match(await readFile(join(cwd, 'migrate-from-fastapi.ndjson'), 'utf8'), /^\{"table":"employee","reasons".*\}\n$/,
    'the report has what was not copied until then')
  t.match(await ended(startCommand('migrate-from-fastapi', { cwd, env }, args)), {
    code: 1, stderr: /public\.user: 1 row: 0 created, 1 unchanged, 0 not copied\.\npublic\.employee: 2,501 rows: /
  })
  t.same(await countsOf(db), [2500, 2500])
  t.match(await accountsIn(db), [{ id: 3, username: 'ada' }])
})

await t.test('a source that is none is explained in a sentence', async (t) => {
  const db = await target(t)
  const failed = (text: string | RegExp) => ({ code: 1, text })
  const noTable = 'The role finds no table user in the schemas of the search_path: name another with --schema'
  t.same(await (await workplace(t, db)).run(), failed(noTable))
  const first = await workplace(t, db, 'CREATE TABLE employee (emp_id integer)', String(tables[1]))
  t.same(await first.run(['--schema', 'hr']), failed('The role finds no table user in the schema hr'))
  t.same(await first.run(), failed('The table public.employee has no column emp_name, emp_dob, city, country, ' +
    'which cannot be left out'))
  const second = await workplace(t, db, String(tables[0]), 'CREATE TABLE "user" (id integer, username text)')
  t.same(await second.run(), failed('The table public.user has no column hashed_password or password_hash, is_admin, ' +
    'which cannot be left out'))
  t.match(await migrateFromFastapi([], { open, openSource, terminal: new Writable(), signal: AbortSignal.abort() }),
    failed(/^Usage: npm run migrate-from-fastapi /))

  await t.rejects(openSource('mysql://localhost/db', '--from'), { message: /^--from should be postgres:/ })
  const port = await closedPort()
  const url = `postgresql+psycopg2://me@127.0.0.1:${port}/db`
  await t.rejects(openSource(url, '--from'), { message: new RegExp(`127\\.0\\.0\\.1:${port}`) })
})

await t.test('accounts whose ids are no numbers get new ones', async (t) => {
  const db = await target(t)
  const { run } = await workplace(t, db, String(tables[0]),
    'CREATE TABLE "user" (id uuid, username text, hashed_password text, is_admin boolean, disabled text)',
    ...[1, 2].map((digit) =>
      `INSERT INTO "user" VALUES ('${uuid(digit)}', 'user${digit}', '${passwordHash}', true, 'yes')`))
  t.match(await run(), { code: 0, text: /2 created, 0 unchanged, 0 not copied\.\n {2}New ids: 2\./ })
  t.match(await accountsIn(db), [{ id: 1, username: 'user1', disabled: false }, { id: 2, username: 'user2' }])
})

await t.test('two copies at once create an employee once', async (t) => {
  const found = Promise.withResolvers<void>()
  let answers = 0
  // Neither is told what it found before both have looked for the employee.
  const db = (await target(t)).withPlugin({
    transformQuery: ({ node }) => node,
    async transformResult ({ result }) {
      if (++answers === 2) found.resolve()
      await found.promise
      return result
    }
  })
  const copy = await employeeCopier({ db, requester: localRequester }, { keepsIds: false, dry_run: false })
  const employee = { ...ada, emp_id: 101, city: 'London', country: 'UK' }
  const outcomes = await Promise.all([copy([employee]), copy([employee])])
  t.same(outcomes.flat().toSorted((one) => one === 'created' ? -1 : 1),
    ['created', { conflict: "Employee business ID '101' already exists" }])
})

async function open (): Promise<never> {
  throw new Error('The database of the service is not opened')
}
