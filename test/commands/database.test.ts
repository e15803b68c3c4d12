import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { sql } from 'kysely'
import t, { type Test } from 'tap'
import { databaseCommand } from '../../src/commands/database.ts'
import type { Outcome } from '../../src/commands/command.ts'
import { openPglite } from '../../src/database/embedded.ts'
import type { OpenDatabase } from '../../src/database/handle.ts'
import { openDatabase } from '../../src/database/open.ts'
import { insertEmployee } from '../../src/database/employees/writes/insert.ts'
import { updateEmployee } from '../../src/database/employees/writes/update.ts'
import { writeBackup } from '../../src/database/maintenance/backup.ts'
import { migrations } from '../../src/database/migrations/index.ts'
import { databaseAtRest, ended, startCommand } from '../harness/command.ts'
import { emptyDatabase } from '../harness/database.ts'
import { blankPglite, freshPglite } from '../harness/database/snapshot.ts'
import { skip } from '../harness/postgres/databases.ts'
import { temporaryFolder } from '../harness/process.ts'
import { allRows } from '../harness/database/rows.ts'

const by = { actor_id: 7, actor: 'root', request_id: 'r' }
const emp_name = 'Ada "L" \\ Łovelace\n'
const fields = { emp_name, emp_dob: '1985-12-10', city: 'München', country: '\u2028 {"users":{}}' }
const sound = { code: 0, text: 'The database is sound: nothing is missing, and all employees are found and recorded.' }

/** Runs the command on a database that stays open. */
async function run (database: OpenDatabase, args: string[], signal = new AbortController().signal): Promise<Outcome> {
  const terminal = new Writable({ write: (_chunk, _encoding, done) => { done() } })
  return await databaseCommand(args, { open: async () => ({ ...database, close: async () => {} }), terminal, signal })
}

/** A database with a row in each table. */
async function filled (t: Test) {
  const database = await emptyDatabase()
  t.teardown(database.close)
  const { db } = database
  const { id } = await db.insertInto('users')
    .values({ username: 'root', password_hash: '-' }).returning('id').executeTakeFirstOrThrow()
  const expires_at = new Date('2030-01-01T00:00:00.123Z')
  const [family_hash, token_hash] = [Buffer.from([0, 255, 92]), Buffer.from([1])]
  await db.insertInto('sessions')
    .values({ id: '0b5a3f0e-6a3c-4c55-9d0e-3f6a4c3b2a10', user_id: id, family_hash, token_hash, scope: '', expires_at })
    .execute()
  await db.insertInto('attempts').values({ kind: 'login', account: '', address: '::1', count: 1, expires_at }).execute()
  await db.insertInto('known_addresses').values({ user_id: id, address: '::1', expires_at }).execute()
  await db.insertInto('audit').values({ action: 'login', at: sql<Date>`'2026-01-01 00:00:00.123456Z'` }).execute()
  for (const emp_id of [3, 1, 2]) await insertEmployee(db, by, { emp_id, ...fields })
  await updateEmployee(db, by, 1, { city: 'Ulm' })
  return database
}

/** An empty database of another kind than that of the tests: a backup is restored into either. */
async function inMemory (t: Test, create = freshPglite): Promise<OpenDatabase> {
  const database = openPglite(await create())
  t.teardown(database.close)
  return database
}

await t.test('a backup has the data of one moment', { skip }, async (t) => {
  const { db } = await filled(t)
  const lines: string[] = []
  await writeBackup(db, async (text) => {
    if (lines.length === 0) await insertEmployee(db, by, { emp_id: 4, ...fields })
    lines.push(text)
  })
  t.match(lines.join(), /"emp_id":3/)
  t.notMatch(lines.join(), /"emp_id":4/, 'not what is added once it has begun')
})

