// Holds that the table of employees can be distributed by `emp_id` over several servers (with Citus): what the service
// sends for every operation on employees is read by regular expressions. They know the statements of this service, and
// not all of SQL: a statement in another style has to be taught to them.

import { sql } from 'kysely'
import pg from 'pg'
import t from 'tap'
import { insertEmployee } from '../../src/database/employees/writes/insert.ts'
import { updateEmployee } from '../../src/database/employees/writes/update.ts'
import { noActor } from '../harness/requests/writes.ts'
import { file } from '../harness/suite.ts'
import { serve } from '../harness/service.ts'
import { links } from '../harness/answers/links.ts'

const service = await serve(file)
const { admin, db } = service
const statements = await record(sendEverything)
const parts = statements.flatMap(partsOf)

/** Records the texts of the statements that are sent while `work` runs. */
async function record (work: () => Promise<void>): Promise<string[]> {
  const texts = new Set<string>()
  const { query } = pg.Client.prototype
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const [first] = args as Array<string | { text?: string }>
    texts.add((typeof first === 'string' ? first : first?.text ?? '').replaceAll('"', '').replace(/\s+/g, ' ').trim())
    return Reflect.apply(query, this, args)
  } as typeof query
  await work().finally(() => { pg.Client.prototype.query = query })
  return [...texts].filter((text) => /\bemployees\b/.test(text))
}

/** Sends a request for everything that an operation on employees does. */
async function sendEverything (): Promise<void> {
  const fields = { emp_name: 'Ada', emp_dob: '1985-12-10', city: 'London', country: 'United Kingdom' }
  type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  const send = async (method: Method, url: string, payload?: object, etag?: string) =>
    await admin.send({ method, url, headers: { ...etag && { 'if-match': etag } }, ...payload && { payload } })
  const { headers: { etag } } = await send('POST', '/employees', { emp_id: 1, ...fields })
  const tag = String(etag)
  await send('POST', '/employees', { emp_id: 1, ...fields })
  await send('PATCH', '/employees/1', { city: 'Rome' }, tag)
  await send('PATCH', '/employees/1', { city: 'Oslo' }, tag)
  const changes = [{}, { country: 'UK' }, { emp_id: 2 }, { emp_id: 2 }]
  for (const change of changes) await send('PATCH', '/employees/1', change)
  for (const emp_id of [2, 3]) await send('PUT', `/employees/${emp_id}`, fields)
  await send('PATCH', '/employees/2', { emp_id: 3 })
  await Promise.all([2, 3].map(async (emp_id) => await send('GET', `/employees/${emp_id}`)))
  for (const emp_id of [2, 3]) await send('GET', `/employees/${emp_id}/history`)
  // Not by requests, which may reach the database in several turns of the event loop. Three: one may be written alone.
  await Promise.all([5, 6, 7].map(async (emp_id) => await insertEmployee(db, noActor, { emp_id, ...fields })))
  await Promise.all([5, 6, 7].map(async (emp_id) => await updateEmployee(db, noActor, emp_id, { city: 'Bonn' })))
  const orders = ['emp_id', 'emp_name', 'emp_dob', 'city', 'country']
  const filters = ['', '&q=a', '&city=lon&emp_name=ada', '&country=u&born_from=1980-01-01&born_to=1990-01-01']
  for (const order of orders) {
    for (const filter of filters) {
      const list = `sort_by=${order}${filter}`
      for (const page of ['&limit=1', '&limit=1&offset=1', '&count=exact', '&count=estimated', '&order=desc']) {
        const { headers } = await send('GET', `/employees?${list}${page}`)
        const { next } = links(headers['link'])
        if (next !== undefined) await send('GET', next)
      }
      await send('GET', `/employees/export?${list}`)
    }
  }
  for (const conflict of ['error', 'skip', 'update']) {
    const headers = { 'content-type': 'application/x-ndjson' }
    const payload = [3, 4].map((emp_id) => JSON.stringify({ emp_id, ...fields, city: conflict })).join('\n')
    const url = `/employees/import?mode=partial&on_conflict=${conflict}`
    await admin.send({ method: 'POST', url, headers, payload })
  }
  await send('GET', '/employees/changes')
  await send('DELETE', '/employees/2', undefined, tag)
  await send('DELETE', '/employees/2')
}

