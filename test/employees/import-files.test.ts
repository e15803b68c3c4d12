// The ways in which a file is sent to the service.

import { gzipSync } from 'node:zlib'
import t from 'tap'
import { locate, type RequestBody } from '../../src/contract/document.ts'
import { isProblem } from '../harness/answers/answer.ts'
import { invalid, seen } from '../harness/answers/problems.ts'
import { inline, sheetWith, workbook } from '../harness/requests/workbooks.ts'
import { fileOfForm } from '../../src/http/messages/forms.ts'
import { HttpError } from '../../src/http/problem.ts'
import { serve, type TestService } from '../harness/service.ts'

const ada = { emp_id: 1, emp_name: 'Zoë', emp_dob: '1985-12-10', city: 'London', country: 'United Kingdom' }
const csv = `${Object.keys(ada).join(',')}\n${Object.values(ada).join(',')}\n`
const json = JSON.stringify(ada)

/** Sends a file that replaces the employee 1. */
async function send (
  { admin, db }: TestService,
  payload: string | Buffer,
  headers: Record<string, string>,
  query = ''
) {
  await db.deleteFrom('employees').execute()
  return await admin.send({ method: 'POST', url: `/employees/import${query}`, headers, payload })
}

/** The names of all employees. */
async function names ({ db }: TestService): Promise<string[]> {
  const rows = await db.selectFrom('employees').select('emp_name').execute()
  return rows.map(({ emp_name }) => emp_name)
}

await t.test('each media type of the contract is read by its content', async (t) => {
  const service = await serve(t)
  const book = await workbook({ sheets: [{ rows: sheetWith(inline('Zoë')) }] })
  const { content } = locate<RequestBody>(['paths', '/employees/import', 'post', 'requestBody']).value
  const types = Object.keys(content).filter((type) => type !== 'multipart/form-data')
  t.ok(types.length > 10)
  for (const type of types) {
    for (const file of type.includes('json') ? [json, book] : [csv, json, gzipSync(csv), book]) {
      const answer = await send(service, file, { 'content-type': type.toUpperCase() })
      t.match(answer.json(), { received: 1, created: 1 }, type)
      t.same(await names(service), ['Zoë'], type)
    }
  }
})

await t.test('a file may be compressed for its transfer', async (t) => {
  const service = await serve(t)
  for (const coding of ['gzip', 'x-gzip', 'GZIP', 'identity']) {
    const headers = { 'content-type': 'text/csv', 'content-encoding': coding }
    for (const file of [gzipSync(csv), gzipSync(gzipSync(csv))]) {
      t.match((await send(service, file, headers)).json(), { created: 1 }, coding)
    }
  }
})

await t.test('the charset of a media type counts', async (t) => {
  const service = await serve(t)
  const files = { 'windows-1252': Buffer.from(csv, 'latin1'), 'ISO-8859-1': Buffer.from(csv, 'latin1'), utf8: csv }
  for (const [charset, file] of Object.entries(files)) {
    t.match((await send(service, file, { 'content-type': `text/csv; charset=${charset}` })).json(), { created: 1 })
    t.same(await names(service), ['Zoë'], charset)
  }
})

await t.test('the format may be stated', async (t) => {
  const service = await serve(t)
  const headers = { 'content-type': 'application/octet-stream' }
  t.match((await send(service, csv, headers, '?format=csv')).json(), { created: 1 })
  t.match((await send(service, json, headers, '?format=ndjson')).json(), { created: 1 })
  const wrong = "Input should be 'csv', 'ndjson' or 'xlsx'"
  t.same(seen(await send(service, csv, headers, '?format=pdf')), invalid(['query', '/format', wrong]))
})

