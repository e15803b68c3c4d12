import fc from 'fast-check'
import { type Kysely, sql } from 'kysely'
import t from 'tap'
import type { Database } from '../../generated/database.ts'
import type { components } from '../../generated/openapi.ts'
import { employeeColumns } from '../../src/database/employees/columns.ts'
import { listStatement, selectEmployees } from '../../src/database/employees/list.ts'
import type { PageQuery } from '../../src/domain/employees/list.ts'
import { emptyDatabase } from '../harness/database.ts'
import { links } from '../harness/answers/links.ts'
import { type Violation, invalid, seen } from '../harness/answers/problems.ts'
import { skip } from '../harness/postgres/databases.ts'
import { type Role, serve } from '../harness/service.ts'
import { ada } from '../harness/requests/writes.ts'
import { rounds } from '../harness/environment.ts'

type Employee = components['schemas']['Employee']

type Query = { [Name in keyof Omit<PageQuery, 'position'>]?: PageQuery[Name] | undefined }

const sorts = ['emp_id', 'emp_name', 'emp_dob', 'city', 'country'] as const
const orders = ['asc', 'desc'] as const

/** The emp_ids of the employees that the service lists, and the URL of the next page. */
async function ask ({ send }: Role, query: Query | string): Promise<{ ids: number[], next: string | undefined }> {
  const given = Object.entries(query).filter(([, value]) => value !== undefined)
  const pairs = given.map(([name, value]): [string, string] => [name, String(value)])
  const url = typeof query === 'string' ? query : `/employees?${new URLSearchParams(pairs).toString()}`
  const { statusCode, headers, body } = await send({ url })
  if (statusCode !== 200) throw new Error(`${statusCode} ${body}`)
  return { ids: JSON.parse(body).map(({ emp_id }: Employee) => emp_id), next: links(headers['link']).next }
}

/** Names that are hard to fold, to divide into grams, or to search. */
const names = [
  'Ada Lovelace', 'ADA  LOVELACE', ' Ada', 'Ada ', ' ada lovelace ', 'Adalovelace', 'a d a', 'lova da', 'Ada\tLovelace',
  'Zoë', 'ZOË', 'Éva Ö', 'ΟΔΟΣ', 'ΟΔΟΣ ΣΟΦΟΣ', 'οδοσ', 'σοφός', 'Straße', 'STRASSE', 'İstanbul Ilı', 'ılı',
  'Москва Река', 'МОСКВА', '100% Ada_', '100 Ada', 'back\\slash', 'back\\ slash', '%', '_ _', '𝒜𝒟𝒜', 'ﬁn', "O'Hara",
  'e\u0301va', ' . ', 'Łódź', '김철수', 'がか', "'", 'Ada\nLovelace', 'हिन्दी', '李四田', `${'long '.repeat(39)}name`
]
const places = [
  'ZÜRICH', 'zürich', 'Zürich ', 'New York', 'new  york', 'Москва', 'ΑΘΗΝΑΣ', 'αθηνας', '100%', 'a_b', 'a\\b'
]
const days = ['1900-01-01', '1969-12-31', '1970-01-01', '2000-02-29']

