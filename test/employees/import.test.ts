import { once } from 'node:events'
import { mock } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import t, { type Test } from 'tap'
import type { components } from '../../generated/openapi.ts'
import { importEmployees, type ImportOptions } from '../../src/domain/employees/import.ts'
import { LinesOfEmpIds } from '../../src/domain/employees/import-lines.ts'
import type { ImportRow } from '../../src/domain/employees/import-rows.ts'
import { localRequester } from '../../src/domain/requester.ts'
import { locate, type Schema } from '../../src/contract/document.ts'
import { rowMediaTypes } from '../../src/formats/formats.ts'
import { readEmployees } from '../../src/formats/read.ts'
import { decoderOf } from '../../src/formats/table/cells.ts'
import { isProblem } from '../harness/answers/answer.ts'
import { eventually } from '../harness/process.ts'
import { invalid, seen } from '../harness/answers/problems.ts'
import { valid } from '../harness/requests/arbitraries.ts'
import { serve, type TestService } from '../harness/service.ts'
import { listen, nothing, type Connection } from '../harness/socket.ts'

type Report = components['schemas']['ImportReport']
type Row = components['schemas']['EmployeeCreate']

const { csv, ndjson } = rowMediaTypes
const header = 'emp_id,emp_name,emp_dob,city,country'

/** An employee that the contract allows. */
const person = (emp_id: number, city = 'London'): Row =>
  ({ emp_id, emp_name: `Ada ${emp_id}`, emp_dob: '1985-12-10', city, country: 'United Kingdom' })
const line = (emp_id: number, city?: string) => Object.values(person(emp_id, city)).join(',')
const json = (emp_id: number, city?: string) => JSON.stringify(person(emp_id, city))
const people = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

/** Imports a file as an administrator. */
async function send ({ admin }: TestService, payload: string | Buffer, query = '', type: string = csv) {
  const url = `/employees/import${query === '' ? '' : `?${query}`}`
  return await admin.send({ method: 'POST', url, headers: { 'content-type': type }, payload })
}

/** Imports a file that can be read to its end, and returns the report. */
async function report (service: TestService, payload: string | Buffer, query?: string, type?: string): Promise<Report> {
  const answer = await send(service, payload, query, type)
  if (answer.statusCode !== 200) throw new Error(`${answer.statusCode} ${answer.body}`)
  return answer.json()
}

/** The errors of a file that is refused, each in a line, with the value in parentheses. */
async function violations (service: TestService, payload: string | Buffer, type?: string): Promise<string[]> {
  const answer = await send(service, payload, 'dry_run=true', type)
  const { errors = [] }: Partial<Report> = answer.json()
  return errors.map(({ line, pointer, message, value }) =>
    `${line} ${pointer} ${message}${value === undefined ? '' : ` (${value})`}`)
}

/** Replaces all employees by these. */
async function setEmployees ({ db }: TestService, ...employees: Row[]): Promise<void> {
  await db.deleteFrom('employees').execute()
  if (employees.length > 0) await db.insertInto('employees').values(employees).execute()
}

/** The employees of the database, as rows of a file. */
async function directory ({ db }: TestService): Promise<Row[]> {
  return await db.selectFrom('employees').select(['emp_id', 'emp_name', 'emp_dob', 'city', 'country'])
    .orderBy('emp_id').execute()
}

