import fc from 'fast-check'
import { type Kysely, sql } from 'kysely'
import t from 'tap'
import type { Database } from '../../generated/database.ts'
import type { components } from '../../generated/openapi.ts'
import { locate, parametersOf as declaredParameters, type Schema } from '../../src/contract/document.ts'
import { invalid as invalidValue, valid } from '../harness/requests/arbitraries.ts'
import { type Links, links, parametersOf } from '../harness/answers/links.ts'
import { invalid, seen } from '../harness/answers/problems.ts'
import { type Role, serve } from '../harness/service.ts'
import { listen, nothing } from '../harness/socket.ts'
import { ada } from '../harness/requests/writes.ts'
import { rounds } from '../harness/environment.ts'

type Employee = components['schemas']['Employee']

const sorts = ['emp_id', 'emp_name', 'emp_dob', 'city', 'country'] as const
const orders = ['asc', 'desc'] as const
const everyOrder = sorts.flatMap((sort_by) => orders.map((order) => ({ sort_by, order })))
type Order = typeof everyOrder[number]

const notACursor = invalid(['query', '/cursor', 'Input should be a cursor of a Link header'])
const foreign = invalid(['query', '/cursor',
  'Input should be used with the filters and the order that it was made for'])

/** Twenty-four employees, many with the same name, day of birth, city or country. */
async function addCrowd (db: Kysely<Database>): Promise<void> {
  const employees = Array.from({ length: 24 }, (_, index) => ({
    // Not in the order of insertion.
    emp_id: 1 + (index * 7) % 24,
    emp_name: ['Zoë', 'adam', 'Ada Lovelace', 'Éva', '𝒜da'][index % 5] ?? '',
    emp_dob: ['1990-01-01', '1900-01-01', '2000-02-29'][index % 3] ?? '',
    city: ['Zürich', '100% Town', 'zürich', 'Москва'][index % 4] ?? '',
    country: index < 20 ? 'Switzerland' : 'Back\\slash'
  }))
  await db.insertInto('employees').values(employees).execute()
}

/** The emp_ids of all employees, in an order. */
async function inOrder (db: Kysely<Database>, { sort_by, order }: Order): Promise<number[]> {
  const employees = await db.selectFrom('employees').select('emp_id').orderBy(sort_by, order).orderBy('emp_id', order)
    .execute()
  return employees.map(({ emp_id }) => emp_id)
}

interface Page { ids: number[], links: Links, total: unknown }

async function page ({ send }: Role, url: string | undefined): Promise<Page> {
  const { statusCode, headers, body } = await send({ url: String(url) })
  if (statusCode !== 200) throw new Error(`${statusCode} ${body}`)
  const employees: Employee[] = JSON.parse(body)
  return { ids: employees.map(({ emp_id }) => emp_id), links: links(headers['link']), total: headers['x-total-count'] }
}

/** Follows the links from a page on, and returns all pages. `between` runs after each page. */
async function follow (
  reader: Role,
  start: string,
  relation: 'next' | 'prev',
  between: (page: Page) => Promise<void> = async () => {}
): Promise<Page[]> {
  const pages: Page[] = []
  let url: string | undefined = start
  while (url !== undefined) {
    const here: Page = await page(reader, url)
    pages.push(here)
    await between(here)
    url = here.links[relation]
  }
  return pages
}

const addressOf = (query: Record<string, string>) => `/employees?${new URLSearchParams(query).toString()}`
const idsOf = (pages: Page[]) => pages.flatMap(({ ids }) => ids)

/** The content of a cursor. */
function read (cursor: string | undefined): unknown[] {
  return JSON.parse(Buffer.from(String(cursor), 'base64url').toString())
}

const write = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64url')

