import { mock } from 'node:test'
import t from 'tap'
import { type Violation, invalid, seen } from '../harness/answers/problems.ts'
import { provide } from '../harness/requests/requests.ts'
import { password, serve } from '../harness/service.ts'
import { ada, employeeWrites, newUser, write } from '../harness/requests/writes.ts'

const maxInteger = 2147483647
const integer = 'Input should be a valid integer'
const atLeast = (limit: number) => `Input should be greater than or equal to ${limit}`
const atMost = (limit: number) => `Input should be less than or equal to ${limit}`

await t.test('an emp_id in a body is a whole number from 1 to 2147483647', async (t) => {
  const service = await serve(t)
  // As text: JSON has numbers that JavaScript cannot write.
  const refused: Array<[json: string, ...messages: string[]]> = [
    ['0', atLeast(1)], ['-0', atLeast(1)], ['-1', atLeast(1)], ['-2147483648', atLeast(1)],
    ['2147483648', atMost(maxInteger)], ['9007199254740993', atMost(maxInteger)], ['1e300', atMost(maxInteger)],
    ['1e400', integer], ['-1e400', integer],
    ['1.5', integer], ['0.1', integer, atLeast(1)], ['1e-400', atLeast(1)], ['"5"', integer], ['""', integer],
    ['true', integer], ['false', integer], ['null', integer], ['[7]', integer], ['[]', integer], ['{}', integer],
    ['{"valueOf":7}', integer]
  ]
  for (const id of employeeWrites) {
    for (const [json, ...messages] of refused) {
      const answer = seen(await write(service, id, JSON.stringify({ ...ada, emp_id: 'here' }).replace('"here"', json)))
      const violations = messages.map((message): Violation => ['body', '/emp_id', message])
      t.same(answer, invalid(...violations), `${id}: ${json}`)
    }
    // The emp_id in the body of a PUT is that of its path.
    const taken = id === 'replaceEmployee'
      ? [['101', 101], ['101.0', 101], ['1.01E+2', 101]] as const
      : [['1', 1], ['2147483647', maxInteger], ['1.0', 1], ['1E+2', 100]] as const
    for (const [json, emp_id] of taken) {
      const answer = await write(service, id, JSON.stringify({ ...ada, emp_id: 'here' }).replace('"here"', json))
      t.equal(answer.json().emp_id, emp_id, `${id}: ${json}`)
    }
  }
})

await t.test('text in a body is text', async (t) => {
  const service = await serve(t)
  const change = { current_password: password, new_password: 'staple every other horse' }
  const others: unknown[] = [0, 7, 1.5, true, false, null, [], ['text'], {}, { toString: 'text' }]
  const fields = [
    ...employeeWrites.map((id) => ({ id, good: ada, names: ['emp_name', 'emp_dob', 'city', 'country'] })),
    { id: 'registerUser' as const, good: newUser, names: ['username', 'password'] },
    { id: 'changePassword' as const, good: change, names: ['current_password', 'new_password'] }
  ]
  for (const { id, good, names } of fields) {
    for (const name of names) {
      const expected = invalid(['body', `/${name}`, 'Input should be a valid string'])
      for (const value of others) {
        const answer = seen(await write(service, id, { ...good, [name]: value }))
        t.same(answer, expected, `${id}: ${name} ${JSON.stringify(value)}`)
      }
    }
  }
})

await t.test('a boolean in a body is true or false', async (t) => {
  const service = await serve(t)
  const others: unknown[] = [0, 1, -1, 'true', 'false', 'yes', '', null, [], [true], {}, { valueOf: true }]
  for (const name of ['is_admin', 'disabled']) {
    const expected = invalid(['body', `/${name}`, 'Input should be a valid boolean'])
    for (const value of others) {
      const answer = seen(await write(service, 'updateUser', { [name]: value }))
      t.same(answer, expected, `${name} ${JSON.stringify(value)}`)
    }
    for (const value of [true, false]) {
      t.match((await write(service, 'updateUser', { [name]: value })).json(), { [name]: value }, `${name} ${value}`)
    }
  }
})

