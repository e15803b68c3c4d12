import { gzipSync } from 'node:zlib'
import t from 'tap'
import { readFile, rowOf } from '../harness/requests/files.ts'

const header = 'emp_id,emp_name,emp_dob,city,country'
const csv = `${header}\n${rowOf('Ada')}\n`
const json = JSON.stringify({ emp_id: 1, emp_name: 'Ada', emp_dob: '1985-12-10', city: 'London', country: 'UK' })

await t.test('the format is recognized by the content', async (t) => {
  const utf16 = (text: string) => Buffer.from(text, 'utf16le')
  const files = {
    csv: [csv, `\n${csv}`, utf16(csv)],
    ndjson: [json, ` \n${json}`, `\uFEFF${json}`, utf16(`\uFEFF${json}`), utf16(json)]
  }
  for (const [format, texts] of Object.entries(files)) {
    for (const text of texts) t.match(await readFile(text), { names: ['Ada'], recognized: { format } })
  }
})

await t.test('a file of another kind is answered by one sentence', async (t) => {
  const old = 'The file is an old Excel workbook (.xls) or has a password; ' +
    'save it as .xlsx without a password, or as CSV'
  const web = 'The file is HTML or XML; open it in a spreadsheet program and save it as .xlsx or CSV'
  const binary = 'The file is no text; send CSV, NDJSON or .xlsx'
  const files: Array<[sentence: string, file: string | Buffer]> = [
    [old, Buffer.from('d0cf11e0a1b11ae1000000000000', 'hex')],
    ['The file is a PDF; send the table as .xlsx or CSV', '%PDF-1.7\n%âãÏÓ\n'],
    [web, '<html><table><tr><td>emp_id'], [web, '\uFEFF \n<?xml version="1.0"?>'],
    ['The file is a JSON array; send one JSON object on each line', `[${json}]`],
    [binary, Buffer.alloc(1_000)], [binary, '\x7fELF\x02\x01\x01'], [binary, `emp_id\0,${csv}`],
    ['The file should begin with a line that names the columns emp_id, emp_name, emp_dob, city, country', 'hello\n']
  ]
  for (const [sentence, file] of files) t.same((await readFile(file)).errors, [` ${sentence}`], sentence)
})

await t.test('a NUL character is an error of its cell', async (t) => {
  t.same((await readFile(`${csv}${rowOf('A\0', 2)}\n${rowOf('Bob', 3)}`)).errors, [
    '3 /emp_name Name should not be blank or contain a NUL character (A\0)'
  ])
})

await t.test('a compressed file is unpacked, once and again', async (t) => {
  const packed = gzipSync(csv)
  for (const file of [packed, gzipSync(packed)]) {
    const chunks = Array.from(file, (byte) => Buffer.from([byte]))
    t.match(await readFile(chunks), { names: ['Ada'], recognized: { format: 'csv', compression: 'gzip' } })
  }
  const archive = [' The file is an archive; send the file in it']
  t.same((await readFile(gzipSync(gzipSync(packed)))).errors, archive)
  const damaged = [' The compressed file is damaged or incomplete']
  t.same((await readFile(packed.subarray(0, -9))).errors, damaged)
  t.same((await readFile(Buffer.concat([packed.subarray(0, 20), Buffer.alloc(50, 255)]))).errors, damaged)
})

await t.test('a file that unpacks to far more than its size is refused', async (t) => {
  const bomb = gzipSync(Buffer.concat([Buffer.from(`${header}\n`), Buffer.alloc(25_000_000, '\n')]))
  t.same((await readFile(bomb)).errors, [' The file unpacks to more than 100 times its size; send it uncompressed'])
})

await t.test('an error of the connection stays what it is', async (t) => {
  const failure = new Error('the client has gone')
  async function * broken () {
    yield gzipSync(csv).subarray(0, 30)
    throw failure
  }
  const { readEmployees } = await import('../../src/formats/read.ts')
  const { rows } = readEmployees(broken(), { raw: false })
  await t.rejects(async () => { for await (const some of rows) t.same(some, []) }, failure)
})
