import { once } from 'node:events'
import { sql } from 'kysely'
import t, { type Test } from 'tap'
import type { components } from '../../generated/openapi.ts'
import { inTurn } from '../../src/formats/turns.ts'
import { handlers } from '../../src/http/handlers/index.ts'
import { hasCommonHeaders, isProblem } from '../harness/answers/answer.ts'
import { eventually } from '../harness/process.ts'
import { invalid, seen } from '../harness/answers/problems.ts'
import { readFile } from '../harness/requests/files.ts'
import { serve, type TestService } from '../harness/service.ts'
import { listen } from '../harness/socket.ts'

type Row = components['schemas']['EmployeeRow']

const csv = 'text/csv'
const ndjson = 'application/x-ndjson'
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const header = 'emp_id,emp_name,emp_dob,city,country\r\n'

/** An employee that the contract allows. */
const person = (emp_id: number, emp_name = `Ada ${emp_id}`): Row =>
  ({ emp_id, emp_name, emp_dob: '1985-12-10', city: 'London', country: 'United Kingdom' })
const line = (emp_id: number) => `${Object.values(person(emp_id)).join(',')}\r\n`
const people = (count: number) => Array.from({ length: count }, (_, index) => person(index + 1))

async function addEmployees ({ db }: TestService, employees: Row[]): Promise<void> {
  await db.insertInto('employees').values(employees).execute()
}

/** Requests an export. */
async function send ({ user }: TestService, query = '', accept?: string) {
  return await user.send({ url: `/employees/export${query}`, headers: accept === undefined ? {} : { accept } })
}

await t.test('all employees are exported, as CSV or as NDJSON', async (t) => {
  const service = await serve(t)
  await addEmployees(service, [person(2), person(1)])
  const asCsv = await send(service, '?format=csv')
  t.equal(asCsv.body, header + line(1) + line(2))
  t.equal(asCsv.headers['content-type'], 'text/csv; charset=utf-8')
  hasCommonHeaders(t, asCsv, 'CSV')
  const asNdjson = await send(service, '?format=ndjson')
  t.equal(asNdjson.body, `${JSON.stringify(person(1))}\n${JSON.stringify(person(2))}\n`)
  t.equal(asNdjson.headers['content-type'], 'application/x-ndjson; charset=utf-8')
})

await t.test('without employees CSV has its header, and NDJSON is empty', async (t) => {
  const service = await serve(t)
  t.match(await send(service), { statusCode: 200, body: header })
  t.match(await send(service, '?format=ndjson'), { statusCode: 200, body: '' })
})

await t.test('the format is the requested one, or the one that Accept prefers, or CSV', async (t) => {
  const service = await serve(t)
  const expected: Array<[query: string, accept: string | undefined, type: string]> = [
    ['', undefined, csv], ['', '*/*', csv], ['', 'text/*', csv], ['', csv, csv], ['', ndjson, ndjson],
    ['', `${csv};q=0.5, ${ndjson}`, ndjson], ['', 'application/*', ndjson], ['', `${ndjson};q=0, */*`, csv],
    ['', xlsx, xlsx], ['?format=xlsx', csv, xlsx], ['', `${ndjson};q=0, application/*`, xlsx],
    ['?format=csv', ndjson, csv], ['?format=ndjson', csv, ndjson], ['?format=csv', 'application/json', csv]
  ]
  for (const [query, accept, type] of expected) {
    const { statusCode, headers } = await send(service, query, accept)
    const expectedType = type === xlsx ? type : `${type}; charset=utf-8`
    t.same([statusCode, headers['content-type']], [200, expectedType], `${query} ${accept}`)
  }
  const { detail } = isProblem(t, await send(service, '', 'application/json'), 406, 'JSON')
  t.equal(detail, `This resource is offered as text/csv or application/x-ndjson or ${xlsx} only`)
})