await t.test('the pages have every employee once, in order, and lead back', async (t) => {
  const { db, user } = await serve(t)
  await addCrowd(db)
  for (const order of everyOrder) {
    const expected = await inOrder(db, order)
    for (const limit of ['4', '5', '23', '24']) {
      const what = JSON.stringify({ ...order, limit })
      const start = addressOf({ ...order, limit })
      const pages = await follow(user, start, 'next')
      t.same(idsOf(pages), expected, what)
      t.equal(pages.length, Math.ceil(24 / Number(limit)), `${what}: none is empty`)
      t.same(new Set(pages.map(({ links: { first } }) => first)).size, 1)
      t.same((await page(user, pages[0]?.links.first)).ids, pages[0]?.ids, 'the first')
      t.same(pages.map(({ links: { prev } }) => prev === undefined), pages.map((_, index) => index === 0), 'no prev')
      const { prev } = pages.at(-1)?.links ?? {}
      const back = prev === undefined ? [] : await follow(user, prev, 'prev')
      t.same(back.map(({ ids }) => ids), pages.slice(0, -1).map(({ ids }) => ids).toReversed(), `${what}: back`)
    }
  }
})

await t.test('an empty list has one page', async (t) => {
  const { user } = await serve(t)
  const first = '/employees?limit=100&sort_by=emp_id&order=asc'
  const { ids, links: { first: there, ...others } } = await page(user, '/employees')
  t.same([ids, parametersOf(there), others], [[], parametersOf(first), {}])
})

await t.test('the links have all parameters of the page but its position', async (t) => {
  const { db, user } = await serve(t)
  await addCrowd(db)
  const lasting = {
    limit: '2',
    count: 'exact',
    city: 'ZÜRICH',
    country: 'e',
    emp_name: 'a',
    born_from: '1900-01-01',
    born_to: '2000-02-29',
    q: 'switzerland',
    sort_by: 'emp_name',
    order: 'desc'
  }
  const all = await page(user, addressOf({ ...lasting, limit: '100' }))
  const here = await page(user, addressOf({ ...lasting, offset: '2' }))
  t.ok(all.ids.length > 5)
  t.equal(here.total, String(all.ids.length))
  for (const [relation, expected] of Object.entries({ first: [0, 2], prev: [0, 2], next: [4, 6] })) {
    const address = here.links[relation as keyof Links]
    const { cursor, ...rest } = parametersOf(address)
    t.same(rest, lasting, relation)
    t.equal(cursor === undefined, relation === 'first')
    const { ids, total } = await page(user, address)
    t.same(ids, all.ids.slice(...expected), relation)
    t.equal(total, here.total)
  }
})

await t.test('a page at an offset links to the pages beside it', async (t) => {
  const { db, user } = await serve(t)
  await addCrowd(db)
  for (const order of everyOrder) {
    const expected = await inOrder(db, order)
    const at = async (offset: number) => await page(user, addressOf({ ...order, limit: '5', offset: String(offset) }))
    const { ids, links: { prev, next } } = await at(7)
    t.same(ids, expected.slice(7, 12))
    t.same((await page(user, prev)).ids, expected.slice(2, 7))
    t.same((await page(user, next)).ids, expected.slice(12, 17))
    t.same((await page(user, (await at(3)).links.prev)).ids, expected.slice(0, 3), 'fewer where there are no more')
    t.match((await at(0)).links, { prev: undefined, next: String })
    t.match((await at(19)).links, { prev: String, next: undefined })
    const { ids: none, links: { first, ...others } } = await at(24)
    t.same([none, others], [[], {}], 'past the end')
    t.same((await page(user, first)).ids, expected.slice(0, 5))
  }
})

/** Whether an employee is left as it is, while others are added, moved and deleted. */
const stays = (emp_id: number) => emp_id <= 24 && emp_id % 3 === 0

