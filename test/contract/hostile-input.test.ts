import t from 'tap'
import { type Violation, incorrectCredentials, invalid, malformed, ofOAuth, seen } from '../harness/answers/problems.ts'
import { logIn } from '../harness/requests/requests.ts'
import { password, serve } from '../harness/service.ts'
import { ada, employeeWrites, newUser, write, writes } from '../harness/requests/writes.ts'

const textFields = { emp_name: 'Name', city: 'City', country: 'Country' } as const

await t.test('text that cannot be stored is refused', async (t) => {
  const service = await serve(t)
  const blank = (name: string) => `${name} should not be blank or contain a NUL character`
  const few = 'String should have at least 1 character'
  const many = 'String should have at most 200 characters'
  const unsound = 'Input should be well-formed Unicode'
  for (const [field, name] of Object.entries(textFields)) {
    const refused: Array<[text: string, ...messages: string[]]> = [
      ['', few, blank(name)], [' ', blank(name)], ['\t\r\n', blank(name)], ['\u00a0\u3000\u2003', blank(name)],
      ['\ufeff', blank(name)], ['\0', blank(name)], ['Ada\0Lovelace', blank(name)], ['Ada\0', blank(name)],
      ['\0Ada', blank(name)], ['\ud800', unsound], ['\udc00', unsound], ['Ada\udbff', unsound],
      ['\udc00\ud800', unsound], ['x'.repeat(201), many], ['😀'.repeat(201), many], ['x'.repeat(60_000), many]
    ]
    for (const id of employeeWrites) {
      for (const [text, ...messages] of refused) {
        const violations = messages.map((message): Violation => ['body', `/${field}`, message])
        const answer = seen(await write(service, id, { ...ada, [field]: text }))
        t.same(answer, invalid(...violations), `${id}: ${field} ${JSON.stringify(text.slice(0, 10))}`)
      }
    }
  }
})

await t.test('any other text is stored and returned as it was sent', async (t) => {
  const service = await serve(t)
  const texts = [
    "'; DROP TABLE employees; --", "' OR '1'='1", "Robert'); DELETE FROM users; --", '$1', '$$', '$' + '{7*7}',
    '{{7*7}}', "\\'; SELECT pg_sleep(10); --", 'x\\', '\\', '%', '_', "E'\\x00'", '"', "''",
    '; COPY users TO PROGRAM \'sh\'',
    '<script>alert(1)</script>', '&amp;', '../../etc/passwd', '=cmd|calc', 'null', 'undefined', 'NaN', '0', 'true',
    '[]', '{}', '__proto__', 'constructor', '%00', '%27', '\\u0000', 'a Set-Cookie: x=y',
    '\u200b.', 'é', 'ﬃ', 'İıſß', '😀'.repeat(200), '👩‍👩‍👧‍👦', '𝒜', '漢字', '\ufffd', '\ue000', 'x'.repeat(200)
  ]
  const { id: _, ...before } = (await write(service, 'createEmployee', ada)).json()
  t.same(before, ada)
  for (const text of texts) {
    const fields = { emp_name: text, city: text, country: text }
    for (const id of employeeWrites) {
      const answer = await write(service, id, id === 'updateEmployee' ? fields : { ...ada, ...fields })
      t.match(answer.json(), fields, `${id}: ${JSON.stringify(text.slice(0, 20))}`)
    }
    const params = { query: { city: text, country: text } }
    const { data } = await service.user.GET('/employees', { params })
    t.equal(data?.length, 1, `it is found by ${JSON.stringify(text.slice(0, 20))}`)
    t.match(data, [fields])
  }
  const accounts = await service.db.selectFrom('users').select('username').orderBy('username').execute()
  t.same(accounts.map(({ username }) => username), ['ada', 'reader', 'root'], 'the accounts are as they were')
})