await t.test('the parameters are those of the contract', async (t) => {
  const service = await serve(t)
  t.same(seen(await send(service, '?raw=1')), invalid(['query', '/raw', 'Input should be a valid boolean']))
  const formats = "Input should be 'csv', 'ndjson' or 'xlsx'"
  t.same(seen(await send(service, '?format=CSV')), invalid(['query', '/format', formats]))
})

await t.test('an export is a download with a name and the date', async (t) => {
  const service = await serve(t)
  for (const format of ['csv', 'ndjson', 'xlsx']) {
    const before = new Date().toISOString().slice(0, 10)
    const { headers } = await send(service, `?format=${format}`)
    const names = [before, new Date().toISOString().slice(0, 10)].map((date) => `employees-${date}.${format}`)
    t.ok(names.some((name) => headers['content-disposition'] === `attachment; filename="${name}"`), format)
  }
})

await t.test('CSV begins with a byte order mark on demand', async (t) => {
  const service = await serve(t)
  await addEmployees(service, [person(1)])
  t.equal((await send(service, '?bom=true')).rawPayload.toString(), `\uFEFF${header}${line(1)}`)
  t.equal((await send(service, '?bom=true&format=ndjson')).body, `${JSON.stringify(person(1))}\n`)
})

await t.test('a workbook has the employees, with dates as dates, and can be imported', async (t) => {
  const service = await serve(t)
  const texts = [
    'Zoë 💩', '=1+1', "'=1", "''@", "'Ada", '<a>&amp;', '_x000D_', '_x00_', 'ab',
    '007', '1/2', 'TRUE'
  ]
  const dates = ['1900-01-01', '1900-02-28', '1900-03-01', '1979-03-07']
  const employees = texts.map((text, index) =>
    ({ emp_id: index + 1, emp_name: text, emp_dob: String(dates[index % dates.length]), city: text, country: 'UK' }))
  await addEmployees(service, employees)
  for (const query of ['', '&raw=true']) {
    const { rawPayload } = await send(service, `?format=xlsx${query}`)
    await service.db.deleteFrom('employees').execute()
    const answer = await service.admin.send({
      method: 'POST', url: `/employees/import?${query}`, headers: { 'content-type': xlsx }, payload: rawPayload
    })
    t.match(answer.json(), { received: texts.length, created: texts.length }, query)
    const restored = (await send(service, '?format=ndjson')).body.trim().split('\n').map((json) => JSON.parse(json))
    t.same(restored, employees, query)
  }
  const { rawPayload } = await send(service, '?format=xlsx&emp_name=Zo')
  const { rows, recognized } = await readFile(rawPayload)
  t.match(rows, [{ line: 2, employee: employees[0] }])
  t.match(recognized, { format: 'xlsx', sheet: 'employees' })
})

await t.test('a workbook of no employees has its header, and one of too many is refused', async (t) => {
  const service = await serve(t)
  t.same((await readFile((await send(service, '?format=xlsx')).rawPayload)).errors, [' The file has no rows'])
  await addEmployees(service, people(3))
  const { requireAtMost } = await import('../../src/domain/employees/list.ts')
  await requireAtMost(service.db, {}, 3)
  await t.rejects(requireAtMost(service.db, {}, 2), {
    errors: [{ message: 'A workbook has at most 2 rows; filter the employees, or choose another format' }]
  })
})

await t.test('only what needs quotes has them', async (t) => {
  const service = await serve(t)
  const quoted = ['a,b', 'a"b', 'a\nb', 'a\rb', 'a\r\nb']
  const bare = ["O'Hara", ' a ', 'a;b', 'Zoë 💩']
  await addEmployees(service, [...quoted, ...bare].map((name, index) => person(index + 1, name)))
  const cells = [...quoted.map((name) => `"${name.replaceAll('"', '""')}"`), ...bare]
  const rows = cells.map((cell, index) => line(index + 1).replace(`Ada ${index + 1}`, cell))
  t.equal((await send(service)).body, header + rows.join(''))
})