await t.test('an unchanged employee is listed once, in order, while others are written', async (t) => {
  const { db, user } = await serve(t)
  const [least, greatest] = ['\u0001', '\u{10ffff}'].map((text) => ({ emp_name: text, city: text, country: text }))
  for (const order of everyOrder) {
    await db.deleteFrom('employees').execute()
    await addCrowd(db)
    const staying = (await inOrder(db, order)).filter(stays)
    let fresh = 1000
    async function change ({ ids }: Page): Promise<void> {
      const last = Number(ids.at(-1))
      const { id: _, ...here } = await db.selectFrom('employees').selectAll().where('emp_id', '=', last)
        .executeTakeFirstOrThrow()
      // One employee right where the next page begins, and one at each end of the list.
      await db.insertInto('employees').values([
        { ...ada, emp_name: here.emp_name, emp_dob: here.emp_dob, city: here.city, country: here.country },
        { ...ada, ...least, emp_dob: '1900-01-01' },
        { ...ada, ...greatest, emp_dob: '2020-01-01' }
      ].map((employee) => ({ ...employee, emp_id: ++fresh }))).execute()
      await db.updateTable('employees').set({ [order.sort_by === 'city' ? 'country' : 'city']: `${last}` }).execute()
      if (!stays(last)) await db.deleteFrom('employees').where('emp_id', '=', last).execute()
      const mover = ids.find((id) => !stays(id) && id !== last) ?? 0
      await db.updateTable('employees').set({ emp_id: mover + 100_000 }).where('emp_id', '=', mover).execute()
    }
    const pages = await follow(user, addressOf({ ...order, limit: '7' }), 'next', change)
    t.same(idsOf(pages).filter(stays), staying, JSON.stringify(order))
    t.ok(pages.length > 3)
  }
})

await t.test('an unchanged employee is listed once, also to several clients while others write', async (t) => {
  const { db, admin, user } = await serve(t)
  await addCrowd(db)
  const crowd = await Promise.all(everyOrder.map(async (order) => (await inOrder(db, order)).filter(stays)))
  const read = new AbortController()
  const statuses = new Set<number>()
  const writers = [1000, 2000, 3000, 4000].map(async (emp_id) => {
    for (let turn = 0; !read.signal.aborted; turn++) {
      const url = `/employees/${emp_id}`
      const city = turn % 2 === 0 ? 'A' : 'Ж'
      for (const request of [
        { method: 'POST', url: '/employees', payload: { ...ada, emp_id, emp_name: city, city } },
        { method: 'PATCH', url, payload: { emp_id: emp_id + 1, emp_name: 'É' } },
        { method: 'DELETE', url: `/employees/${emp_id + 1}` }
      ] as const) statuses.add((await admin.send(request)).statusCode)
    }
  })
  const lists = await Promise.all(everyOrder.map(async (order) =>
    idsOf(await follow(user, addressOf({ ...order, limit: '3' }), 'next')))).finally(() => { read.abort() })
  await Promise.all(writers)
  t.same(lists.map((ids) => ids.filter(stays)), crowd)
  t.same([...statuses], [201, 200, 204])
})

await t.test('a cursor is valid for the filters and the order that it was made for, and for no others', async (t) => {
  const { db, user } = await serve(t)
  await addCrowd(db)
  for (const order of everyOrder) {
    const query = { ...order, q: 'e', born_from: '1000-01-01', limit: '3' }
    const { ids, links: { next } } = await page(user, addressOf(query))
    const { cursor = '' } = parametersOf(next)
    const others: Array<Record<string, string>> = [
      ...everyOrder.filter((other) => other.sort_by !== order.sort_by || other.order !== order.order),
      ...['city', 'country', 'emp_name', 'q'].map((filter) => ({ [filter]: 'z' })),
      ...['city', 'country', 'emp_name', 'q'].map((filter) => ({ [filter]: '' })),
      { born_from: '1900-01-01' }, { born_to: '2020-01-01' }
    ]
    for (const other of others) {
      const answer = await user.send({ url: addressOf({ ...query, ...other, cursor }) })
      t.same(seen(answer), foreign, JSON.stringify({ query, other }))
    }
    for (const other of [{ limit: '20' }, { count: 'exact' }, { offset: '0' }]) {
      const { ids: [there] } = await page(user, addressOf({ ...query, ...other, cursor }))
      const [expected] = (await page(user, addressOf({ ...query, offset: '3' }))).ids
      t.equal(there, expected, JSON.stringify(other))
      t.not(there, ids[0])
    }
    const reversed = Object.fromEntries(Object.entries({ ...query, cursor }).toReversed())
    const same = await page(user, addressOf({ ...query, cursor }))
    t.same((await page(user, addressOf(reversed))).ids, same.ids, 'whatever the order of the parameters')
  }
})