/** Percent-encoded text that is no plain decimal. */
const noInteger = ['', '%20', '1e400', '1e3', '1.5', '1.0', '0x1F', '0b1', '01', '00', '-0', '+1', '%201', '1%20',
  '1%0A', 'true', 'null', 'undefined', 'NaN', 'Infinity', '%5B7%5D', '%225%22', '1,2', '1_000', '1n', '%EF%BC%91',
  '%D9%A1', '%00', '1%00', 'abc', "1'%20OR%201=1%20--", '1;2', '__proto__', '%E2%88%921', '9'.repeat(400)]

/** The paths with a number: the name of their parameter, and a number that does not exist. */
const numbered = [
  { method: 'PUT', start: '/employees/', end: '', name: 'emp_id', absent: '1' },
  { method: 'GET', start: '/employees/', end: '/history', name: 'emp_id', absent: '1' },
  ...(['GET', 'PATCH', 'DELETE'] as const).flatMap((method) => [
    { method, start: '/employees/', end: '', name: 'emp_id', absent: '1' },
    { method, start: '/users/', end: '', name: 'id', absent: '999' }
  ]),
  { method: 'POST', start: '/users/', end: '/password-reset', name: 'id', absent: '999' },
  { method: 'DELETE', start: '/users/', end: '/sessions', name: 'id', absent: '999' }
] as const

await t.test('an id in a path is a plain decimal from 1 to 2147483647', async (t) => {
  const service = await serve(t)
  const refused: Array<[path: string, message: string]> = [
    // The empty text would make the path that of the list.
    ...noInteger.filter((text) => text !== '').map((text): [string, string] => [text, integer]),
    ['0', atLeast(1)], ['-1', atLeast(1)], ['2147483648', atMost(maxInteger)], ['9'.repeat(20), atMost(maxInteger)]
  ]
  for (const { method, start, end, name, absent } of numbered) {
    const payload = { PATCH: {}, PUT: ada }[String(method)]
    const request = { method, ...payload && { payload } }
    for (const [path, message] of refused) {
      const answer = seen(await service.admin.send({ ...request, url: `${start}${path}${end}` }))
      t.same(answer, invalid(['path', `/${name}`, message]), `${method} ${start}${path.slice(0, 30)}${end}`)
    }
    // A PUT adds the employee.
    if (method === 'PUT') continue
    for (const path of [absent, '2147483647', absent.replace(/^./, (digit) => `%3${digit}`)]) {
      const answer = await service.admin.send({ ...request, url: `${start}${path}${end}` })
      t.equal(answer.statusCode, 404, `${method} ${start}${path}${end}`)
      t.match(answer.json().detail, `with ${name} '${decodeURIComponent(path)}' not found`)
    }
  }
  await provide(service, 'getEmployee')
  t.equal((await service.user.send({ url: '/employees/%310%31' })).json().emp_id, 101)
  await provide(service, 'getUser')
  t.equal((await service.admin.send({ url: '/users/1%3815' })).json().id, 1815)
})

/** The parameters of queries that are numbers, and their limits. */
const paged = [
  ...['/employees', '/users'].flatMap((path) => [
    { path, name: 'limit', from: 1, to: 1000 }, { path, name: 'offset', from: 0, to: maxInteger }
  ]),
  ...['/audit', '/employees/101/history'].flatMap((path) => [
    { path, name: 'limit', from: 1, to: 1000 }, { path, name: 'before', from: 1, to: Number.MAX_SAFE_INTEGER }
  ]),
  { path: '/employees/changes', name: 'limit', from: 1, to: 1000 }
]