await t.test('a dry run tells what was recognized in the file', async (t) => {
  const service = await serve(t)
  const columns = Object.keys(ada)
  const german = csv.replace('1985-12-10', '10.12.1985').replaceAll(',', ';')
  const table = { columns, date_format: 'YYYY-MM-DD' }
  const files: Array<[file: string | Buffer, query: string, recognized: object]> = [
    [csv, '', { ...table, format: 'csv', encoding: 'utf-8', delimiter: ',' }],
    [gzipSync(Buffer.from(german, 'latin1')), '&date_format=DMY',
      { columns, date_format: 'DMY', format: 'csv', compression: 'gzip', encoding: 'windows-1252', delimiter: ';' }],
    [await workbook({ sheets: [{ name: 'People', rows: sheetWith(inline('Zoë')) }] }), '',
      { ...table, format: 'xlsx', sheet: 'People' }],
    [Buffer.from(json, 'utf16le'), '', { format: 'ndjson', encoding: 'utf-16le' }]
  ]
  for (const [file, query, recognized] of files) {
    const type = { 'content-type': 'application/octet-stream' }
    const answer = await send(service, file, type, `?dry_run=true${query}`)
    t.match(answer.json(), { received: 1, created: 1, dry_run: true })
    t.same(answer.json().file, recognized)
    t.same((await send(service, file, type, `?${query}`)).json().file, undefined, 'an import does not')
  }
  const refused = await send(service, german, { 'content-type': 'text/csv' }, '?dry_run=true')
  t.same(refused.json().file, { ...table, format: 'csv', encoding: 'utf-8', delimiter: ';' }, 'also if it is refused')
})

const boundary = 'ThisIsTheBoundary'
const formType = `multipart/form-data; boundary=${boundary}`

/** A part of a form. */
const part = (text: string, type = 'text/csv', disposition = 'name="file"; filename="people.csv"') => [
  `--${boundary}`,
  `Content-Disposition: form-data; ${disposition}`,
  ...type === '' ? [] : [`Content-Type: ${type}`],
  '',
  text, ''
].join('\r\n')
const form = (...parts: string[]) => `${parts.join('')}--${boundary}--\r\n`

await t.test('a file may be the only part of a form', async (t) => {
  const service = await serve(t)
  const forms = [
    form(part(csv)), form(part(json, 'application/octet-stream')), form(part(csv, '')),
    form(part(csv, 'text/csv', 'name="upload"')),
    form(part(csv, 'application/vnd.ms-excel', 'name=x; filename=a.xls'))
  ]
  for (const payload of forms) {
    t.match((await send(service, payload, { 'content-type': formType })).json(), { received: 1, created: 1 }, payload)
    t.same(await names(service), ['Zoë'])
  }
})

await t.test('a form of the platform is read, with a large compressed file', async (t) => {
  const service = await serve(t)
  const rows = Array.from({ length: 5_000 }, (_, index) => Object.values({ ...ada, emp_id: index + 1 }).join(','))
  const file = gzipSync([Object.keys(ada).join(','), ...rows].join('\r\n'))
  const data = new FormData()
  data.set('file', new File([new Uint8Array(file)], 'people.csv.gz'))
  const request = new Request('http://service', { method: 'POST', body: data })
  const payload = Buffer.from(await request.arrayBuffer())
  const type = String(request.headers.get('content-type'))
  t.match((await send(service, payload, { 'content-type': type })).json(), { received: 5_000, created: 5_000 })
})

await t.test('a form without a file, or with anything beside it, is refused', async (t) => {
  const service = await serve(t)
  const [file, field] = [part(csv), part('partial', '', 'name="mode"')]
  const sentence = 'The form should have one file and nothing else; parameters belong in the query'
  const oneFile = invalid(['body', '', sentence])
  for (const payload of [form(), form(field), form(file, field), form(field, file), form(file, file)]) {
    t.same(seen(await send(service, payload, { 'content-type': formType })), oneFile, payload)
    t.same(await names(service), [])
  }
})

await t.test('a body without a media type is a file of any type', async (t) => {
  const service = await serve(t)
  const { app, admin } = service
  const headers = { authorization: `Bearer ${admin.account.token}`, 'transfer-encoding': 'chunked' }
  const payload = Buffer.from(csv)
  const answer = await app.inject({ method: 'POST', url: '/employees/import', headers, payload })
  t.match(answer.json(), { received: 1, created: 1 })
})

await t.test('what ends a form early is its error', async (t) => {
  const slow = new HttpError(408, 'The body arrived too slowly')
  async function * bytes () {
    yield Buffer.from(form(part(csv)).slice(0, 200))
    throw slow
  }
  await t.rejects(Array.fromAsync(fileOfForm(bytes(), formType)), slow)
})

await t.test('a form that is malformed is refused', async (t) => {
  const service = await serve(t)
  const whole = form(part(csv))
  const bodies = [whole.slice(0, -20), whole.slice(0, 60), csv, 'x', `--${boundary}\r\n\r\n`]
  for (const payload of bodies) isProblem(t, await send(service, payload, { 'content-type': formType }), 400, payload)
  isProblem(t, await send(service, whole, { 'content-type': 'multipart/form-data' }), 400, 'no boundary')
  t.same(await names(service), [])
})
