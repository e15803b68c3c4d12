import { randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { PGlite } from '@electric-sql/pglite'
import fc from 'fast-check'
import { type Kysely, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import t, { type Test } from 'tap'
import type { Database } from '../../generated/database.ts'
import type { components } from '../../generated/openapi.ts'
import { openPglite } from '../../src/database/embedded.ts'
import type { EmployeeFilters } from '../../src/database/employees/filters.ts'
import { scriptOf, scriptStarts } from '../../src/database/scripts.ts'
import { provideTrigrams } from '../../src/database/trigrams.ts'
import { listEmployees, type PageQuery } from '../../src/domain/employees/list.ts'
import { emptyDatabase } from '../harness/database.ts'
import { links } from '../harness/answers/links.ts'
import { type Broken, invalid, seen } from '../harness/answers/problems.ts'
import { type Role, serve } from '../harness/service.ts'
import { ada } from '../harness/requests/writes.ts'

type Employee = components['schemas']['Employee']

type Query = { [Name in keyof Omit<PageQuery, 'position'>]?: PageQuery[Name] | undefined }

const sorts = ['emp_id', 'emp_name', 'emp_dob', 'city', 'country'] as const
const orders = ['asc', 'desc'] as const

/** The emp_ids of the employees that the service lists, and the address of the next page. */
async function ask ({ send }: Role, query: Query | string): Promise<{ ids: number[], next: string | undefined }> {
  const given = Object.entries(query).filter(([, value]) => value !== undefined)
  const pairs = given.map(([name, value]): [string, string] => [name, String(value)])
  const url = typeof query === 'string' ? query : `/employees?${new URLSearchParams(pairs).toString()}`
  const { statusCode, headers, body } = await send({ url })
  if (statusCode !== 200) throw new Error(`${statusCode} ${body}`)
  return { ids: JSON.parse(body).map(({ emp_id }: Employee) => emp_id), next: links(headers['link']).next }
}

/** Names that are awkward to fold, to split into words, or to search. */
const names = [
  'Ada Lovelace', 'ADA  LOVELACE', ' Ada', 'Ada ', ' ada lovelace ', 'Adalovelace', 'a d a', 'lova da', 'Ada\tLovelace',
  'Zoë', 'ZOË', 'Éva Ö', 'ΟΔΟΣ', 'ΟΔΟΣ ΣΟΦΟΣ', 'οδοσ', 'σοφός', 'Straße', 'STRASSE', 'İstanbul Ilı', 'ılı',
  'Москва Река', 'МОСКВА', '100% Ada_', '100 Ada', 'back\\slash', 'back\\ slash', '%', '_ _', '𝒜𝒟𝒜', 'ﬁn', "O'Hara",
  'e\u0301va', ' . '
]
const places = [
  'ZÜRICH', 'zürich', 'Zürich ', 'New York', 'new  york', 'Москва', 'ΑΘΗΝΑΣ', 'αθηνας', '100%', 'a_b', 'a\\b'
]
const days = ['1900-01-01', '1969-12-31', '1970-01-01', '2000-02-29']

/** What is looked for: parts of those texts, with spaces at their ends and between them, and what none has. */
const texts = [
  '', 'a', 'A', 'ada', 'ADA', 'ada lov', 'a l', 'a  l', 'lovelace', 'e l', ' ', '  ', ' a', ' ada', 'a ', 'ada ',
  ' ada ', 'a d', ' d ', '\t', 'zoë', 'Ë', 'É', 'é', 'ΟΔΟΣ', 'οδος', 'οδοσ', 'Σ', 'σ', 'ς', 'ΟΣ Σ', 'ος σ', 'σοφ', 'ß',
  'ss', 'SS', 'İ', 'i', 'I', 'ı', 'москва', 'РЕКА', 'а р', '%', '_', '\\', '\\\\', '0%', '% a', '_ _', 'k\\s', '\\ s',
  'a_', '𝒜', '𝒟', 'ﬁ', 'fi', "o'h", '\u0301', 'zürich', 'ü', 'w y', 'york', 'ΑΣ', 'ας', 'nobody', '.', ' . ',
  'x'.repeat(200)
]

async function addCrowd (db: Kysely<Database>): Promise<void> {
  await db.insertInto('employees').values(names.map((emp_name, index) => ({
    emp_id: 1 + (index * 7) % names.length,
    emp_name,
    emp_dob: days[index % days.length] ?? '',
    city: places[index % places.length] ?? '',
    country: places[(index * 3 + 1) % 7] ?? ''
  }))).execute()
}

/** The same by one plain statement over the whole table, with neither LIKE nor an index. */
async function plainly (db: Kysely<Database>, query: Query): Promise<number[]> {
  const { city = '', country = '', emp_name = '', q = '', born_from = '1900-01-01', born_to = '9999-12-31' } = query
  const { sort_by = 'emp_id', order = 'asc', offset = 0, limit = 100 } = query
  const lower = (text: unknown) => sql`lower(${text} COLLATE "und-x-icu")`
  const has = (column: string, text: string) => sql`strpos(${lower(sql.ref(column))}, ${lower(sql`${text}::text`)}) > 0`
  const { rows } = await sql<{ emp_id: number }>`
    SELECT emp_id FROM employees
    WHERE ${has('city', city)} AND ${has('country', country)} AND ${has('emp_name', emp_name)}
      AND (${has('city', q)} OR ${has('country', q)} OR ${has('emp_name', q)})
      AND emp_dob >= ${born_from}::date AND emp_dob <= ${born_to}::date
    ORDER BY ${sql.ref(sort_by)} ${sql.raw(order)}, emp_id ${sql.raw(order)}
    OFFSET ${offset} LIMIT ${limit}`.execute(db)
  return rows.map(({ emp_id }) => emp_id)
}

const fields = ['city', 'country', 'emp_name', 'q'] as const

await t.test('a filter finds what contains its text, regardless of case, in any script', async (t) => {
  const { db, user } = await serve(t)
  await addCrowd(db)
  for (const field of fields) {
    for (const text of texts) {
      t.same((await ask(user, { [field]: text })).ids, await plainly(db, { [field]: text }), `${field}=${text}`)
    }
  }
  const found = async (emp_name: string) => {
    const { ids } = await ask(user, { emp_name })
    const employees = await db.selectFrom('employees').select('emp_name').where('emp_id', 'in', ids).execute()
    return employees.map(({ emp_name }) => emp_name).toSorted()
  }
  t.same(await found('a lov'), [' ada lovelace ', 'Ada Lovelace'])
  t.same(await found('МОСКВА Р'), ['Москва Река'])
  t.same(await found('0% A'), ['100% Ada_'])
  t.same(await found('ΟΔΟΣ Σ'), ['ΟΔΟΣ ΣΟΦΟΣ'])
  t.same(await found('  '), ['ADA  LOVELACE'])
})

await t.test('filters apply together, in any order and on any page', async (t) => {
  const { db, user } = await serve(t)
  await addCrowd(db)
  const perhaps = <Value>(...values: Value[]) => fc.option(fc.constantFrom(...values), { freq: 2, nil: undefined })
  const text = perhaps('', 'a', 'O', 'Z', 'ü', ' ', 'r', 'o', 'w y', 'Α', 'о', 'с', ...texts)
  const queries = fc.record({
    city: text,
    country: text,
    emp_name: text,
    q: text,
    born_from: perhaps(...days),
    born_to: perhaps(...days),
    sort_by: perhaps(...sorts),
    order: perhaps(...orders),
    offset: perhaps(0, 1, 2, 5),
    limit: perhaps(1, 2, 3, 1000)
  })
  let met = 0
  await fc.assert(fc.asyncProperty(queries, async (query) => {
    const { limit = 100, offset = 0, ...rest } = query
    const expected = await plainly(db, { ...rest, limit: 1000 })
    const { ids, next } = await ask(user, query)
    met += ids.length
    t.same(ids, expected.slice(offset, offset + limit), JSON.stringify(query))
    t.equal(next === undefined, expected.length <= offset + limit)
    const { ids: following } = next === undefined ? { ids: [] } : await ask(user, next)
    t.same(following, expected.slice(offset + limit, offset + 2 * limit), String(next))
  }), { numRuns: 400 })
  // Far fewer than if none were given, and more than nobody.
  t.ok(met > 100 && met < 6_000, `${met} were found`)
})

await t.test('the first and the last day of birth are both among those that are asked for', async (t) => {
  const { db, user } = await serve(t)
  const born = days.map((emp_dob, index) => ({ ...ada, emp_id: index + 1, emp_dob }))
  await db.insertInto('employees').values(born).execute()
  const ids = async (query: Query) => (await ask(user, query)).ids
  t.same(await ids({ born_from: '1969-12-31' }), [2, 3, 4])
  t.same(await ids({ born_from: '1970-01-01' }), [3, 4])
  t.same(await ids({ born_to: '1970-01-01' }), [1, 2, 3])
  t.same(await ids({ born_from: '1970-01-01', born_to: '1970-01-01' }), [3])
  t.same(await ids({ born_from: '1970-01-01', born_to: '1969-12-31' }), [], 'none was born after and before')
  t.same(await ids({ born_from: '2000-02-28', born_to: '2000-02-29', sort_by: 'emp_dob' }), [4])
  t.same(await ids({ born_from: '0001-01-01', born_to: '9999-12-31' }), [1, 2, 3, 4])
  for (const name of ['born_from', 'born_to']) {
    const refused = async (day: string, message: string) => {
      const broken: Broken = ['query', `/${name}`, message]
      t.same(seen(await user.send({ url: `/employees?${name}=${day}` })), invalid(broken), day)
    }
    await refused('0000-01-01', 'Input should be in the year 0001 or later')
    for (const day of ['2023-02-30', '1970-1-1', '10000-01-01', '19700101', 'today', 'infinity', '1970-01-01T00:00Z']) {
      await refused(day, 'Input should be a valid date in the form YYYY-MM-DD')
    }
  }
})

await t.test('who has another name or place is found by the new one, and no longer by the old', async (t) => {
  const { db, admin } = await serve(t)
  const found = async (text: string) => {
    const lists = await Promise.all(fields.map(async (field) => (await ask(admin, { [field]: text })).ids))
    return fields.filter((_, index) => lists[index]?.length === 1)
  }
  const url = '/employees/101'
  await admin.send({ method: 'POST', url: '/employees', payload: ada })
  t.same(await found('LOVE'), ['emp_name', 'q'])
  t.same(await found('LOND'), ['city', 'q'])
  t.same(await found('KING'), ['country', 'q'])
  await admin.send({ method: 'PATCH', url, payload: { emp_name: 'Augusta King' } })
  t.same(await found('love'), [])
  t.same(await found('gusta'), ['emp_name', 'q'])
  await admin.send({ method: 'PUT', url, payload: { ...ada, city: 'Ockham', country: 'Surrey' } })
  for (const old of ['gusta', 'lond', 'kingdom']) t.same(await found(old), [], old)
  t.same(await found('love'), ['emp_name', 'q'], 'the first name again')
  t.same(await found('ockham'), ['city', 'q'])
  t.same(await found('surrey'), ['country', 'q'])
  await admin.send({ method: 'PATCH', url, payload: { emp_id: 102, city: 'Marylebone', emp_name: 'Ada Byron' } })
  t.same(await found('ockham'), [])
  t.same(await found('byron'), ['emp_name', 'q'])
  t.same(await found('marylebone'), ['city', 'q'])
  await admin.send({ method: 'DELETE', url: '/employees/102' })
  t.same(await found('byron'), [])
  await db.insertInto('employees').values({ ...ada, emp_name: 'Grace Hopper', city: 'Arlington' }).execute()
  t.same(await found('hop'), ['emp_name', 'q'], 'whoever added them')
  t.same(await found('arl'), ['city', 'q'])
  await db.updateTable('employees').set({ emp_name: 'Amazing Grace' }).execute()
  t.same(await found('hop'), [])
  t.same(await found('maz'), ['emp_name', 'q'])
})

await t.test('those who add the same name and place at once do not wait for each other', async (t) => {
  const { db, user, database } = await serve(t)
  if (database.config === undefined) return t.pass('an embedded database has one connection')
  await db.transaction().execute(async (first) => {
    await first.insertInto('employees').values({ ...ada, emp_id: 1 }).execute()
    // It would give up after half a second.
    await db.insertInto('employees').values({ ...ada, emp_id: 2 }).execute()
    t.same((await ask(user, { q: 'love', city: 'lond' })).ids, [2])
  })
  t.same((await ask(user, { q: 'love', city: 'lond' })).ids, [1, 2])
})

/**
 * Fifty-two thousand employees with more words and cities than a condition names, of whom a hundred are far off, and
 * begin otherwise.
 */
async function addMany (db: Kysely<Database>): Promise<Employee[]> {
  // Not all at once: a statement has its time.
  for (let last = 4_000; last <= 52_000; last += 4_000) {
    await sql`
      INSERT INTO employees (emp_id, emp_name, emp_dob, city, country)
      SELECT each, CASE WHEN each > 51900 THEN 'Ю ' ELSE '' END || 'Name' || each % 2500 || ' of ' || each % 400,
        date '1950-01-01' + each % 20000,
        'City ' || each % 1500,
        CASE WHEN each > 51900 THEN 'Far' ELSE 'Land ' || each % 7 END
      FROM generate_series(${last}::integer - 3999, ${last}::integer) AS each`.execute(db)
  }
  await sql`ANALYZE employees, employee_places, employee_words`.execute(db)
  return await db.selectFrom('employees').select(['id', 'emp_id', 'emp_name', 'emp_dob', 'city', 'country']).execute()
}

/** The same once more, of employees whose texts are ASCII. */
function among (employees: Employee[], query: Query): Employee[] {
  const { city = '', country = '', emp_name = '', q = '', born_from = '', born_to = '9' } = query
  const has = (text: string, part: string) => text.toLowerCase().includes(part.toLowerCase())
  return employees.filter((each) =>
    has(each.city, city) && has(each.country, country) && has(each.emp_name, emp_name) &&
    (has(each.city, q) || has(each.country, q) || has(each.emp_name, q)) &&
    each.emp_dob >= born_from && each.emp_dob <= born_to)
}

function sorted (employees: Employee[], sort_by: typeof sorts[number], order: 'asc' | 'desc'): number[] {
  const sign = order === 'asc' ? 1 : -1
  return employees.map((each) => ({ emp_id: each.emp_id, value: each[sort_by] }))
    .sort((one, other) => sign *
      (one.value < other.value ? -1 : one.value > other.value ? 1 : one.emp_id - other.emp_id))
    .map(({ emp_id }) => emp_id)
}

await t.test('among very many the same are found, however they are', async (t) => {
  const { db, user } = await serve(t)
  const employees = await addMany(db)
  const frequent: Query[] = [{}, { q: 'a' }, { emp_name: 'name' }, { city: 'city' }, { country: 'land' }]
  const filters: Query[] = [
    ...frequent, { country: 'land', q: 'land 3' }, { country: 'land', born_from: '1960-01-01' }, { q: 'far' },
    { q: 'land 3' }, { q: 'city 14' }, { emp_name: 'name7 ' }, { emp_name: 'of 39' }, { emp_name: ' ' },
    { emp_name: 'nobody' }, { city: 'CITY 149' }, { country: 'far' },
    { country: 'far', city: 'city 1', emp_name: '4' }, { country: 'land', city: 'nowhere' },
    { born_from: '1960-01-01' }, { born_from: '1977-01-01', born_to: '1977-01-07' },
    { q: 'far', born_from: '1970-01-01' }
  ]
  async function compare (query: Query, all: number[]) {
    const { offset = 0 } = query
    const { ids, next } = await ask(user, { ...query, limit: 3 })
    t.same(ids, all.slice(offset, offset + 3), JSON.stringify(query))
    return next
  }
  async function compareAll () {
    for (const [index, filter] of filters.entries()) {
      const found = among(employees, filter)
      for (const [turn, sort_by] of sorts.entries()) {
        const order = (index + turn) % 2 === 0 ? 'asc' : 'desc'
        const all = sorted(found, sort_by, order)
        const next = await compare({ ...filter, sort_by, order }, all)
        if (turn !== index % 5) continue
        await compare({ ...filter, sort_by, order, offset: 4 }, all)
        t.same(next === undefined ? [] : (await ask(user, next)).ids, all.slice(3, 6), String(next))
      }
    }
  }
  await compareAll()
  // Of a directory that is a hundred times as large, as the planner has it: in more ways than one.
  await sql`UPDATE pg_class SET reltuples = 100 * reltuples WHERE relname = 'employees'`.execute(db)
  await compareAll()
  for (const filter of frequent) {
    const all = sorted(among(employees, filter), 'city', 'desc')
    await compare({ ...filter, sort_by: 'city', order: 'desc', offset: 20_000 }, all)
  }
})

// None is in the code points before the private ones: they are halves of others (RFC 3629).
const lastBefore = (start: string) => start === '\ue000' ? '\ud7ff' : String.fromCodePoint(start.charCodeAt(0) - 1)
/** How names begin, at the borders of scripts. */
const beginnings = ['A', 'z', '\u{10ffff}', ...scriptStarts.flatMap((start) => [lastBefore(start), start])]

await t.test('a list has everybody, in whatever scripts names and places begin', async (t) => {
  const { db, user } = await serve(t)
  const people = beginnings.map((beginning, index) => ({
    ...ada,
    emp_id: 1 + index,
    emp_name: `${beginning} Same`,
    city: `${beginnings.at(-index) ?? ''} City ${index % 3}`,
    country: `${beginnings.at(index * 5 % beginnings.length) ?? ''} Land`
  }))
  await db.insertInto('employees').values(people).execute()
  await sql`ANALYZE employees`.execute(db)
  // So many, as the planner has it, that lists are walks.
  await sql`UPDATE pg_class SET reltuples = 1e7 WHERE relname = 'employees'`.execute(db)

  async function compare (filter: Query, which: (person: typeof people[number]) => boolean) {
    for (const sort_by of ['emp_name', 'city', 'country'] as const) {
      const inOrder = people.filter(which)
        .sort((one, other) => Buffer.compare(Buffer.from(one[sort_by]), Buffer.from(other[sort_by])) ||
          one.emp_id - other.emp_id)
        .map(({ emp_id }) => emp_id)
      for (const [order, expected] of [['asc', inOrder], ['desc', inOrder.toReversed()]] as const) {
        const met: number[] = []
        let page: Query | string | undefined = { ...filter, sort_by, order, limit: 6 }
        while (page !== undefined) {
          const { ids, next } = await ask(user, page)
          met.push(...ids)
          page = next
        }
        t.same(met, expected, `${JSON.stringify(filter)} by ${sort_by} ${order}`)
      }
    }
  }
  async function compareAll () {
    await compare({ emp_name: 'same' }, () => true)
    await compare({ country: 'land' }, () => true)
    for (const city of ['City 0', 'City 1', 'City 2']) await compare({ city }, (person) => person.city.endsWith(city))
    for (const beginning of beginnings.slice(3)) {
      const begins = (text: string) => text.startsWith(beginning)
      await compare({ emp_name: `${beginning} s` }, ({ emp_name }) => begins(emp_name))
      await compare({ country: `${beginning} l` }, ({ country }) => begins(country))
      await compare({ q: `${beginning} ` }, ({ emp_name, city, country }) => [emp_name, city, country].some(begins))
    }
  }
  await compareAll()

  for (const [index, person] of people.entries()) person.emp_name = `${beginnings.at(index - 5) ?? ''} Same`
  for (const { emp_id, emp_name } of people) {
    await db.updateTable('employees').set({ emp_name }).where('emp_id', '=', emp_id).execute()
  }
  await compareAll()
})

await t.test('a name begins in the same script here and in the database', async (t) => {
  const { db } = await serve(t)
  for (const name of ['', ' ', ...beginnings, ...beginnings.map((beginning) => `${beginning}a`)]) {
    const { rows } = await sql<{ script: number }>`SELECT script_of(${name}) AS script`.execute(db)
    t.same(rows, [{ script: scriptOf(name) }], JSON.stringify(name))
  }
})

/** A database as it was before some migration. */
async function databaseBefore (t: Test, name: string) {
  const { db, migrate, close } = await emptyDatabase()
  t.teardown(close)
  await sql`DROP SCHEMA public CASCADE`.execute(db)
  await sql`CREATE SCHEMA public`.execute(db)
  const folder = new URL('../../src/database/migrations/', import.meta.url)
  const files = (await readdir(folder)).filter((file) => file < name)
  const migrations = Object.fromEntries(await Promise.all(files.map(async (file) =>
    [file.replace('.ts', ''), Object.values(await import(new URL(file, folder).href))[0]])))
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => migrations } }).migrateToLatest()
  t.notOk(error)
  return { db, migrate }
}

