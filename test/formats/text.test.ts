import t from 'tap'
import { readFile, rowOf } from '../harness/requests/files.ts'

const header = 'emp_id,emp_name,emp_dob,city,country'

/** UTF-16 with the bytes of each character swapped. */
const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16()

await t.test('the encoding of a text is recognized, with and without a byte order mark', async (t) => {
  const text = `${header}\r\n${rowOf('Zoë Żak €')}\r\n`
  const files: Array<[encoding: string, file: Buffer]> = [
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from(`\uFEFF${text}`)],
    ['utf-16le', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['utf-16le', Buffer.from(text, 'utf16le')],
    ['utf-16be', bigEndian(`\uFEFF${text}`)],
    ['utf-16be', bigEndian(text)]
  ]
  for (const [encoding, file] of files) {
    for (const size of [1, 3, 10_000]) {
      const chunks = Array.from({ length: Math.ceil(file.length / size) }, (_, index) =>
        file.subarray(index * size, (index + 1) * size))
      const { names, errors, recognized } = await readFile(chunks)
      t.same([names, errors, recognized.encoding], [['Zoë Żak €'], [], encoding], encoding)
    }
  }
})

await t.test('text that is not UTF-8 is Windows-1252', async (t) => {
  const rows = (name: string) => [header, rowOf('Ada', 1), rowOf(name, 2), rowOf('Zo\xeb', 3), ''].join('\n')
  const file = Buffer.from(rows('100 \x80 \x84Ren\xe9\x93'), 'latin1')
  t.match(await readFile(file), { names: ['Ada', '100 € „René“', 'Zoë'], recognized: { encoding: 'windows-1252' } })
  t.match(await readFile(rows('Ada')), { names: ['Ada', 'Ada', 'Zoë'], recognized: { encoding: 'utf-8' } })
  const late = Buffer.concat([
    Buffer.from([header, ...Array.from({ length: 1_000 }, (_, index) => rowOf('Ada', index + 1)), ''].join('\n')), file
  ])
  t.match((await readFile(late)).names.at(-1), 'Zoë', 'also where it begins late')
})

await t.test('the last line need not end', async (t) => {
  for (const encoding of ['utf8', 'latin1'] as const) {
    const file = [header, rowOf('Ada', 1), rowOf('Zo\xeb', 2)].join('\n')
    const { names, errors } = await readFile(Buffer.from(file, encoding))
    t.same([names, errors], [['Ada', 'Zoë'], []], encoding)
  }
})

await t.test('a quote that stays open for more than a row may have is an error of its row', async (t) => {
  const rows = Array.from({ length: 3_000 }, (_, index) => rowOf('Ada', index + 2))
  const { names, errors } = await readFile([header, '1,"Ada,1985-12-10,London,UK', ...rows].join('\n'))
  t.equal(names.length, 3_000)
  t.match(errors, [/^2 .+at most 65536 bytes/])
})

await t.test('a stated encoding counts, unless a byte order mark contradicts', async (t) => {
  const text = `${header}\n${rowOf('Zo\xeb')}\n`
  t.match(await readFile(Buffer.from(text, 'latin1'), { encoding: 'utf-8' }), {
    errors: ['2 /emp_name The text should be valid UTF-8 (Zo�)']
  })
  const koi8 = Buffer.from(`${header}\n1,\xfa,1985-12-10,London,UK\n`, 'latin1')
  const marked = Buffer.from(`\uFEFF${text}`)
  t.match(await readFile(koi8, { encoding: 'koi8-r' }), { names: ['З'], recognized: { encoding: 'koi8-r' } })
  t.match(await readFile(marked, { encoding: 'windows-1252' }), { names: ['Zoë'], recognized: { encoding: 'utf-8' } })
  const odd = Buffer.concat([Buffer.from(text, 'utf16le'), Buffer.from([0, 0xd8])])
  t.match((await readFile(odd)).errors, [' The text is not valid UTF-16LE; save the file as UTF-8'])
})

await t.test('lines end with LF, CRLF or CR, also mixed, and quotes may contain each of them', async (t) => {
  for (const end of ['\n', '\r\n', '\r']) {
    const many = Array.from({ length: 2_000 }, (_, index) => rowOf(`"Ada${end}${index}"`, index + 1))
    const { rows, names, errors } = await readFile([header, ...many, ''].join(end))
    t.same(errors, [])
    // A line break within a text is stored as a space.
    t.equal(names.at(-1), 'Ada 1999')
    t.equal(rows.at(-1)?.line, 4_000)
  }
  const mixed = `${header}\r${rowOf('A', 1)}\n${rowOf('"B\r\nb"', 2)}\r\n\r${rowOf('C', 3)}`
  const { rows, names } = await readFile(mixed)
  t.same(names, ['A', 'B b', 'C'])
  t.same(rows.map(({ line }) => line), [2, 3, 6])
  const { errors } = await readFile('{"emp_id":1}\r{"emp_id":x}')
  t.same(errors.at(-1), '2  The line should be valid JSON ({"emp_id":x})')
})

await t.test('the delimiter is recognized by the header, or stated by sep=', async (t) => {
  for (const delimiter of [',', ';', '\t', '|']) {
    const row = '1,"a,b;c|d\te",1985-12-10,London,UK'.split(/,(?!b)/).join(delimiter)
    const file = [header.replaceAll(',', delimiter), row].join('\n')
    t.match(await readFile(file), { names: ['a,b;c|d e'], recognized: { delimiter } })
    t.match(await readFile(`sep=${delimiter}\r\n${file}`), { names: ['a,b;c|d e'], recognized: { delimiter } })
    t.match(await readFile(`List, 2026; all\n\n${file}`), { names: ['a,b;c|d e'] }, 'after a title')
  }
  const odd = ['sep=^', header.replaceAll(',', '^'), '1^Ada^1985-12-10^London^UK']
  for (const file of [odd.join('\n'), odd.join('\n').replace('sep', 'SEP')]) {
    t.match(await readFile(file), { names: ['Ada'], recognized: { delimiter: '^' } })
  }
})
