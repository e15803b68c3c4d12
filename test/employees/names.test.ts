import type { InjectOptions } from 'fastify'
import t, { type Test } from 'tap'
import { invalid, seen } from '../harness/answers/problems.ts'
import { ada } from '../harness/requests/writes.ts'
import { serve } from '../harness/service.ts'
import { file } from '../harness/suite.ts'

const service = await serve(file)
const { admin, db, user } = service

/** Texts that readers take for the same, and parts of them: each finds the first. */
const sameTexts: Record<string, string[]> = {
  // Turkish: the capital of i has a dot, the small letter of I has none.
  İstanbul: ['istanbul', 'ISTANBUL', 'İSTANBUL', 'ıstanbul', 'I\u0307stanbul', 'tanbul', 'ıst'],
  Diyarbakır: ['diyarbakir', 'DİYARBAKIR', 'DIYARBAKIR'],
  'Δημήτριος Παπαδόπουλος': ['δημητριος παπαδοπουλος', 'ΔΗΜΗΤΡΙΟΣ', 'δημήτριοσ', 'ΠΑΠΑΔΌΠΟΥΛΟΣ', 'ς π', 'Σ Π'],
  ΘΕΟΔΟΣ: ['θεοδος', 'Θεόδος', 'θεοδοσ', 'ΟΔΟΣ'],
  'Weißer Groß': ['WEISSER GROSS', 'weisser', 'GROẞ', 'groß', 'ss', 'R G'],
  'Žąsys Jį̇́': ['zasys ji', 'ŽĄSYS JĮ', 'zÄsys'],
  'Nguyễn Đặng Hưng': ['nguyen dang hung', 'NGUYỄN', 'Nguyễn Đặng'.normalize('NFD'), 'ễn', 'Đ'],
  'Ærøskøbing Łódź': ['ærøskøbing', 'ÆROSKOBING', 'lodz', 'ŁÓDŹ'],
  Québec: ['Que\u0301bec', 'quebec', 'QUÉBEC', 'ｑｕｅｂｅｃ', 'É'],
  'ﬁnn ŉǅ': ['finn', 'FINN', 'ﬁ', 'ǆ'],
  // Arabic: vowels, and the stretcher of letters.
  مُحَمَّد: ['محمد', 'محـــمد', 'مُحمد', 'حم'],
  أحمد: ['احمد', 'أحمد'.normalize('NFD')],
  نمی‌خواهم: ['نمیخواهم', 'می\u200cخوا', 'می'],
  שָׁלוֹם: ['שלום', 'שָׁל', 'לום'],
  각하: ['각하'.normalize('NFD'), '각', '하'],
  'क्\u200dष हिन्दी': ['क्ष', 'क्\u200dष', 'हिन्दी', 'न्दी'],
  ガンダム: ['ｶﾞﾝﾀﾞﾑ', 'ガ', 'カ\u3099', 'ダム'],
  '東京\u3000都': ['東京 都', '東京\u3000都', '京\u00a0都', '東京  都'],
  ＴＯＫＹＯ２: ['tokyo2', 'Tokyo', 'ｔｏｋｙｏ２'],
  '👩\u200d👩\u200d👧 ❤\ufe0f': ['👩\u200d👩\u200d👧', '👩👩👧', '👧', '❤'],
  'Ana\u00a0 María \u2003 ': ['ana maria', 'ANA\u2009MARIA', ' ana   maría '],
  "O'Neil\u00adSmith": ["o'neilsmith", 'l\u200bs']
}

/** Texts of other letters: none of them finds the text. */
const otherTexts: Record<string, string[]> = {
  がか: ['ががか', 'かか'], 김철수: ['기'], हिन्दी: ['हन्दी', 'हिन्दि'], Москва: ['mockba'], Ana: ['ana maria', 'an a']
}

let lastEmpId = 0

/** Adds an employee with the text in three fields, by one of the operations that write. Returns its emp_id. */
async function add (text: string, by: typeof ways[number]): Promise<number> {
  const emp_id = ++lastEmpId
  const employee = { ...ada, emp_id, emp_name: text, city: text, country: text }
  const { emp_id: _, ...fields } = employee
  const url = `/employees/${emp_id}`
  if (by === 'PATCH') await admin.send({ method: 'POST', url: '/employees', payload: { ...ada, emp_id } })
  const cells = [emp_id, text, ada.emp_dob, text, text].map((cell) => `"${String(cell).replaceAll('"', '""')}"`)
  const request = {
    POST: { method: 'POST', url: '/employees', payload: employee },
    PUT: { method: 'PUT', url, payload: fields },
    PATCH: { method: 'PATCH', url, payload: fields },
    CSV: { ...importAs('text/csv'), payload: `${header}\n${cells.join(',')}\n` },
    NDJSON: { ...importAs('application/x-ndjson'), payload: JSON.stringify(employee) }
  }[by]
  const { statusCode, body } = await admin.send(request as InjectOptions)
  if (statusCode > 201) throw new Error(`${by} ${statusCode} ${body}`)
  return emp_id
}

const header = 'emp_id,emp_name,emp_dob,city,country'
const ways = ['POST', 'PUT', 'PATCH', 'CSV', 'NDJSON'] as const

function importAs (type: string) {
  return { method: 'POST', url: '/employees/import', headers: { 'content-type': type } } as const
}

async function ids (query: Record<string, string>): Promise<number[]> {
  const { statusCode, body } = await user.send({ url: `/employees?${new URLSearchParams(query).toString()}` })
  if (statusCode !== 200) throw new Error(`${statusCode} ${body}`)
  return JSON.parse(body).map(({ emp_id }: { emp_id: number }) => emp_id)
}