await t.test('a cursor is refused with another value of any parameter that selects the list', async (t) => {
  const { db, user } = await serve(t)
  await addCrowd(db)
  const { links: { next } } = await page(user, '/employees?limit=3')
  const { cursor = '' } = parametersOf(next)
  const ofPages = ['cursor', 'offset', 'limit', 'count']
  const parameters = declaredParameters('/employees', 'get').filter(({ value }) => !ofPages.includes(value.name))
  t.ok(parameters.length >= 8)
  for (const parameter of parameters) {
    const { name } = parameter.value
    const schema = locate<Schema>(['schema'], parameter)
    const values = valid(schema).map(String).filter((value) => value !== schema.value.default)
    await fc.assert(fc.asyncProperty(values, async (value) => {
      t.same(seen(await user.send({ url: addressOf({ [name]: value, cursor }) })), foreign, `${name}=${value}`)
    }), { numRuns: 5 })
  }
})

await t.test('a cursor excludes an offset', async (t) => {
  const { db, user } = await serve(t)
  await addCrowd(db)
  const { links: { next } } = await page(user, '/employees?limit=3')
  const answer = await user.send({ url: `${next}&offset=1` })
  t.same(seen(answer), invalid(['query', '/offset', 'Input should be left out where there is a cursor']))
})

await t.test('a cursor may be as long as the longest name', async (t) => {
  const { db, user } = await serve(t)
  for (const emp_name of ['𝒜'.repeat(200), '"'.repeat(200), '\u0001'.repeat(200), '<>; rel="next", '.repeat(12)]) {
    await db.deleteFrom('employees').execute()
    await db.insertInto('employees').values([1, 2, 3].map((emp_id) => ({ ...ada, emp_id, emp_name }))).execute()
    t.same(idsOf(await follow(user, addressOf({ sort_by: 'emp_name', limit: '1' }), 'next')), [1, 2, 3], emp_name)
  }
})

await t.test('a response with long filters passes proxies, whose limit is 4 KiB for all headers', async (t) => {
  const publicUrl = `https://people.example.com/${'x'.repeat(173)}`
  const corsOrigins = ['https://app.example.com']
  const service = await serve(t, { publicUrl, corsOrigins, limits: { perAddress: 30_000, perUser: 30_000 } })
  const { db, user, app } = service
  const { send } = await listen(t, app)
  for (const letter of ['a', '四', '𝒜']) {
    await db.deleteFrom('employees').execute()
    const long = letter.repeat(200)
    const fields = { ...ada, emp_name: long, city: long, country: long }
    await db.insertInto('employees').values([1, 2, 3].map((emp_id) => ({ ...fields, emp_id }))).execute()
    let followed = 0
    for (const filters of [0, 1, 2, 3, 4]) {
      for (const length of [50, 120, 200]) {
        const texts = ['emp_name', 'city', 'country', 'q'].slice(0, filters)
          .map((name): [string, string] => [name, letter.repeat(length)])
        const query = new URLSearchParams([['limit', '1'], ['sort_by', 'city'], ['count', 'exact'], ...texts])
        let url = `/employees?${query.toString()}`
        for (const emp_id of [1, 2, 3]) {
          if (url.length > 8192) break
          const [answer = nothing] = await send([`GET ${url} HTTP/1.1`, 'Host: service', 'Connection: close',
            'Origin: https://app.example.com', `Authorization: Bearer ${user.account.token}`, '', ''].join('\r\n'))
          const head = Object.entries(answer.headers).map(([name, value]) => `${name}: ${String(value)}\r\n`).join('')
          t.ok(head.length < 4_000, `${head.length} bytes`)
          if (answer.statusCode === 422) {
            t.match(answer.body, 'the URL of the next page would be too long')
            break
          }
          t.match(answer, { statusCode: 200, body: new RegExp(`"emp_id":${emp_id},`) })
          const { next = '' } = links(answer.headers['link'] || '</>; rel="first"')
          t.equal(next !== '', emp_id < 3, 'the next page is in each header but the last')
          url = next.replace(publicUrl, '')
          followed++
        }
      }
    }
    t.ok(followed >= 15, `${followed} pages`)
  }
})

