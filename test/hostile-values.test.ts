import { mock } from 'node:test'
import t from 'tap'
import { type Broken, invalid, seen } from './harness/problems.ts'
import { provide } from './harness/requests.ts'
import { serve } from './harness/service.ts'
import { ada, employeeWrites, somebody, write } from './harness/writes.ts'

const greatest = 2147483647
const integer = 'Input should be a valid integer'
const least = (limit: number) => `Input should be greater than or equal to ${limit}`
const most = (limit: number) => `Input should be less than or equal to ${limit}`

await t.test('an emp_id in a body is a whole number from 1 to 2147483647', async (t) => {
  const service = await serve(t)
  // As JSON text, which has numbers that JavaScript cannot write.
  const refused: Array<[json: string, ...messages: string[]]> = [
    ['0', least(1)], ['-0', least(1)], ['-1', least(1)], ['-2147483648', least(1)], ['2147483648', most(greatest)],
    ['9007199254740993', most(greatest)], ['1e300', most(greatest)], ['1e400', integer], ['-1e400', integer],
    ['1.5', integer], ['0.1', integer, least(1)], ['1e-400', least(1)], ['"5"', integer], ['""', integer],
    ['true', integer], ['false', integer], ['null', integer], ['[7]', integer], ['[]', integer], ['{}', integer],
    ['{"valueOf":7}', integer]
  ]
  for (const id of employeeWrites) {
    for (const [json, ...messages] of refused) {
      const answer = seen(await write(service, id, JSON.stringify({ ...ada, emp_id: 'here' }).replace('"here"', json)))
      const broken = messages.map((message): Broken => ['body', '/emp_id', message])
      t.same(answer, invalid(...broken), `${id}: ${json}`)
    }
    for (const [json, emp_id] of [['1', 1], ['2147483647', greatest], ['1.0', 1], ['1E+2', 100]] as const) {
      const answer = await write(service, id, JSON.stringify({ ...ada, emp_id: 'here' }).replace('"here"', json))
      t.equal(answer.json().emp_id, emp_id, `${id}: ${json}`)
    }
  }
})

await t.test('text in a body is text', async (t) => {
  const service = await serve(t)
  const others: unknown[] = [0, 7, 1.5, true, false, null, [], ['text'], {}, { toString: 'text' }]
  const fields = [
    ...employeeWrites.map((id) => ({ id, good: ada, names: ['emp_name', 'emp_dob', 'city', 'country'] })),
    { id: 'registerUser' as const, good: somebody, names: ['username', 'password'] }
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

/** What stands for no whole number in a path or a query, percent-encoded. */
const noInteger = ['', '%20', '1e400', '1e3', '1.5', '1.0', '0x1F', '0b1', '01', '00', '-0', '+1', '%201', '1%20',
  '1%0A', 'true', 'null', 'undefined', 'NaN', 'Infinity', '%5B7%5D', '%225%22', '1,2', '1_000', '1n', '%EF%BC%91',
  '%D9%A1', '%00', '1%00', 'abc', "1'%20OR%201=1%20--", '1;2', '__proto__', '%E2%88%921', '9'.repeat(400)]

await t.test('an emp_id in a path is a plain decimal from 1 to 2147483647', async (t) => {
  const service = await serve(t)
  const refused: Array<[path: string, message: string]> = [
    // Without any text the path is that of the list.
    ...noInteger.filter((text) => text !== '').map((text): [string, string] => [text, integer]),
    ['0', least(1)], ['-1', least(1)], ['2147483648', most(greatest)], ['9'.repeat(20), most(greatest)]
  ]
  for (const method of ['GET', 'PATCH', 'DELETE'] as const) {
    const request = method === 'PATCH' ? { method, payload: {} } : { method }
    for (const [path, message] of refused) {
      const answer = seen(await service.admin.send({ ...request, url: `/employees/${path}` }))
      t.same(answer, invalid(['path', '/emp_id', message]), `${method} ${path.slice(0, 30)}`)
    }
    for (const path of ['1', '2147483647', '%31']) {
      const { statusCode } = await service.admin.send({ ...request, url: `/employees/${path}` })
      t.equal(statusCode, 404, `${method} ${path}`)
    }
  }
  await provide(service, 'getEmployee')
  t.equal((await service.user.send({ url: '/employees/%310%31' })).json().emp_id, 101)
})

await t.test('limit and offset are plain decimals', async (t) => {
  const { admin } = await serve(t)
  const refused: Array<[query: string, pointer: string, message: string]> = [
    ...noInteger.flatMap((text): Array<[string, string, string]> =>
      [[`limit=${text}`, '/limit', integer], [`offset=${text}`, '/offset', integer]]),
    ['limit', '/limit', integer],
    ['limit=0', '/limit', least(1)], ['limit=-1', '/limit', least(1)], ['limit=1001', '/limit', most(1000)],
    ['limit=2147483648', '/limit', most(1000)], ['offset=-1', '/offset', least(0)],
    ['offset=2147483648', '/offset', most(greatest)], ['offset=9223372036854775808', '/offset', most(greatest)],
    ['limit=5&limit=5', '/limit', 'Parameter should be given once'],
    ['offset=0&offset=0', '/offset', 'Parameter should be given once'],
    ['limit=1&limit=2&limit=3', '/limit', 'Parameter should be given once'],
    ['limit[]=5', '/limit[]', 'Unknown parameter'], ['limit[gt]=5', '/limit[gt]', 'Unknown parameter'],
    ['Limit=5', '/Limit', 'Unknown parameter'], ['limit%00=5', '/limit\0', 'Unknown parameter'],
    ['=5', '/', 'Unknown parameter'], ['%20limit=5', '/ limit', 'Unknown parameter']
  ]
  for (const path of ['/employees', '/users']) {
    for (const [query, pointer, message] of refused) {
      const answer = seen(await admin.send({ url: `${path}?${query}` }))
      t.same(answer, invalid(['query', pointer, message]), `${path}?${query.slice(0, 30)}`)
    }
    for (const query of ['limit=1', 'limit=1000', 'offset=0', 'offset=2147483647', 'limit=%35', 'l%69mit=5', '&']) {
      t.equal((await admin.send({ url: `${path}?${query}` })).statusCode, 200, `${path}?${query}`)
    }
  }
})

const form = 'Input should be a valid date in the form YYYY-MM-DD'
const future = 'Date of birth cannot be in the future'
const past = 'Date of birth cannot be before 1900-01-01'

await t.test('a date of birth is a day that there was, since 1900', async (t) => {
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
      t.match(data, [{ emp_dob }], 'it was kept')
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
    // Ahead, so that the tokens that are made now are good at either time.
    const midnight = Date.parse(day(1))
    for (const [moment, now] of [['the last of a day', midnight - 1], ['the first of a day', midnight]] as const) {
      mock.timers.setTime(now)
      const service = await serve(t)
      for (const id of employeeWrites) {
        for (const emp_dob of [day(-1), day(0)]) {
          const answer = await write(service, id, { ...ada, emp_dob })
          t.equal(answer.json().emp_dob, emp_dob, `${id}, ${moment}: ${emp_dob}`)
          t.match((await service.user.GET('/employees')).data, [{ emp_dob }], 'it was kept')
        }
        const answer = seen(await write(service, id, { ...ada, emp_dob: day(1) }))
        t.same(answer, invalid(['body', '/emp_dob', future]), `${id}, ${moment}: tomorrow`)
      }
    }
  })
}
