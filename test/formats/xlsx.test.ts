import t from 'tap'
import { openArchive } from '../../src/formats/xlsx/archive.ts'
import { readSharedStrings, unescapeText } from '../../src/formats/xlsx/strings.ts'
import { writeCells } from '../../src/formats/xlsx/write.ts'
import { readFile } from '../harness/requests/files.ts'
import { headerCells, inline, partsOf, sheetWith, type Workbook, workbook, zip } from '../harness/requests/workbooks.ts'

const ada = sheetWith(inline('Ada'))

await t.test('a workbook is read: its texts, numbers, formulas and booleans', async (t) => {
  const strings = ['<t>Zoë</t>', '<r><t>Ada </t></r><r><rPr><b/></rPr><t xml:space="preserve">King</t></r>',
    '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>', '<t>a_x000D_&amp;_x005F_x000D_</t>', '<t/>']
  const cells: Record<string, string> = {
    '<c t="s"><v>0</v></c>': 'Zoë',
    '<c t="s"><v>1</v></c>': 'Ada King',
    '<c t="s"><v>2</v></c>': '東京',
    '<c t="s"><v>3</v></c>': 'a &_x000D_',
    [inline('A<![CDATA[&]]>d')]: 'A&d',
    '<c t="inlineStr"><is><r><t>A</t></r><r><t>da</t></r></is></c>': 'Ada',
    '<c t="str"><f>A1&amp;B1</f><v>Ada</v></c>': 'Ada',
    '<c t="str"><v>Ada</v><f>A1</f></c>': 'Ada',
    '<c t="b"><v>1</v></c>': 'TRUE',
    '<c t="b"><v>0</v></c>': 'FALSE',
    '<c><v>75001</v></c>': '75001',
    '<c><f>1+1</f><v>2</v></c>': '2',
    '<c><v>1.5E2</v></c>': '150',
    '<c t="n"><v>0.1</v></c>': '0.1'
  }
  for (const [cell, name] of Object.entries(cells)) {
    t.same((await readFile(await workbook({ sheets: [{ rows: sheetWith(cell) }], strings }))).names, [name], cell)
  }
})

await t.test('dates are cells that are formatted as dates, and texts', async (t) => {
  const styles = [
    'General', 'yyyy\\-mm\\-dd', 'dd/mm/yy', '[$-407]d\\. mmmm yyyy;@', 'mmm',
    '0.00', 'hh:mm', '0&quot;d&quot;', '[Red]0'
  ]
  const read = async (cell: string, properties?: string) => {
    const rows = sheetWith(inline('Ada'), cell)
    return (await readFile(await workbook({ sheets: [{ rows }], styles, ...properties && { properties } }))).rows[0]
  }
  for (const style of [1, 2, 3, 4]) {
    t.match(await read(`<c s="${style}"><v>28921</v></c>`), { employee: { emp_dob: '1979-03-07' } })
    t.match(await read(`<c s="${style}"><v>27459.75</v></c>`, 'date1904="1"'), { employee: { emp_dob: '1979-03-07' } })
  }
  t.match(await read('<c t="d"><v>1979-03-07T00:00:00</v></c>'), { employee: { emp_dob: '1979-03-07' } })
  t.match(await read('<c s="1"><v>61</v></c>'), { employee: { emp_dob: '1900-03-01' } })
  for (const style of [0, 5, 6, 7, 8, 99]) {
    const message = 'Input should be a valid date in the form YYYY-MM-DD'
    t.match(await read(`<c s="${style}"><v>28921</v></c>`), { errors: [{ message, value: '28921' }] })
  }
  const message = 'Spreadsheets do not agree on dates before 1900-03-01; enter it as a text in the form YYYY-MM-DD'
  t.match(await read('<c s="1"><v>60</v></c>'), { errors: [{ pointer: '/emp_dob', message, value: '60' }] })
  for (const value of ['x', '1e300', '2958466', '-1']) {
    t.match(await read(`<c s="1"><v>${value}</v></c>`), { errors: [{ value }] })
  }
  const programs: Array<[program: string, days: Record<string, string | undefined>]> = [
    ['LibreOffice/7.4.7.2$Linux_X86_64', { 2: '1900-01-01', 60: '1900-02-28', 61: '1900-03-01' }],
    ['Microsoft Excel', { 1: '1900-01-01', 59: '1900-02-28', 60: undefined, 61: '1900-03-01' }],
    ['Another', { 59: undefined, 61: '1900-03-01' }]
  ]
  for (const [program, days] of programs) {
    for (const [day, date] of Object.entries(days)) {
      const parts = partsOf({ sheets: [{ rows: sheetWith(inline('Ada'), `<c s="1"><v>${day}</v></c>`) }], styles })
      const app = `<Properties><Application>${program}</Application><AppVersion>1</AppVersion></Properties>`
      const file = await readFile(await zip({ ...parts, 'docProps/app.xml': app }))
      t.match(file.rows, date === undefined ? [{ errors: [{ message }] }] : [{ employee: { emp_dob: date } }], program)
    }
  }
  const rows = sheetWith(inline('Ada'), inline('07.03.1979'))
  const file = await readFile(await workbook({ sheets: [{ rows }] }), { date_format: 'DMY' })
  t.match(file.rows, [{ employee: { emp_dob: '1979-03-07' } }])
})