async function countOf ({ db }: TestService, table: 'employees' | 'employee_changes'): Promise<number> {
  const { count } = await db.selectFrom(table).select(sql<number>`count(*)::integer`.as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** What is recognized in CSV with the header of these tests. */
const file = {
  format: 'csv', encoding: 'utf-8', delimiter: ',', columns: header.split(','), date_format: 'YYYY-MM-DD'
} as const

const emptyReport: Report = {
  received: 0, created: 0, updated: 0, unchanged: 0, skipped: 0, refused: 0, errors: [], dry_run: false
}

await t.test('a file adds the employees that are in it', async (t) => {
  const files: Record<string, [type: string, file: string]> = {
    CSV: [csv, `${header}\n${line(1)}\n${line(2)}\n`],
    'CSV with line breaks of its own': [csv, `${header}\r\n${line(1)}\r\n${line(2)}\r\n`],
    'CSV without a last line break': [csv, `${header}\n${line(1)}\n${line(2)}`],
    'CSV with a byte order mark': [csv, `\uFEFF${header}\n${line(1)}\n${line(2)}\n`],
    'CSV with blank lines': [csv, `\n${header}\n\n${line(1)}\r\n\r\n\n${line(2)}\n\n`],
    'CSV that is quoted': [csv, `${header}\n"1","Ada 1","1985-12-10","London","United Kingdom"\n${line(2)}\n`],
    'CSV in another order': [csv, ['city,emp_dob,country,emp_id,emp_name',
      'London,1985-12-10,United Kingdom,1,Ada 1', 'London,1985-12-10,United Kingdom,2,Ada 2'].join('\n')],
    NDJSON: [ndjson, `${json(1)}\n${json(2)}\n`],
    'NDJSON with CRLF': [ndjson, `${json(1)}\r\n${json(2)}\r\n`],
    'NDJSON without a last line break': [ndjson, `${json(1)}\n${json(2)}`],
    'NDJSON with a byte order mark': [ndjson, `\uFEFF${json(1)}\n${json(2)}`],
    'NDJSON with blank lines': [ndjson, `\n${json(1)}\n \r\n\n${json(2)}\n\n`],
    'a media type in another case': ['TEXT/CSV; charset=UTF-8', `${header}\n${line(1)}\n${line(2)}\n`]
  }
  const service = await serve(t)
  for (const [what, [type, file]] of Object.entries(files)) {
    await t.test(what, async (t) => {
      await setEmployees(service)
      t.same(await report(service, file, '', type), { ...emptyReport, received: 2, created: 2 })
      t.same(await directory(service), [person(1), person(2)])
      const { data, response } = await service.user.GET('/employees/{emp_id}', { params: { path: { emp_id: 1 } } })
      t.match(data, person(1))
      t.match(response.headers.get('etag'), /^"[\w-]{22}"$/)
    })
  }
})

await t.test('texts are stored unchanged, but for white space', async (t) => {
  const service = await serve(t)
  const texts = ['a,b', 'say "hi"', '"', "'=1+1", '=1+1', '💩 Zoë', 'x\uFEFF', '0', 'null']
  const spaced = ['a\nb', 'a\r\nb', ' a\u3000b ', 'a\u2028b']
  const rows = [...texts, ...spaced].map((emp_name, index) => ({ ...person(index + 1), emp_name }))
  const cell = (value: unknown) => `"${String(value).replaceAll('"', '""')}"`
  const files = {
    [csv]: [header, ...rows.map((row) => Object.values(row).map(cell).join(','))].join('\n'),
    [ndjson]: rows.map((row) => JSON.stringify(row)).join('\n')
  }
  for (const [type, file] of Object.entries(files)) {
    await setEmployees(service)
    t.equal((await report(service, file, 'raw=true', type)).created, rows.length)
    const stored = rows.map((row, index) => index < texts.length ? row : { ...row, emp_name: 'a b' })
    t.same(await directory(service), stored, type)
  }
})

await t.test('a file without rows is refused in every mode', async (t) => {
  const service = await serve(t)
  const headerRequired = 'The file should begin with a line that names the columns ' +
    'emp_id, emp_name, emp_dob, city, country'
  const files: Array<[type: string, message: string, files: string[]]> = [
    [csv, headerRequired, ['', '\n\r\n', '\uFEFF', ',,,\n', line(1), `${line(1)}\n`.repeat(100)]],
    [csv, 'The file has no rows', [header, `${header}\r\n\r\n,,,,\r\n`]],
    [ndjson, 'The file has no rows', ['', '\n\r\n', '\uFEFF']]
  ]
  for (const [type, message, texts] of files) {
    for (const text of texts) {
      for (const query of ['', 'mode=partial', 'dry_run=true', 'mode=partial&dry_run=true']) {
        t.same(seen(await send(service, text, query, type)), invalid(['body', '', message]), `${text} ${query}`)
      }
    }
  }
  const absent = await service.admin.send({ method: 'POST', url: '/employees/import' })
  t.same(seen(absent), invalid(['body', '', 'Body required']), 'no file at all')
})

await t.test('a row with a taken emp_id is refused, skipped or replaces; a dry run only reports', async (t) => {
  const mended = { received: 3, created: 1, updated: 0, unchanged: 0, skipped: 0, refused: 1 }
  const expected = {
    error: { ...mended, refused: 2 }, skip: { ...mended, skipped: 1 }, update: { ...mended, updated: 1 }
  }
  const service = await serve(t)
  const minimum = 'Input should be greater than or equal to 1'
  const invalidRow = { line: 4, pointer: '/emp_id', message: minimum, value: '0' }
  const taken = { line: 2, pointer: '/emp_id', message: "Employee business ID '1' already exists", value: '1' }
  for (const [on_conflict, counts] of Object.entries(expected)) {
    for (const mode of ['atomic', 'partial']) {
      for (const dry_run of [true, false]) {
        const query = new URLSearchParams({ on_conflict, mode, dry_run: String(dry_run) }).toString()
        await t.test(query, async (t) => {
          await setEmployees(service, person(1))
          const answer = await send(service, [header, line(1, 'Paris'), line(2), line(0)].join('\n'), query)
          const errors = on_conflict === 'error' ? [taken, invalidRow] : [invalidRow]
          if (mode === 'atomic') {
            isProblem(t, answer, 422, query)
            const were = counts.refused === 1 ? 'was' : 'were'
            t.same(answer.json(), {
              type: '/problems/import-refused',
              title: 'Import refused',
              status: 422,
              detail: `${counts.refused} of 3 rows ${were} refused; nothing was written`,
              ...counts,
              created: 0,
              updated: 0,
              errors,
              dry_run,
              ...dry_run && { file }
            })
          } else {
            t.same(answer.json(), { ...counts, errors, dry_run, ...dry_run && { file } })
          }
          const [rest, written] = mode === 'atomic' || dry_run ? [[], []] : [[person(2)], [person(1, 'Paris')]]
          const first = on_conflict === 'update' && written.length > 0 ? written : [person(1)]
          t.same(await directory(service), [...first, ...rest])
        })
      }
    }
  }
})

await t.test('a valid file is written whole in both modes, and not at all in a dry run', async (t) => {
  const text = [header, line(1, 'Paris'), line(2)].join('\n')
  const service = await serve(t)
  for (const mode of ['atomic', 'partial']) {
    await setEmployees(service, person(1))
    const query = `mode=${mode}&on_conflict=update`
    const counts = { ...emptyReport, received: 2, created: 1, updated: 1 }
    t.same(await report(service, text, `${query}&dry_run=true`), { ...counts, dry_run: true, file }, mode)
    t.same(await directory(service), [person(1)], mode)
    t.same(await report(service, text, query), counts, mode)
    t.same(await directory(service), [person(1, 'Paris'), person(2)], mode)
  }
})

await t.test('rows act in the order of the file', async (t) => {
  const file = [header, line(1, 'London'), line(2), line(1, 'Paris'), line(1, 'Rome')].join('\n')
  const expected = {
    update: [{ created: 2, updated: 2 }, 'Rome'],
    skip: [{ created: 2, skipped: 2 }, 'London'],
    error: [{ created: 2, refused: 2 }, 'London']
  } as const
  const service = await serve(t)
  for (const [on_conflict, [counts, city]] of Object.entries(expected)) {
    await setEmployees(service)
    t.match(await report(service, file, `mode=partial&on_conflict=${on_conflict}`), { received: 4, ...counts })
    t.same(await directory(service), [person(1, city), person(2)], on_conflict)
  }
})

await t.test('rows that would replace employees by their equals write nothing', async (t) => {
  const service = await serve(t)
  const { db } = service
  const stored = async () =>
    (await sql`SELECT xmin::text, emp_id, city FROM employees ORDER BY emp_id`.execute(db)).rows
  await setEmployees(service, person(1), person(2), person(3, 'Oslo'))
  const before = await stored()
  for (const mode of ['partial', 'atomic']) {
    const same = await report(service, [header, line(1), line(2)].join('\n'), `mode=${mode}&on_conflict=update`)
    t.same(same, { ...emptyReport, received: 2, unchanged: 2 }, mode)
    t.same(await stored(), before, 'no version of a row is written')
    t.equal(await countOf(service, 'employee_changes'), 0, 'no change is recorded')
  }
  const mixed = [header, line(1), line(2, 'Rome'), line(3, 'Oslo'), line(4), line(4), line(4, 'Oslo')].join('\n')
  const query = 'mode=partial&on_conflict=update'
  const counts = { ...emptyReport, received: 6, created: 1, updated: 2, unchanged: 3 }
  t.same(await report(service, mixed, `${query}&dry_run=true`), { ...counts, dry_run: true, file })
  t.same(await report(service, mixed, query), counts)
  t.same((await stored()).filter((_, index) => index === 0 || index === 2), [before[0], before[2]])
  t.equal(await countOf(service, 'employee_changes'), 3)
})

await t.test('every row leaves its change in the history', async (t) => {
  const service = await serve(t)
  const { admin } = service
  await report(service, [header, line(1), line(2)].join('\n'))
  await report(service, [header, line(2, 'Paris'), line(1, 'Rome')].join('\n'), 'on_conflict=update')
  await send(service, [header, line(3), line(0)].join('\n'))
  await report(service, [header, line(3)].join('\n'), 'dry_run=true')
  const { data = [] } = await admin.GET('/employees/changes', { params: { query: {} } })
  t.match(data.map(({ actor, action, emp_id, before, after }) => ({ actor, action, emp_id, before, after })), [
    { actor: 'root', action: 'created', emp_id: 1, before: null, after: person(1) },
    { actor: 'root', action: 'created', emp_id: 2, before: null, after: person(2) },
    { actor: 'root', action: 'updated', emp_id: 1, before: person(1), after: person(1, 'Rome') },
    { actor: 'root', action: 'updated', emp_id: 2, before: person(2), after: person(2, 'Paris') }
  ])
  t.equal(data.length, 4, 'and nothing of what was not written')
  const authors = await service.db.selectFrom('employee_changes').select(['actor_id', 'request_id']).execute()
  for (const author of authors) t.match(author, { actor_id: admin.account.id, request_id: /^[0-9a-f-]{36}$/ })
})

await t.test('a repeated emp_id is refused with the number of the line that has it already', async (t) => {
  const service = await serve(t)
  await setEmployees(service, person(1))
  t.same(await violations(service, [header, line(1), line(2), '', line(3), line(2), line(1), line(2)].join('\n')), [
    "2 /emp_id Employee business ID '1' already exists (1)",
    "6 /emp_id Employee business ID '2' is already on line 3 (2)",
    "7 /emp_id Employee business ID '1' already exists (1)",
    "8 /emp_id Employee business ID '2' is already on line 3 (2)"
  ])
})

await t.test('the lines of all rows are known, whatever their emp_ids are', (t) => {
  const lines = new LinesOfEmpIds()
  const emp_ids = people(5_000).map((index) => index % 2 === 0 ? 2 ** 31 - index : index)
  for (const [index, emp_id] of emp_ids.entries()) lines.record(emp_id, index + 2)
  for (const emp_id of emp_ids) lines.record(emp_id, 1)
  t.same(emp_ids.map((emp_id) => lines.lineOf(emp_id)), emp_ids.map((_, index) => index + 2), 'the first line counts')
  t.equal(lines.lineOf(5_001), undefined)
  t.end()
})

await t.test('the lines of more rows than the memory allows are not known', (t) => {
  const lines = new LinesOfEmpIds(2)
  for (const emp_id of [1, 2, 3]) lines.record(emp_id, emp_id + 1)
  t.same([1, 2, 3].map((emp_id) => lines.lineOf(emp_id)), [2, 3, undefined])
  t.end()
})

await t.test('every rule that a row violates is reported, with the line where it begins and the value', async (t) => {
  const service = await serve(t)
  t.same(await violations(service, [
    header, '', line(1), '1.5,Ada,1985-02-30,London,UK', `2,"Ada\r\nKing\n",1985-12-10,"${' '}",UK`,
    '3,Ada,2999-01-01,London,UK', '4,Ada', '5,Ada,1985-12-10,London,UK,x', ',,,,-'
  ].join('\n')), [
    '4 /emp_id Input should be a valid integer (1.5)',
    '4 /emp_dob Input should be a valid date in the form YYYY-MM-DD (1985-02-30)',
    '5 /city City should not be blank or contain a NUL character ( )',
    '8 /emp_dob Date of birth cannot be in the future (2999-01-01)',
    '9  A row should have 5 cells, not 2 (4 Ada)',
    '10  A row should have 5 cells; put a text that contains the delimiter in quotes (x)',
    '11 /emp_id Input should be a valid integer ()',
    '11 /emp_name String should have at least 1 character ()',
    '11 /emp_name Name should not be blank or contain a NUL character ()',
    '11 /emp_dob Input should be a valid date in the form YYYY-MM-DD ()',
    '11 /city String should have at least 1 character ()',
    '11 /city City should not be blank or contain a NUL character ()'
  ])
  t.same(await violations(service, [
    json(1), '', '{', '[]', '{"emp_id":"2"}', JSON.stringify({ ...person(3), id: 1, 'a/b': 2, c: [] }), json(4)
  ].join('\n'), ndjson), [
    '3  The line should be valid JSON ({)',
    '4  Input should be a valid object ([])',
    '5 /emp_name Field required',
    '5 /emp_dob Field required',
    '5 /city Field required',
    '5 /country Field required',
    '5 /emp_id Input should be a valid integer (2)',
    '6 /id Extra inputs are not permitted (1)',
    '6 /a~1b Extra inputs are not permitted (2)',
    '6 /c Extra inputs are not permitted'
  ])
})

await t.test('a header that does not name each column once is refused in every mode', async (t) => {
  const service = await serve(t)
  const file = `\nemp_id,Emp_named,emp_dob,city,city,a/b\n${line(1)}\n${line(2)}`
  const unknown = 'Unknown column; remove it, or give it one of the names emp_id, emp_name, emp_dob, city, country'
  for (const query of ['', 'mode=partial']) {
    t.same(seen(await send(service, file, query)), invalid(
      ['body', '/emp_name', 'Column required'],
      ['body', '/country', 'Column required'],
      ['body', '/city', 'Column should be given once'],
      ['body', '/Emp_named', unknown],
      ['body', '/a~1b', unknown]
    ))
  }
  t.same(await directory(service), [])
})

await t.test('a row that cannot be read is one refused row; the rows before and after it count', async (t) => {
  const long = 'x'.repeat(65_536)
  const utf8 = 'The text should be valid UTF-8'
  const size = 'A row should have at most 65536 bytes'
  const quotes = 'Quotes should enclose a whole cell, and be doubled within it'
  const latin1 = (...parts: string[]) => Buffer.concat(parts.map((part) => Buffer.from(part, 'latin1')))
  const zoe = Buffer.from('Zoë').toString('latin1')
  const start = `${header}\n1,"Ada\n1",1985-12-10,London,UK\n`
  const end = `\n${line(3)}\n"4",${zoe},"1985-12-10","London","UK"\n`
  const files: Record<string, [string, string | Buffer, pointer: string, message: string, value: string]> = {
    'a quote within a cell': [csv, `${start}2,A"da,1985-12-10,London,UK${end}`,
      '/emp_name', quotes, 'A"da,1985-12-10,London,UK'],
    'text after a quote': [csv, `${start}2,"A"da,1985-12-10,London,UK${end}`,
      '/emp_name', quotes, '"A"da,1985-12-10,London,UK'],
    'a quote that does not end': [csv, `${start}2,"Ada,1985-12-10,London,UK${end}`,
      '/emp_name', quotes, '"Ada,1985-12-10,London,UK'],
    'a quote that does not end in the last cell': [csv, `${start}2,Ada,1985-12-10,London,"UK${end}`,
      '/country', quotes, '"UK'],
    'a quote beyond the columns': [csv, `${start}2,Ada,1985-12-10,London,UK,"${end}`, '', quotes, '"'],
    'a cell that is too long': [csv, `${start}2,${long},1985-12-10,London,UK${end}`,
      '', size, `2,${'x'.repeat(98)}…`],
    'a line that does not end for long': [csv, `${start}${long.repeat(3)}${end}`, '', size, `${'x'.repeat(100)}…`],
    'bytes that are no UTF-8': [csv, latin1(start, `2,${zoe}\xeb,1985-12-10,London,UK`, end),
      '/emp_name', utf8, 'Zoë\uFFFD'],
    'a line of JSON that is too long': [ndjson, `${json(1)}\n\n\n{"emp_id":"${long}"}\n${json(3)}\n${json(4)}`,
      '', size, `{"emp_id":"${'x'.repeat(89)}…`],
    'JSON that is no UTF-8': [ndjson,
      latin1(`${json(1, zoe)}\n\n\n`, `{"emp_id":2,"city":"${zoe}\xff"}\n`, `${json(3)}\n${json(4)}`),
      '', utf8, '{"emp_id":2,"city":"Zoë\uFFFD"}']
  }
  const service = await serve(t)
  for (const [what, [type, file, pointer, message, value]] of Object.entries(files)) {
    await t.test(what, async (t) => {
      await setEmployees(service)
      const { errors, ...counts } = await report(service, file, 'mode=partial', type)
      t.same(errors, [{ line: 4, pointer, message, value }])
      t.match(counts, { received: 4, created: 3, refused: 1 })
    })
  }
})

await t.test('a stray quote in row 5 of a thousand costs one row', async (t) => {
  const service = await serve(t)
  const quoted = (emp_id: number) => Object.values(person(emp_id, 'Baden, Baden')).map((cell) => `"${cell}"`).join(',')
  for (const row of [line, quoted]) {
    for (const stray of ['5,"Ada,1985-12-10,London,UK', '"5","Ada,1985-12-10","London","UK"', '5,Ada,,"London,UK']) {
      await setEmployees(service)
      const file = [header, ...people(1_000).map((emp_id) => emp_id === 5 ? stray : row(emp_id))].join('\r\n')
      const { errors, ...counts } = await report(service, file, 'mode=partial')
      t.match(counts, { received: 1_000, created: 999, refused: 1 })
      t.match(errors, [{ line: 6 }])
    }
  }
})

await t.test('a file may be split into chunks anywhere', async (t) => {
  const text = `\uFEFF${header}\r\n1,"💩 ""Zoë""\n2",1985-12-10,"a,b",Ñ\r\n\r\n${line(2)}\r\n`
  const lines = `\uFEFF${json(1, '💩 Zoë')}\r\n\n${json(2)}`
  for (const [format, file] of [['csv', text], ['ndjson', lines]] as const) {
    const bytes = Buffer.from(file)
    const whole = await rowsOf(format, [bytes])
    t.equal(whole.length, 2)
    t.equal(whole[1]?.line, format === 'csv' ? 5 : 3)
    for (let length = 1; length < 20; length++) {
      const parts = people(Math.ceil(bytes.length / length)).map((part) =>
        bytes.subarray((part - 1) * length, part * length))
      t.same(await rowsOf(format, parts), whole, `${format} in parts of ${length}`)
    }
  }
})

async function rowsOf (format: 'csv' | 'ndjson', parts: Uint8Array[]): Promise<ImportRow[]> {
  const rows: ImportRow[] = []
  const { rows: found } = readEmployees(each(parts), { format, raw: false })
  for await (const some of found) rows.push(...some)
  return rows
}

async function * each<Item> (items: Iterable<Item>): AsyncGenerator<Item> {
  yield * items
}

await t.test('an import leaves turns of the event loop to other work', async (t) => {
  let turns = 0
  const stop = setInterval(() => { turns++ }, 0)
  const text = Buffer.from(`${header}\n${`${line(1)}\n`.repeat(20_000)}`)
  const before = performance.now()
  await rowsOf('csv', [text])
  clearInterval(stop)
  t.ok(turns > 20, `${turns} turns in ${performance.now() - before} ms`)
})

await t.test('the first 1,000 errors are reported, the others are counted', async (t) => {
  const service = await serve(t)
  const rows = people(700).map(() => '0,,1985-12-10,London,UK')
  const { errors, refused } = await report(service, [header, ...rows, line(1)].join('\n'), 'mode=partial')
  t.equal(errors.length, 1_000)
  t.equal(refused, 700)
  t.same([errors[0]?.line, errors.at(-1)?.line], [2, 335])
})

await t.test('the parameters are those of the contract', async (t) => {
  const service = await serve(t)
  const boolean = 'Input should be a valid boolean'
  const refused = [
    ...['1', 'TRUE', '', 'yes', '%20true'].map((text) => [`dry_run=${text}`, boolean]),
    ['mode=all', "Input should be 'atomic' or 'partial'"],
    ['on_conflict=replace', "Input should be 'error', 'skip' or 'update'"]
  ]
  for (const [query = '', message = ''] of refused) {
    const [name = ''] = query.split('=')
    t.same(seen(await send(service, `${header}\n${line(1)}`, query)), invalid(['query', `/${name}`, message]), query)
  }
  t.same(await directory(service), [])
})

await t.test('a file of another media type, character set or coding is refused', async (t) => {
  const service = await serve(t)
  const types = ['application/json', 'image/png', `${csv}; charset=ebcdic`, `${ndjson}; charset=`, '', 'csv']
  for (const type of types) {
    const answer = await send(service, header, '', type)
    isProblem(t, answer, 415, type)
    t.match(answer.headers['accept'], /^multipart\/form-data, text\/csv, application\/x-ndjson, /)
  }
  for (const coding of ['br', 'deflate', 'gzip, gzip']) {
    const headers = { 'content-type': csv, 'content-encoding': coding }
    const coded = await service.admin.send({ method: 'POST', url: '/employees/import', headers, payload: header })
    isProblem(t, coded, 415, coding)
    t.equal(coded.headers['accept-encoding'], 'gzip, identity')
  }
  const lines = { headers: { 'content-type': ndjson }, payload: json(1) }
  const elsewhere = await service.admin.send({ method: 'POST', url: '/employees', ...lines })
  isProblem(t, elsewhere, 415, 'what is not an import takes no stream')
})

/** Sends the beginning of a file. */
async function begin (t: Test, service: TestService, query: string, text: string): Promise<Connection> {
  const { open } = await listen(t, service.app)
  const connection = await open()
  connection.write([
    `POST /employees/import?${query} HTTP/1.1`, 'Host: service', `Authorization: Bearer ${service.admin.account.token}`,
    `Content-Type: ${csv}`, 'Content-Length: 10000000', '', text
  ].join('\r\n'))
  return connection
}

const manyLines = [header, ...people(2_500).map((emp_id) => line(emp_id)), ''].join('\n')

await t.test('an atomic import of a client that disconnects leaves nothing', async (t) => {
  const service = await serve(t)
  const arrival = once(service.app.server, 'request')
  const { socket } = await begin(t, service, '', manyLines)
  const [request] = await arrival
  await eventually(async () => request.socket.bytesRead, (bytes) => bytes > manyLines.length)
  socket.resetAndDestroy()
  await writesEnded(service)
  t.same(await directory(service), [])
  t.notMatch(service.log.join(''), /"level":50/, 'it is no error of the service')
})

/** Stops the clock by which a batch is passed on after a second: rows are written in batches of a thousand. */
function stopClock (t: Test): void {
  const now = performance.now()
  const clock = mock.method(performance, 'now', () => now)
  t.teardown(() => { clock.mock.restore() })
}

await t.test('a partial import of a client that disconnects keeps the rows that were written', async (t) => {
  const service = await serve(t)
  stopClock(t)
  const { socket } = await begin(t, service, 'mode=partial', manyLines)
  await eventually(async () => (await directory(service)).length, (written) => written === 2_000)
  socket.resetAndDestroy()
  await writesEnded(service)
  t.equal((await directory(service)).length, 2_000)
  t.equal(await countOf(service, 'employee_changes'), 2_000, 'with their histories')
  t.notMatch(service.log.join(''), /"level":50/, 'it is no error of the service')
})

/** Waits until every transaction that wrote employees has ended. @throws after half a second */
async function writesEnded ({ db }: TestService): Promise<void> {
  await db.transaction().execute(async (trx) => { await sql`LOCK TABLE employees`.execute(trx) })
}

await t.test('a file that stops arriving is answered 408', async (t) => {
  const service = await serve(t)
  // The real time limit would take too long.
  const { setTimeout: real } = globalThis
  const shortened = mock.method(globalThis, 'setTimeout', (run: () => void, ms: number) =>
    real(run, ms === 4_000 ? 20 : ms))
  t.teardown(() => { shortened.mock.restore() })
  const { answers, end } = await begin(t, service, '', manyLines)
  const [answer = nothing] = await answers(1)
  isProblem(t, answer, 408, 'a stop')
  t.equal(answer.headers['connection'], 'close')
  await end()
  t.same(await directory(service), [], 'nothing was written')
})

await t.test('a file that is refused before its end is answered, and the connection stays open', async (t) => {
  const service = await serve(t)
  const start = 'emp_id\n\n\n'
  const { write, answers } = await begin(t, service, '', start)
  const [answer = nothing] = await answers(1)
  isProblem(t, answer, 422, 'a header')
  write(' '.repeat(10_000_000 - start.length))
  write('GET / HTTP/1.1\r\nHost: service\r\n\r\n')
  t.match((await answers(2))[1], { statusCode: 200 })
})

/** Imports rows in the queue of the service. */
async function importRows (
  { db, services: { imports } }: TestService,
  rows: AsyncIterable<ImportRow[]>,
  options: Partial<ImportOptions> = {}
): Promise<Report> {
  const [services, defaults] = [
    { db, requester: localRequester }, { mode: 'atomic', on_conflict: 'error', dry_run: false } as const
  ]
  return await imports.run(async () => await importEmployees(services, rows, { ...defaults, ...options }))
}

/** Valid rows. */
const rows = (...emp_ids: number[]): ImportRow[] =>
  emp_ids.map((emp_id) => ({ line: emp_id, employee: person(emp_id) }))

await t.test('while two imports are running, others are answered 503', async (t) => {
  const service = await serve(t)
  const { promise: end, resolve } = Promise.withResolvers<void>()
  async function * waiting () {
    await end
    yield rows(1)
  }
  const options = { mode: 'partial', on_conflict: 'skip' } as const
  const both = [importRows(service, waiting(), options), importRows(service, waiting(), options)]
  const answer = await send(service, `${header}\n${line(2)}`)
  isProblem(t, answer, 503, 'the third')
  t.ok(Number(answer.headers['retry-after']) > 0)
  resolve()
  t.same((await Promise.all(both)).map(({ received }) => received), [1, 1])
  t.equal((await report(service, `${header}\n${line(2)}`)).created, 1, 'and succeeds afterwards')
})

await t.test('rows are read only as fast as they are written', async (t) => {
  const service = await serve(t)
  const ahead: number[] = []
  async function * watched () {
    for (let first = 0; first < 10_000; first += 500) {
      ahead.push(first - await countOf(service, 'employees'))
      yield rows(...people(500).map((emp_id) => first + emp_id))
    }
  }
  t.equal((await importRows(service, watched(), { mode: 'partial' })).created, 10_000)
  t.ok(Math.max(...ahead) <= 3_000, `${Math.max(...ahead)} rows at most`)
})

await t.test('rows that arrive slowly are written without waiting for others', async (t) => {
  const service = await serve(t)
  const clock = mock.method(performance, 'now')
  t.teardown(() => { clock.mock.restore() })
  async function * slow () {
    yield rows(1)
    clock.mock.mockImplementation(() => 2 ** 40)
    yield rows(2)
    yield rows(3)
    await eventually(async () => await directory(service), ({ length }) => length === 2)
  }
  t.equal((await importRows(service, slow(), { mode: 'partial' })).created, 3)
})

await t.test('an error while rows are written is answered, and an atomic import leaves nothing', async (t) => {
  const service = await serve(t)
  stopClock(t)
  await trigger(service, 'BEFORE INSERT', "IF NEW.emp_id = 1500 THEN RAISE SQLSTATE '57014'; END IF; RETURN NEW;")
  for (const [mode, left] of [['atomic', 0], ['partial', 1_000]] as const) {
    const answer = await send(service, manyLines, `mode=${mode}`)
    isProblem(t, answer, 503, mode)
    t.equal((await directory(service)).length, left, mode)
  }
})

await t.test('an employee that is deleted just before it is replaced is added', async (t) => {
  const service = await serve(t)
  await setEmployees(service, person(1), person(2))
  const removal = "DELETE FROM employees WHERE emp_id = 1 AND city = 'London'; RETURN NULL;"
  await trigger(service, 'AFTER INSERT', removal, 'STATEMENT')
  const answer = await report(service, [header, line(1, 'Rome'), line(2, 'Rome')].join('\n'), 'on_conflict=update')
  t.match(answer, { received: 2, created: 1, updated: 1 })
  t.same(await directory(service), [person(1, 'Rome'), person(2, 'Rome')])
})

/** Creates a trigger on the table of employees. */
async function trigger ({ db }: TestService, when: string, body: string, each = 'ROW'): Promise<void> {
  await sql.raw(`CREATE FUNCTION meddle() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${body} END $$`).execute(db)
  await sql.raw(`CREATE TRIGGER meddler ${when} ON employees FOR EACH ${each} EXECUTE FUNCTION meddle()`).execute(db)
}

await t.test('after an import of many rows the planner has statistics', async (t) => {
  const service = await serve(t)
  await importRows(service, each([rows(...people(10_000))]))
  const known = async () => (await sql<{ reltuples: number }>`
    SELECT reltuples FROM pg_class WHERE relname = 'employees'`.execute(service.db)).rows[0]?.reltuples
  t.equal(await eventually(known, (count) => count === 10_000), 10_000)
})

await t.test('rows stay written where the VACUUM after them fails, and a log line says so', async (t) => {
  const service = await serve(t)
  // Raises an error with the time limits that are in force, while the table is analyzed.
  await sql`CREATE FUNCTION limits(integer) RETURNS integer IMMUTABLE LANGUAGE plpgsql AS $$ BEGIN
    IF current_query() LIKE '%ANALYZE%' THEN
      RAISE 'limits: % %', current_setting('statement_timeout'), current_setting('lock_timeout');
    END IF; RETURN 1; END $$`.execute(service.db)
  await sql`CREATE INDEX ON employees (limits(emp_id))`.execute(service.db)
  const limits = async () => {
    const { rows } = await sql`SELECT current_setting('statement_timeout'), current_setting('lock_timeout')`
      .execute(service.db)
    return rows
  }
  const [before] = await limits()
  const text = [header, ...people(10_000).map((emp_id) => line(emp_id)), ''].join('\n')
  t.equal((await report(service, text)).created, 10_000)
  const warnings = async () => service.log.filter((line) => line.includes('could not be vacuumed'))
  const [warning = ''] = await eventually(warnings, ({ length }) => length > 0)
  t.match(warning, /^\{"level":40.*limits: 0 0/, 'it runs without time limits')
  const after = await Promise.all(Array.from({ length: 8 }, limits))
  t.same(after, Array(8).fill([before]), 'which are in force again afterwards')
  t.equal(await countOf(service, 'employees'), 10_000)
})

await t.test('what a request logs, a command prints', (t) => {
  const printed = t.capture(console, 'error')
  localRequester.warn(new Error('cancelled'), 'the directory could not be vacuumed')
  t.match(printed.args(), [['the directory could not be vacuumed:', { message: 'cancelled' }]])
  t.end()
})

await t.test('a cell is read as the contract has its column: as a number, a text, or null', (t) => {
  const decode = (type: Schema['type'], cell: string) => decoderOf({ type } as Schema, { raw: false })(cell)
  t.equal(decode('integer', '7'), 7)
  t.equal(decode('string', '7'), '7')
  t.equal(decode('string', ''), '')
  t.equal(decode(['string', 'null'], ''), null)
  t.equal(decode(['string', 'null'], '7'), '7')
  t.equal(decode(['integer', 'null'], '7'), 7)
  t.end()
})

await t.test('an import stores every field of the contract, and replaces every field', async (t) => {
  const service = await serve(t)
  const schema = locate<{ properties: Record<string, unknown> }>(['components', 'schemas', 'EmployeeCreate'])
  const names = Object.keys(schema.value.properties)
  const samples = fc.sample(valid(schema), 200) as Array<Record<string, unknown>>
  // Texts that are stored as they are: of ASCII, with single spaces.
  const isPlain = (value: unknown) => /^[!-~]+( [!-~]+)*$/.test(String(value))
  const whole = samples.filter((sample) => names.every((name) => isPlain(sample[name]))).slice(0, 2)
  t.equal(whole.length, 2)
  for (const [index, sample] of whole.entries()) {
    const row = { ...sample, emp_id: 7 }
    const { created, updated } = await report(service, JSON.stringify(row), 'on_conflict=update', ndjson)
    t.same({ created, updated }, { created: 1 - index, updated: index })
    const { body } = await service.admin.send({ url: '/employees/7' })
    t.match(JSON.parse(body), row)
    const [entry] = (await service.admin.send({ url: '/employees/7/history' })).json()
    t.match(entry.after, row, 'and records them')
    t.match((await service.admin.send({ url: '/employees/export?format=ndjson' })).json(), row, 'and exports them')
  }
})
