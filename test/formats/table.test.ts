import t from 'tap'
import { readFile, rowOf } from '../harness/requests/files.ts'

const header = 'emp_id,emp_name,emp_dob,city,country'

await t.test('a header names the columns in any order, case and spacing, also in quotes', async (t) => {
  const headers = [
    'EMP_ID,EMP_NAME,EMP_DOB,CITY,COUNTRY', 'Emp ID , Emp Name,emp-dob,\u00a0City,Country\u200b',
    '"emp_id","emp_name","emp_dob","city","country"', '"\uFEFFemp_id",emp_name,emp_dob,city,country',
    '\uFEFF"emp_id",emp_name,emp_dob,city,country'
  ]
  for (const names of headers) t.same((await readFile(`${names}\n${rowOf('Ada')}`)).names, ['Ada'], names)
  const { recognized } = await readFile('City;COUNTRY;emp_dob;emp_id;emp_name\nRome;Italy;1985-12-10;1;Ada')
  t.same(recognized.columns, ['city', 'country', 'emp_dob', 'emp_id', 'emp_name'])
})

await t.test('titles before the header, empty columns and empty rows are left out', async (t) => {
  const file = [
    'Employees of 2026,,,,,,', ',,,,,,', `,${header},,`, `,${rowOf('Ada')},,`, ',,,,,,', `,${rowOf('Bob', 2)}, ,`,
    `,${rowOf('Cleo', 3)}`, '', ',,,,,,', ' , ,\t,,,,'
  ].join('\r\n')
  const { names, errors, rows } = await readFile(file)
  t.same(names, ['Ada', 'Bob', 'Cleo'])
  t.same(errors, [])
  t.same(rows.map(({ line }) => line), [4, 6, 7])
  t.same((await readFile(`${header},\n${rowOf('Ada')},x`)).errors, [
    '2  A row should have 5 cells; put a text that contains the delimiter in quotes (x)'
  ])
  const below = async (titles: number) => await readFile(`${'A title\n'.repeat(titles)}${header}\n${rowOf('Ada')}`)
  t.same((await below(20)).names, ['Ada'], 'twenty titles')
  t.match((await below(21)).errors, [/should begin with a line that names the columns/], 'and no more')
})

await t.test('a column that is not known is answered by a sentence', async (t) => {
  t.same((await readFile(`${header},email\n${rowOf('Ada')},a@b.c`)).errors, [
    '/email Unknown column; remove it, or give it one of the names emp_id, emp_name, emp_dob, city, country'
  ])
  const { errors } = await readFile(`${header},${'x'.repeat(60_000)}\n${rowOf('Ada')},`)
  t.equal(errors[0]?.split(' ')[0], `/${'x'.repeat(100)}…`)
})

await t.test('an emp_id may have leading zeros, space around it and decimals that are zero', async (t) => {
  const read = async (cell: string) => (await readFile(`${header}\n${rowOf('Ada', `"${cell}"`)}`)).rows[0]
  for (const cell of ['7', '007', '7.0', '7.00', '7,0', ' 7\u00a0', "'7", '0007,00']) {
    t.match(await read(cell), { employee: { emp_id: 7 } }, cell)
  }
  for (const cell of ['7.5', '7.000', '7,000', '1e3', '0x7', '7 7', '', '+7', '7.', "''7"]) {
    const message = 'Input should be a valid integer'
    t.match(await read(cell), { errors: [{ pointer: '/emp_id', message, value: cell }] }, cell)
  }
})

await t.test('a date is YYYY-MM-DD, or has the stated format', async (t) => {
  const read = async (cell: string, date_format?: 'YMD' | 'DMY' | 'MDY') =>
    (await readFile(`${header}\n${rowOf('Ada', 1, cell)}`, date_format && { date_format })).rows[0]
  const dates: Array<[date_format: 'YMD' | 'DMY' | 'MDY' | undefined, cells: string[]]> = [
    [undefined, ['1979-03-07', ' 1979-03-07 ', '1979-03-07 00:00:00', '1979-03-07T00:00:00.000']],
    ['YMD', ['1979-03-07', '1979-3-7', '1979/03/07', '1979.3.07']],
    ['DMY', ['07.03.1979', '7.3.1979', '07/03/1979', '7-3-1979', '1979-03-07', "'7.3.1979"]],
    ['MDY', ['03.07.1979', '3/7/1979', '03-07-1979', '3/7/1979 0:00', '1979-03-07']]
  ]
  for (const [format, cells] of dates) {
    for (const cell of cells) t.match(await read(cell, format), { employee: { emp_dob: '1979-03-07' } }, cell)
  }
  const iso = 'Input should be a valid date in the form YYYY-MM-DD'
  const [DMY, MDY] = ['DMY (day, month, year)', 'MDY (month, day, year)']
  const refused: Array<[date_format: 'YMD' | 'DMY' | 'MDY' | undefined, cell: string, message: string]> = [
    [undefined, '07.03.1979', `${iso}; for this form, set date_format to ${DMY} or ${MDY}`],
    [undefined, '30.11.1988', `${iso}; for this form, set date_format to ${DMY}`],
    [undefined, '11/30/1988', `${iso}; for this form, set date_format to ${MDY}`],
    [undefined, '1979-3-7', `${iso}; for this form, set date_format to YMD (year, month, day)`],
    [undefined, '7.3.79', iso],
    [undefined, '28921', iso],
    [undefined, '1979-02-30', iso],
    ['DMY', '30.02.1979', `${iso} or DMY`],
    ['DMY', '11/30/1988', `${iso} or DMY; for this form, set date_format to ${MDY}`],
    ['DMY', '7.3/1979', `${iso} or DMY`]
  ]
  for (const [format, cell, message] of refused) {
    t.match(await read(cell, format), { errors: [{ pointer: '/emp_dob', message, value: cell }] }, cell)
  }
})

await t.test('an apostrophe that an export put before a text is taken off, and no other', async (t) => {
  const texts = {
    "'=1+1": '=1+1', "''=1": "'=1", "'+1": '+1', "'-": '-', "'@x": '@x', "'Ada": "'Ada", "'": "'", '=1': '=1'
  }
  for (const [cell, text] of Object.entries(texts)) {
    t.same((await readFile(`${header}\n${rowOf(cell)}`)).names, [text], cell)
    t.same((await readFile(`${header}\n${rowOf(cell)}`, { raw: true })).names, [cell], `${cell}, raw`)
  }
})