await t.test('cells are where their references say, and rows have the numbers of the sheet', async (t) => {
  const rows = [
    '<row r="2" hidden="1"><c r="B2" t="inlineStr"><is><t>Employees</t></is></c></row>',
    '<row r="4"><c r="A4"/>' + Object.entries({ B: 'emp_id', C: 'City', D: 'EMP_DOB', E: 'emp_name', G: 'country' })
      .map(([column, name]) => inline(name).replace('<c', `<c r="${column}4"`)).join('') + '</row>',
    '<row r="6"><c r="B6"><v>7</v></c><c r="C6" t="inlineStr"><is><t>Rome</t></is></c>' +
      '<c r="D6" t="inlineStr"><is><t>1985-12-10</t></is></c><c r="E6" t="inlineStr"><is><t>Ada</t></is></c></row>',
    '<row r="9"/><row r="10" spans="1:9"><c r="B10" s="3"/><c r="C10" t="str"><f>""</f><v></v></c></row>'
  ].join('')
  const { errors, recognized } = await readFile(await workbook({ sheets: [{ name: 'People', rows }] }))
  t.same(errors, [
    '6 /country String should have at least 1 character ()',
    '6 /country Country should not be blank or contain a NUL character ()'
  ])
  t.same(recognized, {
    format: 'xlsx',
    sheet: 'People',
    columns: ['emp_id', 'city', 'emp_dob', 'emp_name', 'country'],
    date_format: 'YYYY-MM-DD'
  })
})

await t.test('the first sheet that is not hidden is read', async (t) => {
  const hidden = { name: 'Lists', state: 'hidden', rows: '' }
  const people = { name: 'People', rows: ada }
  const notes = { name: 'Notes', rows: `<row>${inline('Hello')}</row>` }
  t.match(await readFile(await workbook({ sheets: [hidden, { ...hidden, state: 'veryHidden' }, people, notes] })), {
    names: ['Ada'], recognized: { sheet: 'People' }
  })
  const required = 'should begin with a line that names the columns emp_id, emp_name, emp_dob, city, country'
  const errors = async (...sheets: Workbook['sheets']) => (await readFile(await workbook({ sheets }))).errors
  t.same(await errors(notes, people), [` The first sheet, 'Notes', ${required}`])
  t.same(await errors(hidden), [' The workbook should have a visible sheet'])
  t.same(await errors({ rows: `<row>${headerCells}</row>` }), [' The file has no rows'])
})

await t.test('a cell without a value that can be read is an error of its row', async (t) => {
  const cells = {
    '<c t="e"><v>#N/A</v></c>': '2 /emp_name The cell has an error in place of a value (#N/A)',
    '<c><f>A1</f></c>':
      '2 /emp_name The formula has no result; open the file in a spreadsheet program and save it ()',
    [inline('x'.repeat(70_000))]: `2  A row should have at most 65536 bytes (1 ${'x'.repeat(98)}…)`
  }
  for (const [cell, error] of Object.entries(cells)) {
    const rows = sheetWith(cell) + sheetWith(inline('Bob')).replace(/^.*?<\/row>/, '').replace('<v>1', '<v>2')
    t.match(await readFile(await workbook({ sheets: [{ rows }] })), { errors: [error], names: ['Bob'] })
  }
})

await t.test('a workbook of another kind is answered by one sentence', async (t) => {
  const parts = partsOf({ sheets: [{ rows: ada }] })
  const binary = '<Relationships><Relationship Id="a" Type="/officeDocument" Target="xl/workbook.bin"/></Relationships>'
  const archives: Array<[sentence: string, parts: Record<string, string | Buffer>]> = [
    ['The file is an OpenDocument file; save it as .xlsx or CSV', { mimetype: 'x', 'content.xml': '<x/>' }],
    ['The file is an archive; send the file in it', { 'people.csv': 'emp_id' }],
    ['The file is a binary workbook (.xlsb); save it as .xlsx or CSV', { ...parts, '_rels/.rels': binary }],
    ['The file is no workbook; save it as .xlsx or CSV',
      { ...parts, '_rels/.rels': binary.replace('xl/workbook.bin', 'word/document.xml') }]
  ]
  for (const [sentence, content] of archives) t.same((await readFile(await zip(content))).errors, [` ${sentence}`])
  const { errors } = await readFile('emp_id,emp_name', { format: 'xlsx' })
  t.same(errors, [' The file is no workbook (.xlsx)'])
})