await t.test('the numbers of a query are plain decimals', async (t) => {
  const { admin } = await serve(t)
  await admin.POST('/employees', { body: ada })
  for (const { path, name, from, to } of paged) {
    const refused: Array<[query: string, pointer: string, message: string]> = [
      ...noInteger.map((text): [string, string, string] => [`${name}=${text}`, name, integer]),
      [name, name, integer], [`${name}=${from - 1}`, name, atLeast(from)], [`${name}=-1`, name, atLeast(from)],
      [`${name}=${BigInt(to) + 1n}`, name, atMost(to)], [`${name}=9223372036854775808`, name, atMost(to)],
      [`${name}=5&${name}=5`, name, 'Parameter should be given once'],
      [`${name}=1&${name}=2&${name}=3`, name, 'Parameter should be given once'],
      [`${name}[]=5`, `${name}[]`, 'Unknown parameter'], [`${name}[gt]=5`, `${name}[gt]`, 'Unknown parameter'],
      [`${name.toUpperCase()}=5`, name.toUpperCase(), 'Unknown parameter'],
      [`${name}%00=5`, `${name}\0`, 'Unknown parameter'], ['=5', '', 'Unknown parameter'],
      [`%20${name}=5`, ` ${name}`, 'Unknown parameter']
    ]
    for (const [query, pointer, message] of refused) {
      const answer = seen(await admin.send({ url: `${path}?${query}` }))
      t.same(answer, invalid(['query', `/${pointer}`, message]), `${path}?${query.slice(0, 30)}`)
    }
    const [first = '', ...rest] = name
    const escaped = `%${first.charCodeAt(0).toString(16)}${rest.join('')}`
    for (const query of [`${name}=${from}`, `${name}=${to}`, `${name}=%35`, `${escaped}=5`, '&']) {
      t.equal((await admin.send({ url: `${path}?${query}` })).statusCode, 200, `${path}?${query}`)
    }
  }
})

await t.test('a time in a query is an existing time with an offset', async (t) => {
  const { admin } = await serve(t)
  const message = 'Input should be a valid time in the form YYYY-MM-DDTHH:MM:SSZ'
  const refused = ['', ' ', '2026-03-01', '09:30:00Z', '2026-03-01T09:30:00', '2026-03-01T09:30Z',
    '2026-02-30T00:00:00Z', '2023-02-29T00:00:00Z', '2026-04-31T00:00:00Z', '2026-00-01T00:00:00Z',
    '2026-13-01T00:00:00Z', '2026-03-00T00:00:00Z', '2026-03-32T00:00:00Z', '2026-03-01T24:00:00Z',
    '2026-03-01T25:00:00Z',
    '2026-03-01T09:60:00Z', '2026-03-01T09:30:60Z', '2026-03-01T09:30:00z', '2026-03-01t09:30:00Z',
    '2026-03-01 09:30:00Z', '2026-03-01T09:30:00+01', '2026-03-01T09:30:00+0100', '2026-03-01T09:30:00 01:00',
    '2026-03-01T09:30:00+16:00', '2026-03-01T09:30:00-16:00', '2026-03-01T09:30:00+24:00', '2026-03-01T09:30:00+01:60',
    '2026-03-01T09:30:00.Z', '2026-03-01T09:30:00,5Z', '2026-03-01T09:30:00.1234567Z', '2026-3-1T09:30:00Z',
    '0000-01-01T00:00:00Z', '10000-01-01T00:00:00Z', '+010000-01-01T00:00:00Z', '-0001-01-01T00:00:00Z',
    '2026-03-01T09:30:00Z\0', ' 2026-03-01T09:30:00Z', '2026-03-01T09:30:00Z\n', '２０２６-03-01T09:30:00Z',
    '2026-03-01T09:30:00Z BC', 'now', 'today', 'infinity', '-infinity', 'epoch', 'null', '0', '1772357400',
    "2026-03-01T09:30:00Z'; --"]
  const accepted = ['2026-03-01T09:30:00Z', '2026-03-01T09:30:00.5Z', '2026-03-01T09:30:00.123456Z',
    '2026-03-01T09:30:00+15:59', '2026-03-01T09:30:00-15:59', '2026-03-01T09:30:00-00:00', '2024-02-29T23:59:59Z',
    '0001-01-01T00:00:00+15:59', '9999-12-31T23:59:59.999999-15:59']
  for (const name of ['since', 'until']) {
    for (const text of refused) {
      const answer = seen(await admin.send({ url: `/audit?${name}=${encodeURIComponent(text)}` }))
      t.same(answer, invalid(['query', `/${name}`, message]), `${name} ${JSON.stringify(text)}`)
    }
    for (const text of accepted) {
      const { statusCode } = await admin.send({ url: `/audit?${name}=${encodeURIComponent(text)}` })
      t.equal(statusCode, 200, `${name} ${text}`)
    }
  }
})

