import t from 'tap'
import { migrations } from '../../../src/database/migrations/index.ts'
import { pendingMigrations, tables } from '../../../src/database/start/pending.ts'
import { schemaOf, type Server } from '../../../src/database/start/requirements.ts'
import { recordTable } from '../../../src/database/start/state.ts'

const server = {
  version: 180001,
  encoding: 'UTF8',
  icu: true,
  standby: false,
  readOnly: false,
  role: 'app',
  database: 'people',
  schema: 'public',
  searchPath: '"$user", public',
  existing: ['public']
}

await t.test('a server that can be used says in which schema the tables are', (t) => {
  t.equal(schemaOf(server), 'public')
  t.equal(schemaOf({ ...server, version: 130000, schema: 'hr' }), 'hr')
  t.end()
})

await t.test('a server that cannot be used ends the start with what to change', (t) => {
  const refused: Array<[change: Partial<Server>, sentence: RegExp]> = [
    [{ version: 120022 }, /^The server is PostgreSQL 12, which is too old: .+ needs PostgreSQL 13 or later\.$/],
    [{ version: 90624 }, /^The server is PostgreSQL 9, which is too old/],
    [{ readOnly: true }, /ALTER DATABASE "people" RESET default_transaction_read_only;/],
    [{ encoding: 'LATIN1' }, /"people" is in LATIN1 .+ CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0/],
    [{ encoding: 'SQL_ASCII' }, /is in SQL_ASCII/],
    [{ icu: false }, /built without ICU/],
    [{ schema: null }, /GRANT USAGE, CREATE ON SCHEMA "public" TO "app";$/],
    [{ schema: null, searchPath: 'hr', existing: [] }, /\(hr\).+CREATE SCHEMA "hr" AUTHORIZATION "app";$/],
    [{ schema: null, searchPath: '"My ""Staff"', existing: [] }, /CREATE SCHEMA "My ""Staff" AUTHORIZATION/],
    [{ schema: null, searchPath: '"$user"', existing: [] }, /CREATE SCHEMA "app" AUTHORIZATION "app";$/],
    [{ schema: null, searchPath: '', existing: [] }, /CREATE SCHEMA "app" AUTHORIZATION "app";$/]
  ]
  for (const [change, message] of refused) {
    t.throws(() => schemaOf({ ...server, ...change }), { message, exitCode: 78, maxWaitMs: 0 }, JSON.stringify(change))
  }
  t.end()
})

await t.test('a standby is waited for, as long as a fail-over takes', (t) => {
  const failure = { message: /name the primary/, exitCode: 78, maxWaitMs: 15_000 }
  t.throws(() => schemaOf({ ...server, standby: true }), failure)
  t.end()
})

const known = Object.keys(migrations)
const all = [...Object.keys(tables), recordTable]

await t.test('the migrations that are not recorded are pending', (t) => {
  const pending = (recorded: string[], relations: string[]) =>
    pendingMigrations({ schema: 'public', relations, recorded }, known)
  t.same(pending([], []), known)
  t.same(pending([], ['another_table', recordTable]), known)
  t.same(pending(known, all), [])
  t.same(pending(known.slice(0, 2), ['users', 'sessions', 'attempts', 'known_addresses', recordTable]), known.slice(2))
  t.end()
})

await t.test('a schema that this version cannot use ends the start with the reason', (t) => {
  const without = (table: string) => all.filter((name) => name !== table)
  const refused: Array<[recorded: Array<string | null>, relations: string[], sentence: RegExp]> = [
    [['2020_init', '2021_more'], [recordTable], /another project's \(it records 2020_init, 2021_more\): give/],
    [[null], [recordTable], /another project's \(it records rows without a name\)/],
    [[...known, '9999-later'], all, /^A later version .+ it records 9999-later\. Start that version, or/],
    [known.filter((name) => name !== '0002-sessions'), all, /later migrations than 0002-sessions, but not that one/],
    [known.slice(2), all, /later migrations than 0001-users, 0002-sessions, but not those/],
    [known, without('audit'), /records the migrations of audit, but there is no such table\. Restore/],
    [[], ['users', 'employees'], /has the tables users, employees, but kysely_migration does not record/],
    [known.slice(0, 4), all, /has the tables employee_changes, but kysely_migration does not record/]
  ]
  for (const [recorded, relations, message] of refused) {
    const work = () => pendingMigrations({ schema: 'public', relations, recorded }, known)
    t.throws(work, { message, exitCode: 78, maxWaitMs: 0 }, message.source)
  }
  t.end()
})