await t.test('a workbook that is damaged or malicious is refused', async (t) => {
  const parts = partsOf({ sheets: [{ rows: ada }] })
  const sheet = (xml: string) => ({ ...parts, 'xl/worksheets/sheet0.xml': xml })
  const whole = await zip(parts)
  const files: Buffer[] = [
    whole.subarray(0, -10), whole.subarray(0, 100),
    Buffer.concat([whole.subarray(0, 60), Buffer.alloc(400), whole.subarray(460)]),
    await zip({ ...parts, '_rels/.rels': 'no XML' }),
    await zip({ ...parts, 'xl/_rels/workbook.xml.rels': '<Relationships>' }),
    await zip(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== 'xl/_rels/workbook.xml.rels'))),
    await zip(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== 'xl/worksheets/sheet0.xml'))),
    await zip(sheet('<sheetData><row r="0"/></sheetData>')),
    await zip(sheet('<sheetData><row r="1048577"/></sheetData>')),
    await zip(sheet('<row><c r="ZZZ1"/></row>')), await zip(sheet('<row><c r="1"/></row>')),
    await zip(sheet('<row><c t="s"><v>7</v></c></row>')),
    await zip(sheet('<row>'.repeat(1_000))),
    await zip(sheet(`<row ${Array.from({ length: 2_000 }, (_, index) => `a${index}=""`).join(' ')}/>`)),
    await zip(sheet('<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><row>&b;</row>')),
    await zip({ ...parts, 'xl/styles.xml': `<cellXfs>${'<xf/>'.repeat(70_000)}</cellXfs>` })
  ]
  const damaged = [' The workbook is damaged; save it again as .xlsx, or as CSV']
  for (const [index, file] of files.entries()) t.same((await readFile(file)).errors, damaged, `file ${index}`)
})

await t.test('a workbook is bounded: its size, the size of its parts, and its texts', async (t) => {
  const bomb = await workbook({ sheets: [{ rows: ' '.repeat(40_000_000) + ada }] })
  t.same((await readFile(bomb)).errors, [' The file unpacks to more than 100 times its size; send it uncompressed'])
  const large = Array.from({ length: 65 }, () => Buffer.alloc(2 ** 20, 'PK\x03\x04'))
  t.same((await readFile(large)).errors, [' A workbook should have at most 64 MiB; save it as CSV'])
})

await t.test('what a workbook leaves out has a default, and what it names in vain is damage', async (t) => {
  const parts = partsOf({ sheets: [{ rows: sheetWith(inline('Ada')) }] })
  const { 'xl/styles.xml': _, ...plain } = parts
  const related = 'xl/_rels/workbook.xml.rels'
  const withoutStyles = String(parts[related]).replace(/<Relationship Id="f"[^>]*>/, '')
  t.match(await readFile(await zip({ ...plain, [related]: withoutStyles })), { names: ['Ada'] }, 'styles')
  const workbookXml = String(parts['xl/workbook.xml'])
  const nameless = workbookXml.replace(/<sheet name="[^"]*"/, '<sheet')
  t.match(await readFile(await zip({ ...parts, 'xl/workbook.xml': nameless })), { names: ['Ada'] }, 'a name')
  const unrelated = workbookXml.replace(/ r:id="[^"]*"/, '')
  t.same((await readFile(await zip({ ...parts, 'xl/workbook.xml': unrelated }))).errors, [
    ' The workbook should have a visible sheet'
  ])
  const styles = '<styleSheet><numFmts><numFmt numFmtId="164"/></numFmts>' +
    '<cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>'
  t.match(await readFile(await zip({ ...parts, 'xl/styles.xml': styles })), { names: ['Ada'] }, 'a format code')

  const read = async (cell: string) => (await readFile(await workbook({ sheets: [{ rows: sheetWith(cell) }] }))).errors
  t.match(await read('<c t="s"/>'), [/^2 \/emp_name .+ \(\)$/, /^2 \/emp_name .+ \(\)$/], 'an empty text')
  t.match(await read('<c t="s"><v>7</v></c>'), [/damaged/])
})

await t.test('a workbook of too many parts or texts is not read', async (t) => {
  const message = (error: unknown) => (error as { errors?: Array<{ message: string }> }).errors?.[0]?.message
  const file = await zip(partsOf({ sheets: [{ rows: ada }] }))
  t.ok((await openArchive(file, 7)).has('xl/workbook.xml'))
  t.match(await openArchive(file, 6).catch(message), /damaged/)

  async function * chunks () { yield Buffer.from('<sst><si><t>Ada</t></si><si><t>Zoë</t></si></sst>') }
  const readAll = async (maxBytes: number) => {
    const texts = readSharedStrings(chunks(), maxBytes)
    for (;;) {
      const { done, value } = await texts.next()
      if (done === true) return value
    }
  }
  t.same(await readAll(76), ['Ada', 'Zoë'])
  t.equal(await readAll(75).catch(message), 'The workbook has too many texts; save it as CSV')
})

await t.test('a text that XML cannot have is written as an escape, which is read again', (t) => {
  const [stored, written] = ['\x01\x85\uFFFE\uFFFF_x0001_', '_x0001__x0085__xFFFE__xFFFF__x005F_x0001_']
  const row = { emp_id: 1, emp_name: stored, emp_dob: '1985-12-10', city: 'London', country: 'UK' }
  t.match(writeCells([row], { raw: false }), `>${written}<`)
  t.equal(unescapeText(written), stored)
  t.end()
})