const form = 'Input should be a valid date in the form YYYY-MM-DD'
const future = 'Date of birth cannot be in the future'
const past = 'Date of birth cannot be before 1900-01-01'

await t.test('a date of birth is an existing day, since 1900', async (t) => {
  const service = await serve(t)
  const refused: Record<string, string[]> = {
    [form]: ['', ' ', '2023-02-30', '2023-02-29', '1900-02-29', '2023-04-31', '2023-00-10', '2023-13-01',
      '2023-01-00', '2023-01-32', '10000-01-01', '+010000-01-01', '-2000-01-01', '99-01-01', '1985-1-1', '19851210',
      '1985-12', '1985', '1985/12/10', '10.12.1985', '12/10/1985', '1985-W50-2', '1985-344', '1985-12-10T00:00:00Z',
      '1985-12-10T00:00:00', '1985-12-10 00:00', ' 1985-12-10', '1985-12-10 ', '1985-12-10\n', '1985-12-10\0',
      '\ud8001985-12-10', '１９８５-12-10', '١٩٨٥-12-10', '1985‐12‐10', '1985-12-10 BC', 'now', 'today', 'tomorrow',
      'yesterday', 'epoch', 'infinity', '-infinity', 'allballs', 'null', '0', '503020800', "1985-12-10'; --"],
    [past]: ['0000-01-01', '0001-01-01', '1582-10-10', '1899-12-31'],
    [future]: ['9999-12-31', '3000-01-01', '2400-02-29']
  }
  for (const id of employeeWrites) {
    for (const [message, dates] of Object.entries(refused)) {
      for (const emp_dob of dates) {
        const answer = seen(await write(service, id, { ...ada, emp_dob }))
        t.same(answer, invalid(['body', '/emp_dob', message]), `${id}: ${JSON.stringify(emp_dob)}`)
      }
    }
    for (const emp_dob of ['1900-01-01', '1900-02-28', '1904-02-29', '2000-02-29', '1999-12-31', '2000-01-01']) {
      t.equal((await write(service, id, { ...ada, emp_dob })).json().emp_dob, emp_dob, `${id}: ${emp_dob}`)
      const { data } = await service.user.GET('/employees')
      t.match(data, [{ emp_dob }], 'it was stored')
    }
  }
})

/** The date in UTC, some days from now. */
function day (days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}

// Eight hours behind UTC, none, and fourteen ahead: the sign of these names is that of POSIX.
for (const zone of ['Etc/GMT+8', 'UTC', 'Etc/GMT-14']) {
  await t.test(`the last date of birth is today in UTC, for a process in ${zone} too`, async (t) => {
    const { TZ } = process.env
    process.env['TZ'] = zone
    mock.timers.enable({ apis: ['Date'], now: Date.now() })
    t.teardown(() => {
      mock.timers.reset()
      if (TZ === undefined) delete process.env['TZ']
      else process.env['TZ'] = TZ
    })
    // In the future, so that tokens that are signed now are valid at both times.
    const midnight = Date.parse(day(1))
    for (const [moment, now] of [['the last of a day', midnight - 1], ['the first of a day', midnight]] as const) {
      mock.timers.setTime(now)
      const service = await serve(t)
      for (const id of employeeWrites) {
        for (const emp_dob of [day(-1), day(0)]) {
          const answer = await write(service, id, { ...ada, emp_dob })
          t.equal(answer.json().emp_dob, emp_dob, `${id}, ${moment}: ${emp_dob}`)
          t.match((await service.user.GET('/employees')).data, [{ emp_dob }], 'it was stored')
        }
        const answer = seen(await write(service, id, { ...ada, emp_dob: day(1) }))
        t.same(answer, invalid(['body', '/emp_dob', future]), `${id}, ${moment}: tomorrow`)
      }
    }
  })
}