await t.test('text that is no cursor is refused', async (t) => {
  const { db, user, log } = await serve(t)
  await addCrowd(db)
  const { links: { next } } = await page(user, '/employees?limit=3')
  const { cursor = '' } = parametersOf(next)
  const [made, side, value, emp_id] = read(cursor)
  t.match([side, value, emp_id], ['after', 3, 3])
  const texts = [
    '', '-', '_', 'null', cursor.slice(0, -1), cursor.slice(0, 8), cursor.slice(1), cursor + cursor, 'A'.repeat(4096),
    ...[
      null, true, 7, 'text', {}, { length: 4 }, [], [null], [made], [made, side, value], [made, side, value, emp_id, 1],
      [null, side, value, emp_id], [[made], side, value, emp_id], [made, 'beside', value, emp_id],
      [made, null, value, emp_id], [made, '__proto__', value, emp_id], Array(4).fill(null)
    ].map(write),
    ...[null, true, '3', '', [], [3], {}, 0, -1, 1.5, 2147483648, 1e21, 1e300].flatMap((wrong) =>
      [write([made, side, wrong, emp_id]), write([made, side, value, wrong])]),
    Buffer.from(`["${String(made)}","after",1e999,3]`).toString('base64url'),
    Buffer.from(`["${String(made)}","after",3,3`).toString('base64url'),
    Buffer.from([0xff, 0xfe, 0x00, 0x5b]).toString('base64url')
  ]
  for (const text of texts) {
    t.same(seen(await user.send({ url: addressOf({ cursor: text }) })), notACursor, text.slice(0, 60))
  }
  for (const text of ['=', 'a+b', 'a/b', 'ä', ' ', `${cursor}=`, '\0']) {
    t.same(seen(await user.send({ url: addressOf({ cursor: text }) })), notACursor, text)
  }
  t.equal((await user.send({ url: addressOf({ cursor: 'A'.repeat(4097) }) })).statusCode, 422)
  t.same(log.filter((line) => JSON.parse(line).level >= 50), [])
})

await t.test('a forged cursor is refused unless an employee could have its sort key', async (t) => {
  const { db, user, log } = await serve(t)
  await addCrowd(db)
  for (const order of everyOrder) {
    const { links: { next } } = await page(user, addressOf({ ...order, limit: '3' }))
    const [made, , value] = read(parametersOf(next).cursor)
    const schema = (field: string) => locate(['components', 'schemas', 'Employee', 'properties', field])
    const statusOf = async (said: unknown) =>
      (await user.send({ url: addressOf({ ...order, cursor: write(said) }) })).statusCode
    const sides = fc.constantFrom('after', 'before')
    const good = fc.tuple(fc.constant(made), sides, valid(schema(order.sort_by)), valid(schema('emp_id')))
    const bad = fc.oneof(
      fc.tuple(fc.constant(made), sides, invalidValue(schema(order.sort_by)), valid(schema('emp_id'))),
      fc.tuple(fc.constant(made), sides, fc.constant(value), invalidValue(schema('emp_id')))
    )
    await fc.assert(fc.asyncProperty(good, async (said) => await statusOf(said) === 200), { numRuns: 15 })
    await fc.assert(fc.asyncProperty(bad, async (said) => await statusOf(said) === 422), { numRuns: 30 })
  }
  const impossible = {
    emp_dob: ['0000-00-00', '0000-01-01', '1899-12-31', '2023-02-30', '10000-01-01', 'infinity', 'now', 19851210],
    emp_name: ['', ' ', '\0', 'a\0', '\ud800', '\udc00x', 'x'.repeat(201), ['x'], 7]
  }
  for (const [sort_by, values] of Object.entries(impossible)) {
    const { links: { next } } = await page(user, addressOf({ sort_by, limit: '3' }))
    const [made] = read(parametersOf(next).cursor)
    for (const value of values) {
      const answer = await user.send({ url: addressOf({ sort_by, cursor: write([made, 'after', value, 3]) }) })
      t.same(seen(answer), notACursor, JSON.stringify(value))
    }
  }
  t.same(log.filter((line) => JSON.parse(line).level >= 50), [])
})