await t.test('a filter that is SQL or a pattern finds what contains it', async (t) => {
  const service = await serve(t)
  await write(service, 'createEmployee', ada)
  for (const filter of ["' OR '1'='1", "' OR 1=1 --", '%', '_', '_______', 'Lon%', '\\', 'London\\', '\\%', '%%', '.*',
    "London'; DROP TABLE employees; --", '$1', '\u0001', 'x'.repeat(200), '😀'.repeat(200)]) {
    for (const field of ['city', 'country']) {
      const answer = await service.user.send({ url: `/employees?${field}=${encodeURIComponent(filter)}` })
      t.same(seen(answer), { status: 200, challenge: undefined, body: [] }, `${field} ${filter.slice(0, 20)}`)
    }
  }
  for (const field of ['city', 'country']) {
    const nul = await service.user.send({ url: `/employees?${field}=Lon%00don` })
    t.same(seen(nul), invalid(['query', `/${field}`, 'Filter should not contain a NUL character']))
    const long = await service.user.send({ url: `/employees?${field}=${'x'.repeat(201)}` })
    t.same(seen(long), invalid(['query', `/${field}`, 'String should have at most 200 characters']))
  }
  const order = "Input should be 'asc' or 'desc'"
  const sortBy = "Input should be 'emp_id', 'emp_name', 'emp_dob', 'city' or 'country'"
  for (const value of ['id', 'EMP_ID', 'password_hash', 'emp_id;', 'emp_id,city', '1', '', 'asc%00', 'constructor']) {
    const answer = await service.user.send({ url: `/employees?sort_by=${value}&order=${value}` })
    t.same(seen(answer), invalid(['query', '/sort_by', sortBy], ['query', '/order', order]), value)
  }
})

await t.test('a filter of accounts or of the audit is refused, or finds what has that very name', async (t) => {
  const { admin } = await serve(t)
  const signs = 'Username should consist of letters, digits and the characters . _ @ + -'
  const many = 'String should have at most 64 characters'
  const actions = (await admin.send({ url: '/audit?action=x' })).json().errors[0].message
  t.match(actions, /^Input should be 'login-succeeded', 'login-failed', .* or 'sessions-revoked'$/)
  for (const text of ["' OR '1'='1", 'root%', '%', 'ro*t', 'root\\', 'root\0', 'r\u043eot', ' root', 'root\n', '😀😀😀']) {
    const encoded = encodeURIComponent(text)
    t.same(seen(await admin.send({ url: `/users?username_prefix=${encoded}` })),
      invalid(['query', '/username_prefix', signs]), JSON.stringify(text))
    t.same(seen(await admin.send({ url: `/audit?actor=${encoded}` })), text.includes('\0')
      ? invalid(['query', '/actor', 'Actor should not contain a NUL character'])
      : { status: 200, challenge: undefined, body: [] }, JSON.stringify(text))
    t.same(seen(await admin.send({ url: `/audit?action=${encoded}` })),
      invalid(['query', '/action', actions]), JSON.stringify(text))
  }
  for (const [query, pointer, message] of [
    [`/users?username_prefix=${'x'.repeat(65)}`, '/username_prefix', many],
    [`/audit?actor=${'x'.repeat(201)}`, '/actor', 'String should have at most 200 characters'],
    ['/audit?actor=', '/actor', 'String should have at least 1 character'],
    ['/audit?action=', '/action', actions], ['/audit?action=LOGIN-FAILED', '/action', actions]
  ] as const) {
    t.same(seen(await admin.send({ url: query })), invalid(['query', pointer, message]), query.slice(0, 30))
  }
  for (const query of ['/users?username_prefix=____', '/audit?actor=____', '/audit?actor=stranger']) {
    t.same(seen(await admin.send({ url: query })), { status: 200, challenge: undefined, body: [] }, query)
  }
})