await t.test('a backup is restored into an empty database, with all that there was', async (t) => {
  const database = await filled(t)
  const file = join(await temporaryFolder(t), 'backup')
  t.same(await run(database, ['backup', file]), { code: 0, text: `Wrote 12 rows to ${file}.` })
  t.equal((await stat(file)).mode & 0o777, process.platform === 'win32' ? 0o666 : 0o600, 'it has hashes of passwords')
  const restored = await inMemory(t, blankPglite)
  t.match(await run(restored, ['restore', file]), { code: 0, text: /^Restored 12 rows of the backup of 20\d\d-/ })
  const text = async ({ db }: OpenDatabase) => {
    await sql`SET TIME ZONE 'UTC'`.execute(db)
    return await allRows(db)
  }
  t.equal(await text(restored), await text(database))
  t.same(await run(restored, ['check']), sound)
  const again = `${file}-again`
  await run(restored, ['backup', again])
  const linesAfterHeader = async (file: string) => (await readFile(file, 'utf8')).split('\n').slice(1, -2)
  t.same(await linesAfterHeader(again), await linesAfterHeader(file), 'a backup of it is the same again')
  await restored.db.insertInto('users').values({ username: 'next', password_hash: '-' }).execute()
  t.match(await run(restored, ['restore', file]), { code: 1, text: /^The database has data in the table users\. / })
})