/** Parts of those texts, with spaces at their ends and between them, and texts that none contains. */
const texts = [
  '', 'a', 'A', 'ada', 'ADA', 'ada lov', 'a l', 'a  l', 'lovelace', 'e l', ' ', '  ', ' a', ' ada', 'a ', 'ada ',
  ' ada ', 'a d', ' d ', '\t', 'zoë', 'zoe', 'Ë', 'É', 'é', 'ΟΔΟΣ', 'οδος', 'οδοσ', 'Σ', 'σ', 'ς', 'ΟΣ Σ', 'ος σ',
  'σοφ', 'σοφος', 'ß', 'ss', 'SS', 'strasse', 'İ', 'i', 'I', 'ı', 'istanbul', 'москва', 'РЕКА', 'а р', '%', '_', '\\',
  '\\\\', '0%', '% a', '_ _', 'k\\s', '\\ s', 'a_', '𝒜', '𝒟', '𝒟𝒜', 'ﬁ', 'fi', "o'h", "'", "''", '\u0301', '\u0301a',
  'zürich', 'ü', 'w y', 'york', 'ΑΣ', 'ας', 'unmatched', '.', ' . ', 'lodz', '철수', 'が', 'か', 'か\u3099', 'a\nl', 'न्दी',
  '四田', '四', 'e\nz', 'name', 'g name', 'x'.repeat(200)
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

/** Marks of Latin, Greek, Cyrillic, Hebrew, Arabic and Syriac letters, and characters without width: their ranges. */
const ignored = [
  [0x300, 0x36f], [0x591, 0x5bd], [0x5bf, 0x5c7], [0x610, 0x61a], [0x640, 0x640], [0x64b, 0x65f], [0x670, 0x670],
  [0x6d6, 0x6dc], [0x730, 0x74a], [0xad, 0xad], [0x115f, 0x1160], [0x200b, 0x200f], [0x2060, 0x206f], [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff]
] as const

function isIgnored (character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return ignored.some(([first, last]) => code >= first && code <= last)
}

/** A text as filters compare it: without case, accents, width, and more than one space between words. */
function folded (text: string): string {
  const letters = [...text.normalize('NFKD')].filter((character) => !isIgnored(character)).join('')
  const words = letters.split(/\p{White_Space}+/u).filter((word) => word !== '')
  const upper = words.join(' ').toLowerCase().toUpperCase()
  const withoutStroke: Record<string, string> = { Ł: 'L', Ø: 'O', Đ: 'D' }
  return upper.replace(/[ŁØĐ]/g, (letter) => String(withoutStroke[letter])).normalize('NFC')
}

/** The employees that match, found by this process among all. */
function expected (employees: Employee[], query: Query): number[] {
  const { city = '', country = '', emp_name = '', q = '', born_from = '1900-01-01', born_to = '9999-12-31' } = query
  const { sort_by = 'emp_id', order = 'asc', offset = 0, limit = 100 } = query
  const has = (value: string, text: string) => folded(value).includes(folded(text))
  const compare = (one: Employee, other: Employee) =>
    Buffer.compare(Buffer.from(String(one[sort_by])), Buffer.from(String(other[sort_by]))) || one.emp_id - other.emp_id
  const found = employees.filter((each) =>
    has(each.city, city) && has(each.country, country) && has(each.emp_name, emp_name) &&
    (has(each.city, q) || has(each.country, q) || has(each.emp_name, q)) &&
    each.emp_dob >= born_from && each.emp_dob <= born_to)
  const ascending = found.sort(sort_by === 'emp_id' ? (one, other) => one.emp_id - other.emp_id : compare)
  const ids = ascending.map(({ emp_id }) => emp_id)
  return (order === 'asc' ? ids : ids.toReversed()).slice(offset, offset + limit)
}

async function everyone (db: Kysely<Database>): Promise<Employee[]> {
  return await selectEmployees(db, {}, { sort_by: 'emp_id', order: 'asc', offset: 0, limit: 1000 })
}

const fields = ['city', 'country', 'emp_name', 'q'] as const

await t.test('a filter finds the texts that contain its text, regardless of case and accents', async (t) => {
  const { db, user } = await serve(t)
  await addCrowd(db)
  const employees = await everyone(db)
  for (const field of fields) {
    for (const text of texts) {
      t.same((await ask(user, { [field]: text })).ids, expected(employees, { [field]: text }), `${field}=${text}`)
    }
  }
  const found = async (emp_name: string) => {
    const { ids } = await ask(user, { emp_name })
    return employees.filter(({ emp_id }) => ids.includes(emp_id)).map(({ emp_name }) => emp_name).toSorted()
  }
  const lovelaces = [' ada lovelace ', 'ADA  LOVELACE', 'Ada\tLovelace', 'Ada\nLovelace', 'Ada Lovelace']
  for (const text of ['a lov', 'A  LOV ', 'a\tlov']) t.same(await found(text), lovelaces.toSorted(), text)
  t.same(await found('МОСКВА Р'), ['Москва Река'])
  t.same(await found('0% A'), ['100% Ada_'])
  t.same(await found('ΟΔΟΣ Σ'), ['ΟΔΟΣ ΣΟΦΟΣ'])
  t.equal((await found('  ')).length, names.length, 'white space alone is an empty text')
  for (const text of ['zoe', 'ZOË', 'Zoe\u0308']) t.same(await found(text), ['ZOË', 'Zoë'], text)
  for (const text of ['strasse', 'STRAẞE']) t.same(await found(text), ['STRASSE', 'Straße'], text)
  for (const text of ['istanbul', 'ISTANBUL', 'ıstanbul']) t.same(await found(text), ['İstanbul Ilı'], text)
  for (const text of ['eva', 'e\u0301VA', 'ÉVA']) t.same(await found(text), ['e\u0301va', 'Éva Ö'], text)
  t.same(await found('lodz'), ['Łódź'])
  t.same(await found('σοφός'), ['ΟΔΟΣ ΣΟΦΟΣ', 'σοφός'])
  t.same(await found('か\u3099'), ['がか'], 'a mark that is a letter of its script is none to ignore')
  t.same(await found('かか'), [])
  t.same(await found('김'), ['김철수'], 'a syllable is one character')
  t.same(await found('기'), [])
})

await t.test('filters apply together, in any order and on any page', async (t) => {
  const { db, user } = await serve(t)
  await addCrowd(db)
  const employees = await everyone(db)
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
  let listed = 0
  await fc.assert(fc.asyncProperty(queries, async (query) => {
    const { limit = 100, offset = 0, ...rest } = query
    const all = expected(employees, { ...rest, limit: 1000 })
    const { ids, next } = await ask(user, query)
    listed += ids.length
    t.same(ids, all.slice(offset, offset + limit), JSON.stringify(query))
    t.equal(next === undefined, all.length <= offset + limit)
    const { ids: following } = next === undefined ? { ids: [] } : await ask(user, next)
    t.same(following, all.slice(offset + limit, offset + 2 * limit), String(next))
  }), { numRuns: rounds(200, 400) })
  // Far fewer than without filters, and more than none.
  t.ok(listed > 100 && listed < 6_000, `${listed} were listed`)
})

await t.test('born_from and born_to include the days that they name', async (t) => {
  const { db, user } = await serve(t)
  const born = days.map((emp_dob, index) => ({ ...ada, emp_id: index + 1, emp_dob }))
  await db.insertInto('employees').values(born).execute()
  const ids = async (query: Query) => (await ask(user, query)).ids
  t.same(await ids({ born_from: '1969-12-31' }), [2, 3, 4])
  t.same(await ids({ born_from: '1970-01-01' }), [3, 4])
  t.same(await ids({ born_to: '1970-01-01' }), [1, 2, 3])
  t.same(await ids({ born_from: '1970-01-01', born_to: '1970-01-01' }), [3])
  t.same(await ids({ born_from: '1970-01-01', born_to: '1969-12-31' }), [], 'first after last')
  t.same(await ids({ born_from: '2000-02-28', born_to: '2000-02-29', sort_by: 'emp_dob' }), [4])
  t.same(await ids({ born_from: '0001-01-01', born_to: '9999-12-31' }), [1, 2, 3, 4])
  for (const name of ['born_from', 'born_to']) {
    const refused = async (day: string, message: string) => {
      const violation: Violation = ['query', `/${name}`, message]
      t.same(seen(await user.send({ url: `/employees?${name}=${day}` })), invalid(violation), day)
    }
    await refused('0000-01-01', 'Input should be in the year 0001 or later')
    for (const day of ['2023-02-30', '1970-1-1', '10000-01-01', '19700101', 'today', 'infinity', '1970-01-01T00:00Z']) {
      await refused(day, 'Input should be a valid date in the form YYYY-MM-DD')
    }
  }
})

await t.test('an employee with a new name, city or country is found by the new text only', async (t) => {
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
  t.same(await found('hop'), ['emp_name', 'q'], 'by whatever means it was added')
  t.same(await found('arl'), ['city', 'q'])
  await db.updateTable('employees').set({ emp_name: 'Amazing Grace' }).execute()
  t.same(await found('hop'), [])
  t.same(await found('maz'), ['emp_name', 'q'])
})

// An embedded database has one connection.
await t.test('transactions that add the same name and city do not wait for each other', { skip }, async (t) => {
  const { db, user } = await serve(t)
  await db.transaction().execute(async (first) => {
    await first.insertInto('employees').values({ ...ada, emp_id: 1 }).execute()
    // A wait for a lock would end after half a second, with an error.
    await db.insertInto('employees').values({ ...ada, emp_id: 2 }).execute()
    t.same((await ask(user, { q: 'love', city: 'lond' })).ids, [2])
  })
  t.same((await ask(user, { q: 'love', city: 'lond' })).ids, [1, 2])
})

/** Filters of each kind, alone and together. */
const filters: Query[] = [
  ...texts.flatMap((text) => fields.map((field): Query => ({ [field]: text }))),
  { city: 'z', country: 'z' }, { emp_name: 'ada', city: 'york' }, { q: 'ada', born_from: '1970-01-01' },
  { q: 'zur', emp_name: 'lace', born_to: '1999-12-31' }, { q: 'москва', emp_name: 'река', country: 'a' }
]

await t.test('whichever indexes a list uses, it has the same employees', async (t) => {
  const { db, close } = await emptyDatabase()
  t.teardown(close)
  await addCrowd(db)
  const employees = await everyone(db)
  const plans = {
    employees_grams: ['enable_seqscan', 'enable_indexscan', 'enable_indexonlyscan'],
    employees_city: ['enable_seqscan', 'enable_bitmapscan'],
    'Seq Scan': ['enable_bitmapscan', 'enable_indexscan', 'enable_indexonlyscan']
  }
  await db.connection().execute(async (connection) => {
    for (const [part, disabled] of Object.entries(plans)) {
      for (const setting of disabled) await sql`SET ${sql.ref(setting)} = off`.execute(connection)
      const slice = { sort_by: 'city', order: 'desc', offset: 0, limit: 100 } as const
      const statement = listStatement({ emp_name: 'lovelace' }, slice, employeeColumns)
      const { rows } = await sql`EXPLAIN ${statement}`.execute(connection)
      t.match(JSON.stringify(rows), part)
      for (const filter of filters) {
        const listed = await selectEmployees(connection, filter as object, slice)
        const ids = listed.map(({ emp_id }) => emp_id)
        t.same(ids, expected(employees, { ...filter, ...slice }), JSON.stringify(filter))
      }
      for (const setting of disabled) await sql`RESET ${sql.ref(setting)}`.execute(connection)
    }
  })
})

/** How names begin, at the borders of scripts. */
const beginnings = ['A', 'z', '\u{10ffff}', '\u024f', '\u0250', '\u03ff', '\u0400', '\u058f', '\u0590', '\u08c7',
  '\u0900', '\u2fff', '\u3001', '\u4dff', '\u4e00', '\uabff', '\uac00', '\ud7ff', '\ue000']

await t.test('a list has every employee, whatever the scripts of names and cities', async (t) => {
  const { db, user } = await serve(t)
  const people = beginnings.map((beginning, index) => ({
    ...ada,
    emp_id: 1 + index,
    emp_name: `${beginning} Same`,
    city: `${beginnings.at(-index) ?? ''} City ${index % 3}`,
    country: `${beginnings.at(index * 5 % beginnings.length) ?? ''} Land`
  }))
  await db.insertInto('employees').values(people).execute()

  async function compare (filter: Query, matches: (person: typeof people[number]) => boolean) {
    for (const sort_by of ['emp_name', 'city', 'country'] as const) {
      const ids = people.filter(matches)
        .sort((one, other) => Buffer.compare(Buffer.from(one[sort_by]), Buffer.from(other[sort_by])) ||
          one.emp_id - other.emp_id)
        .map(({ emp_id }) => emp_id)
      for (const [order, inOrder] of [['asc', ids], ['desc', ids.toReversed()]] as const) {
        const listed: number[] = []
        let page: Query | string | undefined = { ...filter, sort_by, order, limit: 6 }
        while (page !== undefined) {
          const { ids, next } = await ask(user, page)
          listed.push(...ids)
          page = next
        }
        t.same(listed, inOrder, `${JSON.stringify(filter)} by ${sort_by} ${order}`)
      }
    }
  }
  await compare({ emp_name: 'same' }, () => true)
  await compare({ country: 'land' }, () => true)
  for (const city of ['City 0', 'City 1', 'City 2']) await compare({ city }, (person) => person.city.endsWith(city))
  for (const beginning of beginnings.slice(3)) {
    const begins = (text: string) => text.startsWith(beginning)
    await compare({ emp_name: `${beginning} s` }, ({ emp_name }) => begins(emp_name))
    await compare({ country: `${beginning} l` }, ({ country }) => begins(country))
    await compare({ q: `${beginning} ` }, ({ emp_name, city, country }) => [emp_name, city, country].some(begins))
  }
})