await t.test('employees who were there before there were terms are found by them', async (t) => {
  const { db, migrate } = await databaseBefore(t, '0008')
  await db.insertInto('employees').values(ada).execute()
  await migrate()
  for (const query of [{ city: 'LOND' }, { country: 'king' }, { emp_name: 'a l' }, { q: 'lace' }]) {
    t.same(await listed(db, query), [ada.emp_id], JSON.stringify(query))
  }
  const noted = await db.selectFrom('employee_characters').selectAll().orderBy('character').execute()
  t.same(noted, [...'acdelov'].map((character) => ({ character, script: 0 })))
})

await t.test('no index of terms keeps aside what every look-up would look through', async (t) => {
  const { db, migrate } = await databaseBefore(t, '0014')
  await sql`CREATE EXTENSION pg_trgm`.execute(db)
  await sql`CREATE INDEX employee_words_trigrams ON employee_words USING gin (word gin_trgm_ops)`.execute(db)
  const indexes = ['employee_places_trigrams', 'employee_words_characters', 'employee_words_trigrams']
  const keepsAside = async () => {
    const { rows } = await sql<{ index: string }>`
      SELECT index FROM unnest(${indexes}::text[]) AS index
      WHERE gin_clean_pending_list(to_regclass(index)) > 0`.execute(db)
    return rows.map(({ index }) => index)
  }
  await db.insertInto('employees').values(ada).execute()
  t.same(await keepsAside(), ['employee_words_characters', 'employee_words_trigrams'], 'as they once did')
  await db.insertInto('employees').values({ ...ada, emp_id: 2, emp_name: 'Grace Hopper' }).execute()
  await migrate()
  t.same(await keepsAside(), [], 'not even from before')
  await db.insertInto('employees').values({ ...ada, emp_id: 3, emp_name: 'Mary Jackson', city: 'Hampton' }).execute()
  t.same(await keepsAside(), [])
})

