import { isDeepStrictEqual } from 'node:util'
import t from 'tap'
import { operations } from '../generated/operations.ts'
import type { InvalidInput } from '../src/contract/operations.ts'
import { isProblem } from './harness/answer.ts'
import { serve } from './harness/service.ts'

const ada = { emp_id: 101, emp_name: 'Ada', emp_dob: '1985-12-10', city: 'London', country: 'United Kingdom' }
const forms = { 'content-type': 'application/x-www-form-urlencoded' }
/** A request for every operation, with a body that it would accept where it takes one. */
const requests = Object.values(operations).map(({ method, path }) => {
  const url = path.replace('{emp_id}', '101')
  if (path === '/auth/token') return { method, url, headers: forms, payload: 'username=x&password=y' }
  if (method === 'POST') return { method, url, payload: path === '/employees' ? ada : { username: 'x', password: 'y' } }
  return method === 'PATCH' ? { method, url, payload: {} } : { method, url }
})

function includes (errors: unknown, error: InvalidInput): boolean {
  return Array.isArray(errors) && errors.some((found) => isDeepStrictEqual(found, error))
}

await t.test('a parameter that the contract does not name is refused by every operation', async (t) => {
  const { admin } = await serve(t)
  for (const request of requests) {
    for (const name of ['unknown', 'Limit', '__proto__', 'constructor', 'toString', 'a[b]', 'a.b', '%00']) {
      const answer = await admin.send({ ...request, url: `${request.url}?${name}=1` })
      const { errors } = isProblem(t, answer, 422, `${request.method} ${request.url}?${name}`)
      const unknown = { in: 'query' as const, pointer: `/${decodeURIComponent(name)}`, message: 'Unknown parameter' }
      t.ok(includes(errors, unknown), `it is named: ${name}`)
    }
  }
})

await t.test('a parameter that comes twice is refused', async (t) => {
  const { admin } = await serve(t)
  for (const url of ['/users?limit=1&limit=1', '/employees?limit=1&offset=0&limit=2', '/employees?limit=&%6cimit=1']) {
    const { errors } = isProblem(t, await admin.send({ url }), 422, url)
    t.ok(includes(errors, { in: 'query', pointer: '/limit', message: 'Parameter should be given once' }), url)
  }
})

await t.test('bad percent-encoding is malformed, wherever it is', async (t) => {
  const { admin, anonymous } = await serve(t)
  const bad = ['%', '%f', '%zz', '%ff', '%c3%28', '%ed%a0%80', '%e2%82']
  for (const text of bad) {
    for (const start of ['/employees/', '/', '/employees?city=', '/employees?', '/?x=']) {
      const url = start + text
      const problem = isProblem(t, await admin.send({ url }), 400, url)
      t.same(Object.keys(problem), ['detail'])
    }
    isProblem(t, await anonymous.send({ url: `/employees?city=${text}` }), 401, 'a stranger')
  }
  t.equal((await admin.send({ url: '/employees?city=%E2%82%AC+%25&' })).statusCode, 200, 'good is read')
})

await t.test('a target may have 8,192 bytes and no more', async (t) => {
  const { admin } = await serve(t)
  const starts = ['/', '/nothing/', '/employees/', '/employees?city=', '/?', '/docs/', '/openapi.json?a=']
  for (const start of starts) {
    for (const method of ['GET', 'POST', 'DELETE', 'PUT'] as const) {
      const what = `${method} ${start}`
      isProblem(t, await admin.send({ method, url: start.padEnd(8193, '1') }), 414, what)
      const most = await admin.send({ method, url: start.padEnd(8192, '1') })
      t.match(String(most.statusCode), /^4(04|05|15|22)$/, `${what} is read and then refused`)
    }
  }
})

await t.test('a path segment is decoded once, and no part of it is taken for something else', async (t) => {
  const { admin } = await serve(t)
  await admin.POST('/employees', { body: ada })
  const expected = {
    '/employees/%31%30%31': 200,
    '/employees/%2531': 422,
    '/employees/101;x=1': 422,
    '/employees/101%2F': 422,
    '/employees/101%3Flimit=1': 422,
    '/employees%2F101': 404
  }
  for (const [url, status] of Object.entries(expected)) {
    t.equal((await admin.send({ url })).statusCode, status, url)
  }
})