await t.test('random text is no cursor', async (t) => {
  const { user, log } = await serve(t)
  const texts = fc.oneof(
    fc.stringMatching(/^[A-Za-z0-9_-]{0,200}$/),
    fc.json().map((json) => Buffer.from(json).toString('base64url')),
    fc.uint8Array().map((bytes) => Buffer.from(bytes).toString('base64url'))
  )
  await fc.assert(fc.asyncProperty(texts, async (cursor) => {
    t.same(seen(await user.send({ url: addressOf({ cursor }) })).body, notACursor.body, cursor)
  }), { numRuns: rounds(50, 150) })
  t.same(log.filter((line) => JSON.parse(line).level >= 50), [])
})

await t.test('employees are counted on request', async (t) => {
  const { db, user } = await serve(t)
  await sql`
    INSERT INTO employees (emp_id, emp_name, emp_dob, city, country)
    SELECT each, 'Name ' || each, '1985-12-10', CASE WHEN each < 1000 THEN 'Small' ELSE 'Large' END, 'Country'
    FROM generate_series(1, 2500) AS each`.execute(db)
  const total = async (query: Record<string, string>) =>
    (await page(user, addressOf({ limit: '1', ...query }))).total
  t.equal(await total({}), undefined)
  t.equal(await total({ count: 'exact' }), '2500')
  for (const [filter, expected] of [
    [{ city: 'small' }, '999'], [{ city: 'LARGE' }, '1501'], [{ q: 'name 24' }, '111'], [{ emp_name: 'other' }, '0'],
    [{ born_to: '1985-12-09' }, '0'], [{ born_from: '1990-01-01', born_to: '1980-01-01' }, '0'],
    [{ born_to: '1985-12-10', offset: '2000' }, '2500']
  ] as const) t.equal(await total({ ...filter, count: 'exact' }), expected, JSON.stringify(filter))

  const estimates = [{}, { city: 'large' }, { q: 'name' }, { country: 'o', born_from: '1980-01-01' }]
  for (const filter of estimates) t.ok(Number(await total({ ...filter, count: 'estimated' })) >= 1000)
  await sql`ANALYZE employees`.execute(db)
  for (const filter of estimates) t.ok(Number(await total({ ...filter, count: 'estimated' })) >= 1000)
  t.equal(await total({ count: 'estimated' }), '2500', 'the planner knows that')
  for (const [filter, expected] of [
    [{ city: 'small' }, '999'], [{ q: 'name 24' }, '111'], [{ born_from: '1990-01-01', born_to: '1980-01-01' }, '0'],
    [{ q: 'x' }, '0'], [{ q: 'sm', offset: '7' }, '999']
  ] as const) t.equal(await total({ ...filter, count: 'estimated' }), expected, 'exact where there are few')

  const { links: { next } } = await page(user, addressOf({ limit: '1', count: 'exact', city: 'small' }))
  t.equal((await page(user, next)).total, '999', 'on every page')
})