/** The emp_ids of those that the service would list. */
async function listed (db: Kysely<Database>, filters: EmployeeFilters): Promise<number[]> {
  const { employees } = await listEmployees(db, { ...filters, sort_by: 'emp_id', order: 'asc', offset: 0, limit: 100 })
  return employees.map(({ emp_id }) => emp_id)
}

await t.test('a database without trigrams finds the same', async (t) => {
  const { db, migrate, close } = openPglite(await PGlite.create())
  t.teardown(close)
  t.match(await migrate(), [/pg_trgm/])
  t.match(await migrate(), [/pg_trgm/], 'and says so at every start')
  await addCrowd(db)
  for (const q of texts) t.same(await listed(db, { q }), await plainly(db, { q }), q)
})

await t.test('trigrams', async (t) => {
  const { db, migrate, close } = await emptyDatabase()
  t.teardown(close)
  t.same(await migrate(), [], 'are there if the server has them')
  t.same(await migrate(), [], 'and stay')

  await t.test('are done without where this user may not have them', async (t) => {
    await sql`DROP EXTENSION pg_trgm CASCADE`.execute(db)
    const role = sql.ref(`test_${randomUUID()}`)
    await sql`CREATE ROLE ${role}`.execute(db)
    await db.connection().execute(async (connection) => {
      await sql`SET ROLE ${role}`.execute(connection)
      t.equal(await provideTrigrams(connection), false)
      await sql`RESET ROLE`.execute(connection)
    })
    await sql`DROP ROLE ${role}`.execute(db)
    t.same(await migrate(), [], 'and are provided once he may')
  })

  await t.test('are not said to be missing where something else is wrong', async (t) => {
    await sql`ALTER TABLE employee_words RENAME COLUMN word TO term`.execute(db)
    await sql`DROP INDEX employee_words_trigrams`.execute(db)
    await t.rejects(migrate(), { code: '42703' })
  })
})