/** A part of a statement that names the table: what is between the same parentheses, without other parts. */
interface Part { text: string, statement: string }

function partsOf (statement: string): Part[] {
  const parts: Part[] = []
  let rest = statement
  for (let inner = /\([^()]*\)/.exec(rest); inner !== null; inner = /\([^()]*\)/.exec(rest)) {
    parts.push({ text: inner[0], statement })
    // A part within a part has been read, and a list or a call belongs to what is around it.
    const inside = /\b(from|into|update) /i.test(inner[0]) ? '…' : inner[0].slice(1, -1)
    rest = `${rest.slice(0, inner.index)}⟨${inside}⟩${rest.slice(inner.index + inner[0].length)}`
  }
  return [...parts, { text: rest, statement }].filter(({ text }) => /\b(from|into|update|join) employees\b/i.test(text))
}

/** A statement about the employees of a batch. */
const isBatch = ({ statement }: Part) => statement.includes('json_to_recordset')
const writes = ({ text }: Part) => /\b(update|delete from) employees\b|\bfor (update|share)\b/i.test(text)

await t.test('statements of every kind were read', (t) => {
  const kinds = [/^\(?select .* from employees/i, /into employees/i, /update employees/i, /delete from employees/i,
    /from employees .*for update/i, /count⟨\*⟩ from employees/i, /join employees/i]
  for (const kind of kinds) t.ok(parts.some(({ text }) => kind.test(text)), String(kind))
  t.ok(parts.filter(isBatch).length >= 6)
  t.end()
})

await t.test('nothing but emp_id is unique, and nothing is tied to the table', async (t) => {
  const { rows: unique } = await sql<{ columns: string }>`
    SELECT (SELECT string_agg(attname, ' ') FROM pg_attribute
      WHERE attrelid = indrelid AND attnum = any(indkey[0 : indnkeyatts - 1])) AS columns
    FROM pg_index WHERE indrelid = 'employees'::regclass AND indisunique`.execute(db)
  t.same(unique, [{ columns: 'emp_id' }])
  const { rows: ties } = await sql`
    SELECT tgname FROM pg_trigger WHERE tgrelid = 'employees'::regclass
    UNION ALL SELECT conname FROM pg_constraint
    WHERE contype = 'f' AND 'employees'::regclass IN (conrelid, confrelid)`.execute(db)
  t.same(ties, [])
})

await t.test('each part of a statement that writes one employee has its emp_id', (t) => {
  const hasEmpId = (part: Part) =>
    /\bemp_id = \$\d/.test(part.text) || (isBatch(part) && /\bemp_id = known\.emp_id/.test(part.text))
  t.same(parts.filter((part) => writes(part) && !hasEmpId(part)), [])
  t.end()
})

await t.test('no statement locks several employees before it writes them', (t) => {
  t.same(parts.filter(({ text }) => /\bfor (update|share)\b/i.test(text) && !/\bemp_id = \$\d/.test(text)), [])
  t.end()
})

await t.test('lists have one level of WHERE, ORDER BY and LIMIT; one join shows the rows of a page', (t) => {
  t.same(parts.filter(({ statement }) => /\blateral\b/i.test(statement)), [])
  const joins = parts.filter(({ text }) => /\bjoin employees\b/i.test(text))
  t.same(joins.filter(({ text }) => !/FROM ⟨…⟩ AS page JOIN employees USING ⟨emp_id⟩ ORDER BY/.test(text)), [])
  t.same(parts.filter(({ text }) => /\boffset\b/i.test(text) && !/from employees/i.test(text)), [])
  t.end()
})

await t.test('no part that reads or writes employees calls a volatile function', async (t) => {
  const called = parts.flatMap(({ text }) => [...text.matchAll(/\b([a-z_0-9]+) ?[⟨(]/g)].map(([, name = '']) => name))
  t.ok(called.includes('folded'), 'calls were found')
  const { rows } = await sql`
    SELECT proname FROM pg_proc WHERE provolatile = 'v' AND proname = any(${called}::text[])`.execute(db)
  t.same(rows, [])
})