await t.test('a text is found by every text that readers take for the same', async (t) => {
  for (const [index, [text, equals]] of Object.entries(sameTexts).entries()) {
    const emp_id = await add(text, ways[index % ways.length] ?? 'POST')
    for (const wanted of [text, text.normalize('NFD'), text.normalize('NFKC'), ...equals]) {
      for (const filter of ['city', 'country', 'emp_name', 'q']) {
        t.ok((await ids({ [filter]: wanted })).includes(emp_id), `${filter}=${wanted} finds ${text}`)
      }
    }
  }
  for (const [text, others] of Object.entries(otherTexts)) {
    const emp_id = await add(text, 'POST')
    t.ok((await ids({ q: text })).includes(emp_id), text)
    for (const other of others) t.notOk((await ids({ q: other })).includes(emp_id), `${other} does not find ${text}`)
  }
})

await t.test('a text is stored in NFC and with single spaces, by whatever operation', async (t) => {
  const stored: Array<[sent: string, stored: string]> = [
    [' München ', 'München'], ['München\t', 'München'], ['\u3000東京\u3000\u00a0都\u2003', '東京 都'],
    ['a \r\n\t b', 'a b'], ['a\u0085b\u2028c\u2029d\u1680e\u000bf', 'a b c d e f'], ['Que\u0301bec', 'Québec'],
    ['각하', '각하'.normalize('NFC')], ['क़', 'क\u093c'], ['نمی\u200cخواهم', 'نمی\u200cخواهم'],
    ['क्\u200dष', 'क्\u200dष'], ['👩\u200d👧', '👩\u200d👧'], ['ＴＯ ﬁ ß İ', 'ＴＯ ﬁ ß İ'], ['x\u200e', 'x\u200e'],
    // 200 characters, and more before.
    ['e\u0301'.repeat(200), 'é'.repeat(200)],
    [` ${'x'.repeat(100)}   ${'y'.repeat(99)} `, `${'x'.repeat(100)} ${'y'.repeat(99)}`]
  ]
  for (const [sent, expected] of stored) {
    for (const by of ways) {
      const emp_id = await add(sent, by)
      const fields = { emp_name: expected, city: expected, country: expected }
      t.match((await user.send({ url: `/employees/${emp_id}` })).json(), fields, `${by} ${expected}`)
      const row = await db.selectFrom('employees').select(['emp_name', 'city', 'country'])
        .where('emp_id', '=', emp_id).executeTakeFirst()
      t.same(row, fields, 'the database has it so')
    }
  }
})

await t.test('a text that is sent in another form is the same, and changes nothing', async (t) => {
  const emp_id = await add('Québec', 'POST')
  const url = `/employees/${emp_id}`
  const { headers: { etag } } = await admin.send({ url })
  for (const city of [' Québec', 'Que\u0301bec\u00a0']) {
    t.equal((await admin.send({ method: 'PATCH', url, payload: { city } })).headers['etag'], etag)
  }
  t.equal((await admin.send({ url: `${url}/history` })).json().length, 1)
})

const names = { emp_name: 'Name', city: 'City', country: 'Country' } as const

/** Sends a text in a field by each operation that takes one employee, and tells that it is refused for this reason. */
async function isRefused (t: Test, text: string, messageOf: (field: keyof typeof names) => string): Promise<void> {
  for (const field of ['emp_name', 'city', 'country'] as const) {
    const message = messageOf(field)
    const { emp_id: _, ...fields } = { ...ada, [field]: text }
    const requests = [
      { method: 'POST', url: '/employees', payload: { ...fields, emp_id: 1 } },
      { method: 'PUT', url: '/employees/1', payload: fields },
      { method: 'PATCH', url: '/employees/1', payload: { [field]: text } }
    ] as const
    for (const request of requests) {
      const what = `${request.method} ${field} ${encodeURI(text)}`
      t.same(seen(await admin.send(request)), invalid(['body', `/${field}`, message]), what)
    }
    const payload = JSON.stringify({ ...ada, [field]: text })
    const { errors } = (await admin.send({ ...importAs('application/x-ndjson'), payload })).json()
    t.match(errors, [{ line: 1, pointer: `/${field}`, message }], `NDJSON ${field} ${encodeURI(text)}`)
    t.equal(errors.length, 1)
  }
}

await t.test('a text that shows nothing is blank', async (t) => {
  const texts = [
    '\u200b', '\u3164', '\u2800\u2800', '\u115f\u1160', '\uffa0', '\u00ad', '\u0301', '\u200d\ufe0f', '\u2060',
    '\u200e \u200f', '\u0007', '\u001b', '\u202e', '\u{e0041}', '\u3000\u0300\u00a0', '\u180e', '\u{e0100}', '\u20dd',
    '\u0085', '\ufeff', '\u093f'
  ]
  for (const text of texts) {
    await isRefused(t, text, (field) => `${names[field]} should not be blank or contain a NUL character`)
  }
})

await t.test('a character that could deceive a reader or a terminal is refused, and named', async (t) => {
  const refused: Array<[text: string, what: string]> = [
    ['Ada\u0007', 'control character U+0007'], ['\u001b[2J', 'control character U+001B'],
    ['a\u007f', 'control character U+007F'], ['a\u0090b', 'control character U+0090'],
    ['Ada \u202eecalevol', 'directional formatting character U+202E'],
    ['\u2066x\u2069', 'directional formatting character U+2066'],
    ['x\u202a', 'directional formatting character U+202A'],
    ['x\uffff', 'noncharacter U+FFFF'], ['\ufdd0x', 'noncharacter U+FDD0'], ['\u{10fffe}x', 'noncharacter U+10FFFE']
  ]
  for (const [text, what] of refused) await isRefused(t, text, () => `Input should not contain the ${what}; remove it`)
})