await t.test('cells that spreadsheets would run as formulas, or change, are escaped in CSV, unless raw', async (t) => {
  const service = await serve(t)
  const formulas = [
    '=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', "'=1", "''@x", '007', '1-1', '1/2', '12:30 pm', '1e5', '.5', '$5',
    '5%', 'TRUE', 'false', "'007", 'May 5', '5 May 1990', 'Jan-90'
  ]
  const others = ["'Ada", 'a=1', ' =1', '1st', '5 km', 'May', 'Maya 5', 'truely']
  await addEmployees(service, [...formulas, ...others].map((name, index) => person(index + 1, name)))
  const names = (text: string) => [...text.matchAll(/^\d+,"?(.[^,"]*)"?,/gms)].map(([, name]) => name)
  const { body } = await send(service)
  t.same(names(body), [...formulas.map((name) => `'${name}`), ...others])
  t.same(names((await send(service, '?raw=true')).body), [...formulas, ...others])
  const lines = (await send(service, '?format=ndjson')).body.trim().split('\n')
  t.same(lines.map((json) => JSON.parse(json).emp_name), [...formulas, ...others], 'JSON is never run')
})

await t.test('an export can be imported, and exported again byte for byte', async (t) => {
  const texts = [
    '=1+1', 'a,b', '"', '""', 'a"b, c', "'a", "'=1", "''-", 'Zoë 💩', 'null', '0', '\\', 'a\u200cb', 'x\ufeff'
  ]
  const service = await serve(t)
  const { db, admin } = service
  await addEmployees(service, texts.map((text, index) => ({ ...person(index + 1, text), city: text, country: text })))
  for (const [type, query] of [[csv, ''], [csv, '?raw=true'], [ndjson, '?format=ndjson']] as const) {
    const { rawPayload } = await send(service, query)
    await db.deleteFrom('employees').execute()
    const url = `/employees/import${query === '?raw=true' ? query : ''}`
    const request = { method: 'POST', url, headers: { 'content-type': type } } as const
    t.match((await admin.send({ ...request, payload: rawPayload })).json(), { created: texts.length }, type)
    t.same((await send(service, query)).rawPayload, rawPayload, type)
    t.same(namesOf(await send(service, '?format=ndjson')), texts, 'each text is what it was')
  }
})

/** The names in an export as NDJSON. */
function namesOf ({ body }: { body: string }): string[] {
  return body.trim().split('\n').map((line) => (JSON.parse(line) as Row).emp_name)
}

await t.test('many employees are exported like few, each once and in order', async (t) => {
  const service = await serve(t)
  for (const start of [0, 1_000, 2_000]) {
    await addEmployees(service, people(1_000).map((each) => ({ ...each, emp_id: start + each.emp_id })))
    const numbers = (await send(service)).body.split('\r\n').slice(1, -1).map((row) => Number(row.split(',')[0]))
    t.same(numbers, Array.from({ length: start + 1_000 }, (_, index) => index + 1))
  }
})

/** Renames the table of employees until the test ends. */
async function hideEmployees (t: Test, { db }: TestService): Promise<void> {
  await sql`ALTER TABLE employees RENAME TO elsewhere`.execute(db)
  t.teardown(async () => { await sql`ALTER TABLE elsewhere RENAME TO employees`.execute(db) })
}

await t.test('HEAD is answered like GET, without reading employees', async (t) => {
  const service = await serve(t)
  await hideEmployees(t, service)
  const { statusCode, headers, body } = await service.user.send({ method: 'HEAD', url: '/employees/export' })
  t.same([statusCode, headers['content-type'], body], [200, 'text/csv; charset=utf-8', ''])
  t.equal(headers['content-length'], undefined, 'how long it would be is not known')
})

await t.test('an error before the first byte is answered with a problem', async (t) => {
  const service = await serve(t)
  await hideEmployees(t, service)
  for (const query of ['', '?format=ndjson', '?format=xlsx']) isProblem(t, await send(service, query), 500, query)
})