await t.test('invalid UTF-8 is refused in every part of a request', async (t) => {
  const service = await serve(t)
  const body = malformed('The body is not valid UTF-8')
  const encoding = malformed('Percent-encoding should be that of UTF-8')
  const path = malformed('The path is not valid percent-encoded UTF-8')
  const bytes = { 'a stray byte': [0xff], 'cut short': [0xc3], overlong: [0xc0, 0xaf], surrogate: [0xed, 0xa0, 0x80] }
  for (const [name, wrong] of Object.entries(bytes)) {
    for (const { id } of writes) {
      const text = Buffer.concat([Buffer.from('{"city":"'), Buffer.from(wrong), Buffer.from('"}')])
      t.same(seen(await write(service, id, text)), body, `${id}: ${name}`)
    }
    const encoded = wrong.map((byte) => `%${byte.toString(16)}`).join('')
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    for (const url of ['/auth/token', '/auth/revoke']) {
      const form = { method: 'POST', url, headers } as const
      for (const payload of [`token=${encoded}&password=x`, `username=x&password=${encoded}`, `${encoded}=x`]) {
        const answer = seen(await service.anonymous.send({ ...form, payload }))
        t.same(answer, ofOAuth(encoding, 'invalid_request'), `a form: ${name}`)
      }
      const raw = Buffer.concat([Buffer.from('token=x&password='), Buffer.from(wrong)])
      const answer = seen(await service.anonymous.send({ ...form, payload: raw }))
      t.same(answer, ofOAuth(body, 'invalid_request'), `a form of bytes: ${name}`)
    }
    for (const url of ['/employees?city=', '/employees?sort_by=', '/employees?limit=', '/users?username_prefix=',
      '/audit?actor=', '/audit?since=', '/audit?before=']) {
      t.same(seen(await service.admin.send({ url: url + encoded })), encoding, `${url}: ${name}`)
    }
    t.same(seen(await service.admin.send({ url: `/employees?${encoded}=x` })), encoding, `a name: ${name}`)
    for (const method of ['GET', 'PUT', 'PATCH', 'DELETE'] as const) {
      for (const url of [`/employees/${encoded}`, `/users/${encoded}`]) {
        t.same(seen(await service.admin.send({ method, url })), path, `${method} ${url}: ${name}`)
      }
    }
    for (const [method, url] of [['POST', 'password-reset'], ['DELETE', 'sessions']] as const) {
      t.same(seen(await service.admin.send({ method, url: `/users/${encoded}/${url}` })), path, `${url}: ${name}`)
    }
  }
})

await t.test('text that no account can have is a wrong username or password, and no error', async (t) => {
  const { anonymous } = await serve(t)
  for (const text of ['\0', 'reader\0', "' OR 1=1 --", '\\', '%', '\u0001', '😀', '__proto__', 'x'.repeat(200)]) {
    t.same(seen(await logIn(anonymous, { username: text, password })), incorrectCredentials, JSON.stringify(text))
    t.same(seen(await logIn(anonymous, { username: 'reader', password: text })), incorrectCredentials)
    t.equal((await logIn(anonymous, { username: 'reader', password, scope: text })).statusCode, 200)
  }
})

await t.test('a body that is not JSON is refused, and so is one that is not an object', async (t) => {
  const service = await serve(t)
  for (const { id } of writes) {
    for (const text of ['{', '{"city":}', "{'city':'x'}", '{"city":"x",}', '{"a":NaN}', '{"a":Infinity}', '{"a":01}',
      '{"a":+1}', '{"a":0x1F}', '{"a":"\u0001"}', '{"a":"\\x"}', '{} {}', 'undefined', '[', '{"a":1e}', '// {}', ' ']) {
      t.same(seen(await write(service, id, text)), malformed('The body is not valid JSON'), `${id}: ${text}`)
    }
    for (const text of ['[]', '[{}]', '"text"', '7', 'true', 'null', '1e400', JSON.stringify([newUser])]) {
      const answer = seen(await write(service, id, text))
      t.same(answer, invalid(['body', '', 'Input should be a valid object']), `${id}: ${text}`)
    }
    t.same(seen(await write(service, id, '')), invalid(['body', '', 'Body required']), `${id}: nothing`)
  }
})