await t.test('a backup that is incomplete, changed or none is refused, and restores nothing', async (t) => {
  const file = join(await temporaryFolder(t), 'backup')
  await run(await filled(t), ['backup', file])
  const whole = await readFile(file, 'utf8')
  const lines = whole.split('\n')
  const header = JSON.parse(lines[0] ?? '')
  const restored = await inMemory(t)
  const incomplete = 'The backup is incomplete: its end is missing. Nothing was restored'
  const changed = 'The backup was changed after it was made. Nothing was restored'
  const none = 'The file is not a backup of this service'
  const later = 'The backup was made by a later version of the service: restore it with that version'
  const broken: Array<[what: string, text: string, message: string]> = [
    ['cut between two lines', lines.slice(0, -2).join('\n'), incomplete],
    ['cut within a line', whole.slice(0, -200), incomplete],
    ['another text', whole.replace('Ulm', 'Köln'), changed],
    ['a row less', lines.filter((line) => !line.includes('Ulm')).join('\n'), changed],
    ['empty', '', none],
    ['another file', 'emp_id,emp_name\n', none],
    ['a line that is none', whole.replace('{"audit"', 'x\n{"audit"'), none],
    ['another table', whole.replaceAll('{"audit"', '{"kysely_migration"'), none],
    ['a later version', whole.replace('"0001-users"', '"0000-first"'), later],
    ['later migrations', whole.replace(/"\]/, '","9999-last"]'), later]
  ]
  t.same(header.migrations, Object.keys(migrations))
  for (const [what, text, message] of broken) {
    await writeFile(file, text)
    t.same(await run(restored, ['restore', file]), { code: 1, text: message }, what)
  }
  t.equal(await restored.migrate().then(async () => await allRows(restored.db)), '')
  await writeFile(file, whole)
  t.match(await run(restored, ['restore', file]), { code: 0 })
  t.match(await run(restored, ['restore', `${file}-nowhere`]), { code: 1, text: /ENOENT/ })
})

await t.test('a backup of an earlier version is restored, and then brought up to date', async (t) => {
  const file = join(await temporaryFolder(t), 'backup')
  const earlier = await inMemory(t, blankPglite)
  await earlier.migrate(undefined, '0004-employees')
  await earlier.db.insertInto('employees').values({ emp_id: 1, ...fields }).execute()
  t.same(await run(earlier, ['backup', file]), { code: 0, text: `Wrote 1 rows to ${file}.` })
  const current = await emptyDatabase()
  t.teardown(current.close)
  const text = 'The tables of the database are of a later version than the backup: restore it into a database ' +
    'without tables'
  t.same(await run(current, ['restore', file]), { code: 1, text })
  await sql`DROP SCHEMA public CASCADE`.execute(current.db)
  await sql`CREATE SCHEMA public`.execute(current.db)
  t.match(await run(current, ['restore', file]), { code: 0, text: /^Restored 1 rows of / })
  t.match(await run(current, ['check']), { code: 1, text: /1 employee is not as the last recorded change left them/ })
})

await t.test('a backup or a restore that is interrupted leaves nothing', async (t) => {
  const database = await filled(t)
  const folder = await temporaryFolder(t)
  const file = join(folder, 'backup')
  const interrupted = AbortSignal.abort()
  const { code, text } = await run(database, ['backup', file], interrupted)
  t.same({ code, text }, { code: 130, text: `Interrupted. ${file} was not written.` })
  t.equal(await stat(file).catch(() => 'absent'), 'absent')
  await run(database, ['backup', file])
  const restored = await inMemory(t)
  await restored.migrate()
  t.same(await run(restored, ['restore', file], interrupted), { code: 130, text: 'Interrupted. Nothing was restored.' })
  t.equal(await allRows(restored.db), '')
  t.match(await run(await inMemory(t, blankPglite), ['backup', join(folder, 'none')]), {
    code: 1, text: 'The database has no tables of the service'
  })
})

await t.test('what a restore or a move leaves amiss is found and repaired', async (t) => {
  const database = await filled(t)
  const { db } = database
  t.same(await run(database, ['check']), sound)
  t.same(await run(database, ['repair']), sound)
  const damages: Array<[statement: string, sentence: string]> = [
    ['DROP INDEX employees_city', 'The index employees_city of the table employees is missing.'],
    ['DROP INDEX employees_grams', 'The index employees_grams of the table employees is missing.'],
    ["UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'employees_emp_name'::regclass",
      'The index employees_emp_name of the table employees is not in force.'],
    ['ALTER TABLE sessions DROP CONSTRAINT sessions_user_id_fkey',
      'The constraint sessions_user_id_fkey of the table sessions is missing.'],
    ['ALTER TABLE employee_changes DROP CONSTRAINT employee_changes_pkey',
      'The constraint employee_changes_pkey of the table employee_changes is missing.'],
    [`ALTER TABLE employees DROP CONSTRAINT employees_city_check; ALTER TABLE employees ADD CONSTRAINT
      employees_city_check CHECK (char_length(city) <= 200 AND city ~ '[^[:space:]]') NOT VALID`,
    'The constraint employees_city_check of the table employees is not in force.'],
    ['ALTER TABLE audit DISABLE TRIGGER audit_append_only',
      'The trigger audit_append_only of the table audit is not in force.'],
    ['DROP FUNCTION refuse_change CASCADE', ['The function refuse_change is missing.',
      'The trigger audit_append_only of the table audit is missing.',
      'The trigger audit_not_truncated of the table audit is missing.'].join('\n')],
    ["SELECT setval('users_id_seq', 1, false)",
      'The sequence of users.id is behind the table: new rows would get ids that are taken.'],
    ["SELECT setval('employee_changes_id_seq', 2)",
      'The sequence of employee_changes.id is behind the table: new rows would get ids that are taken.'],
    [`UPDATE employees SET city = 'Rome' WHERE emp_id = 1; DELETE FROM employees WHERE emp_id = 2;
      INSERT INTO employees (emp_id, emp_name, emp_dob, city, country) VALUES (9, 'Eve', '2000-01-01', 'Oslo', 'NO')`,
    '3 employees are not as the last recorded change left them: readers of the feed of changes do not know of it.'],
    ['DELETE FROM employee_changes WHERE emp_id_after = 3',
      '1 employee is not as the last recorded change left them: readers of the feed of changes do not know of it.']
  ]
  for (const [statements, sentence] of damages) {
    for (const statement of statements.split(/;\s+/)) await sql.raw(statement).execute(db)
    const found = { code: 1, text: `${sentence}\nnpm run database -- repair mends this.` }
    t.same(await run(database, ['check']), found, statements)
    const repaired = sentence.split('\n').map((sentence) => `Repaired: ${sentence}`).join('\n')
    t.same(await run(database, ['repair']), { code: 0, text: repaired }, statements)
    t.same(await run(database, ['check']), sound, statements)
  }
  const { rows } = await sql<{ action: string, actor: null, before: object, after: object }>`
    SELECT action, actor, before, after FROM employee_changes WHERE actor IS NULL ORDER BY id`.execute(db)
  t.match(rows, [
    { action: 'updated', before: { city: 'Ulm' }, after: { city: 'Rome' } },
    { action: 'deleted', before: { emp_id: 2 }, after: null },
    { action: 'created', before: null, after: { emp_id: 9, emp_dob: '2000-01-01' } },
    { action: 'created', before: null, after: { emp_id: 3 } }
  ])
})

await t.test('what cannot be repaired is named with the reason, and the rest is repaired', async (t) => {
  const database = await filled(t)
  const { db } = database
  await sql`DROP INDEX users_username_key`.execute(db)
  await db.insertInto('users').values({ username: 'ROOT', password_hash: '-' }).execute()
  await sql`DROP INDEX users_admins`.execute(db)
  const { code, text } = await run(database, ['repair'])
  t.equal(code, 1)
  t.match(text.split('\n'), [
    'Repaired: The index users_admins of the table users is missing.',
    /^Not repaired: The index users_username_key of the table users is missing\. could not create unique index .*\.$/
  ])
})

await t.test('texts that were folded by other rules are found, and folded anew', async (t) => {
  const database = await filled(t)
  const { db } = database
  const { rows } = await sql<{ definition: string }>`
    SELECT pg_get_functiondef('folded'::regproc) AS definition`.execute(db)
  await sql`
    CREATE OR REPLACE FUNCTION folded (value text) RETURNS text IMMUTABLE LANGUAGE sql AS 'SELECT ''?''::text'
    `.execute(db)
  await insertEmployee(db, by, { emp_id: 4, ...fields })
  await sql.raw(rows[0]?.definition ?? '').execute(db)
  const sentence = '1 employee is not found by every filter: the folded texts are stale.'
  t.same(await run(database, ['check']), { code: 1, text: `${sentence}\nnpm run database -- repair mends this.` })
  t.same(await run(database, ['repair']), { code: 0, text: `Repaired: ${sentence}` })
  t.same(await run(database, ['check']), sound)
})

await t.test('a database that was not migrated is not checked', async (t) => {
  const { code, text } = await run(await inMemory(t, blankPglite), ['check'])
  t.match({ code, text }, { code: 1, text: /^The migrations of the database are not those of this version/ })
})

await t.test('arguments that are none show what to write, and open nothing', async (t) => {
  const open = async () => { throw new Error('opened') }
  const terminal = new Writable()
  const { signal } = new AbortController()
  const { text } = await databaseCommand(['--help'], { open, terminal, signal })
  t.match(text, /^Usage: npm run database -- COMMAND/)
  for (const [args, message] of [
    [[], text], [['constructor'], text], [['backup'], 'Name one FILE'], [['backup', 'a', 'b'], 'Name one FILE'],
    [['restore', '--all'], 'Name one FILE'], [['check', 'now'], 'Unknown argument now'],
    [['repair', 'a', 'b'], 'Unknown argument a b'], [['backup', '.'], '. is not a file that can be replaced']
  ] as const) t.same(await databaseCommand([...args], { open, terminal, signal }), { code: 1, text: message })
})

await t.test('the command runs as a process', async (t) => {
  const { config, ...surroundings } = await databaseAtRest(t)
  const file = join(await temporaryFolder(t), 'backup')
  const restored = await ended(startCommand('database', surroundings, ['restore', file]))
  t.match(restored, { code: 1, stderr: /ENOENT/, stdout: '' })
  const memory = await inMemory(t)
  await memory.migrate()
  await insertEmployee(memory.db, by, { emp_id: 5, ...fields })
  await run(memory, ['backup', file])
  t.match(await ended(startCommand('database', surroundings, ['restore', file])), {
    code: 0, stdout: /^Restored 2 rows of the backup of /
  })
  const database = await openDatabase(config)
  t.same(await run(database, ['check']), sound, 'the database is whole when the process has ended')
  t.match(await allRows(database.db), /^employees \(5,/m)
  await database.close()
})