await t.test('an employee that violates the contract is not sent, and the response breaks off', async (t) => {
  const service = await serve(t)
  await addEmployees(service, people(1_500))
  // A Unicode space, which the database does not count as white space.
  await sql`UPDATE employees SET emp_name = chr(160) WHERE emp_id = 1400`.execute(service.db)
  const { open } = await listen(t, service.app)
  const { socket, write } = await open()
  let received = ''
  socket.on('data', (text) => { received += String(text) })
  write([
    'GET /employees/export HTTP/1.1', 'Host: service', `Authorization: Bearer ${service.user.account.token}`, '', ''
  ].join('\r\n'))
  await once(socket, 'close')
  t.match(received, /\n1000,Ada 1000,/, 'those before it left')
  t.notMatch(received, /\n1400,/)
  t.notMatch(received, /\r\n0\r\n\r\n$/, 'the end of the answer is missing')
  t.match(service.log.join(''), /An exported employee violates the contract/)
})

await t.test('over HTTP/1.0 a response that breaks off resets the connection, and a whole one ends it', async (t) => {
  const service = await serve(t)
  await addEmployees(service, people(1_500))
  const { open } = await listen(t, service.app)
  const ask = async (query: string) => {
    const { socket, write } = await open()
    socket.resume()
    write(`GET /employees/export${query} HTTP/1.0\r\nAuthorization: Bearer ${service.user.account.token}\r\n\r\n`)
    return await once(socket, 'close').then(() => 'ended', ({ code }: NodeJS.ErrnoException) => code)
  }
  for (const query of ['', '?format=ndjson', '?format=xlsx']) t.equal(await ask(query), 'ended', query)
  await sql`UPDATE employees SET emp_name = chr(160) WHERE emp_id = 1400`.execute(service.db)
  for (const query of ['', '?format=ndjson', '?format=xlsx']) t.equal(await ask(query), 'ECONNRESET', query)
})

await t.test('requests are served between two pieces of exports, and each error is that of its export', async (t) => {
  const work = (ms: number) => { for (const end = performance.now() + ms; performance.now() < end;); }
  let turns = 0
  const requests = (async () => {
    while (turns < 100) {
      await new Promise(setImmediate)
      turns++
      work(0.1)
    }
  })()
  const piece = async () => await inTurn(() => {
    work(2)
    return turns
  })
  const failed = t.rejects(inTurn(() => { throw new Error('refused') }), { message: 'refused' })
  const [first, second] = await Promise.all([piece(), piece(), failed])
  t.ok(second > first, `${second - first} turns`)
  await requests
  t.equal(await piece(), turns, 'where no request waits, exports go on')
})

await t.test('rows are produced only as the client reads them, and none after it disconnects', async (t) => {
  const { promise: ended, resolve: end } = Promise.withResolvers<void>()
  const chunk = 'x'.repeat(100_000)
  let made = 0
  async function * endless () {
    try {
      for (;;) {
        made++
        yield chunk
      }
    } finally {
      end()
    }
  }
  const exportEmployees: typeof handlers.exportEmployees = async () =>
    ({ status: 200, headers: { 'Content-Disposition': 'attachment' }, body: { mediaType: csv, chunks: endless() } })
  const service = await serve(t, { handlers: { ...handlers, exportEmployees } })
  const { open } = await listen(t, service.app)
  const { socket, write } = await open()
  socket.pause()
  write([
    'GET /employees/export HTTP/1.1', 'Host: service', `Authorization: Bearer ${service.user.account.token}`, '', ''
  ].join('\r\n'))
  let before = 0
  await eventually(async () => {
    const since = made - before
    before = made
    return since
  }, (since) => made > 0 && since === 0)
  t.ok(made < 500, `${made} chunks until the connection was full`)
  socket.destroy()
  await ended
  t.notMatch(service.log.join(''), /"level":50/, 'that is no fault of the service')
})
