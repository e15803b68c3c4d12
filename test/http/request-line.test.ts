import { METHODS } from 'node:http'
import { isDeepStrictEqual } from 'node:util'
import t from 'tap'
import { operations } from '../../generated/operations.ts'
import { operationIds } from '../../src/contract/contracts.ts'
import type { InvalidField } from '../../src/contract/operations.ts'
import { hasCommonHeaders, isProblem } from '../harness/answers/answer.ts'
import { provide, sampleRequest } from '../harness/requests/requests.ts'
import { account, role, serve } from '../harness/service.ts'

/** The methods of each path in the contract, with HEAD for each GET. */
const offered = new Map<string, string[]>()
for (const { path, method } of Object.values(operations)) {
  const url = path.replace(/\{(emp_)?id\}/, '101')
  offered.set(url, [...offered.get(url) ?? [], method, ...method === 'GET' ? ['HEAD'] : []])
}

function allowed (allow: unknown): string[] {
  return String(allow).split(', ').toSorted()
}

await t.test('a method that a path does not have is refused, and those that it has are named', async (t) => {
  const { anonymous, admin } = await serve(t)
  for (const [url, methods] of offered) {
    // CONNECT opens a tunnel, and has no path.
    const others = METHODS.filter((method) => ![...methods, 'OPTIONS', 'CONNECT'].includes(method))
    t.ok(['TRACE', 'QUERY', 'PROPFIND'].every((method) => others.includes(method)))
    for (const method of others) {
      const answer = await anonymous.send({ method: method as 'GET', url })
      const what = `${method} ${url}`
      if (method === 'HEAD') t.equal(answer.statusCode, 405, what)
      else isProblem(t, answer, 405, what)
      t.same(allowed(answer.headers['allow']), [...methods, 'OPTIONS'].toSorted(), what)
    }
    const method = methods.includes('PUT') ? 'POST' : 'PUT'
    for (const payload of [{ any: 1 }, '{']) {
      isProblem(t, await admin.send({ method, url: `${url}?a=1`, payload }), 405, `${method} ${url} with a token`)
    }
  }
})

await t.test('OPTIONS names the methods of a path to anyone', async (t) => {
  const { anonymous } = await serve(t)
  for (const [url, methods] of offered) {
    const answer = await anonymous.send({ method: 'OPTIONS', url })
    t.equal(answer.statusCode, 204, url)
    t.same(allowed(answer.headers['allow']), [...methods, 'OPTIONS'].toSorted(), url)
    t.equal(answer.body, '')
  }
  isProblem(t, await anonymous.send({ method: 'OPTIONS', url: '/nothing' }), 404, 'OPTIONS /nothing')
})

await t.test('no other site may use the service from a browser', async (t) => {
  const { anonymous, admin } = await serve(t)
  const origin = 'https://elsewhere.example'
  for (const url of offered.keys()) {
    const preflight = {
      origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization'
    }
    const asked = await anonymous.send({ method: 'OPTIONS', url, headers: preflight })
    t.equal(asked.statusCode, 204)
    hasCommonHeaders(t, asked, `preflight of ${url}`)
    const isDocument = /^\/(openapi|\.well-known\/jwks)/.test(url)
    hasCommonHeaders(t, await admin.send({ url, headers: { origin } }), `GET ${url}`, isDocument)
    hasCommonHeaders(t, await anonymous.send({ method: 'POST', url, headers: { origin } }), `POST ${url}`)
  }
})

const ada = { emp_id: 101, emp_name: 'Ada', emp_dob: '1985-12-10', city: 'London', country: 'United Kingdom' }

function includes (errors: unknown, error: InvalidField): boolean {
  return Array.isArray(errors) && errors.some((found) => isDeepStrictEqual(found, error))
}

await t.test('a parameter that the contract does not name is refused by every operation', async (t) => {
  const { admin } = await serve(t)
  for (const request of operationIds.map(sampleRequest)) {
    for (const name of ['unknown', 'Limit', '__proto__', 'constructor', 'toString', 'a[b]', 'a.b', '%00']) {
      const answer = await admin.send({ ...request, url: `${request.url}?${name}=1` })
      const { errors } = isProblem(t, answer, 422, `${request.method} ${request.url}?${name}`)
      const unknown = { in: 'query' as const, pointer: `/${decodeURIComponent(name)}`, message: 'Unknown parameter' }
      t.ok(includes(errors, unknown), `it is named: ${name}`)
    }
  }
})

await t.test('parameters that gateways, mails and browsers add are ignored by every operation', async (t) => {
  const service = await serve(t, { publicUrl: 'https://people.example.com' })
  const added = 'utm_source=mail&utm_medium=&utm_campaign=a&utm_campaign=b&fbclid=x&gclid=y&msclkid=z&_=1700000000000'
  for (const id of operationIds) {
    const { app, services } = service
    await provide(service, id)
    const caller = role(app, await account(services, `u-${id}`, true))
    const { url, ...request } = sampleRequest(id)
    const { statusCode } = await caller.send({ ...request, url: `${url}${url.includes('?') ? '&' : '?'}${added}` })
    t.match(String(statusCode), /^20[014]$/, id)
  }
  const { headers } = await service.admin.send({ url: `/employees?limit=1&${added}` })
  t.notMatch(headers['link'], /utm|clid|_=/, 'and are in no link')
  for (const name of ['utm', 'utmx', 'UTM_source', 'xutm_source', 'fbclid2', '__', '_x', 'GCLID', 'gclid%00']) {
    const { errors } = isProblem(t, await service.admin.send({ url: `/employees?${name}=1` }), 422, name)
    const pointer = `/${decodeURIComponent(name)}`
    t.ok(includes(errors, { in: 'query', pointer, message: 'Unknown parameter' }), name)
  }
  isProblem(t, await service.admin.send({ url: '/employees?utm_source=%ff' }), 400, 'bad percent-encoding')
})

await t.test('a parameter that comes twice is refused', async (t) => {
  const { admin } = await serve(t)
  for (const url of ['/users?limit=1&limit=1', '/employees?limit=1&offset=0&limit=2', '/employees?limit=&%6cimit=1',
    '/audit?limit=1&limit=1']) {
    const { errors } = isProblem(t, await admin.send({ url }), 422, url)
    t.ok(includes(errors, { in: 'query', pointer: '/limit', message: 'Parameter should be given once' }), url)
  }
})

await t.test('bad percent-encoding is malformed, wherever it is', async (t) => {
  const { admin, anonymous } = await serve(t)
  const bad = ['%', '%f', '%zz', '%ff', '%c3%28', '%ed%a0%80', '%e2%82']
  for (const text of bad) {
    for (const start of ['/employees/', '/users/', '/', '/employees?city=', '/audit?actor=', '/employees?', '/?x=']) {
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
  const starts = ['/', '/nothing/', '/employees/', '/users/', '/employees?city=', '/?', '/docs/', '/openapi.json?a=']
  for (const start of starts) {
    for (const method of ['GET', 'POST', 'DELETE', 'PUT'] as const) {
      const what = `${method} ${start}`
      isProblem(t, await admin.send({ method, url: start.padEnd(8193, '1') }), 414, what)
      const most = await admin.send({ method, url: start.padEnd(8192, '1') })
      t.match(String(most.statusCode), /^4(04|05|15|22)$/, `${what} is read and then refused`)
    }
  }
})

await t.test('a path segment is decoded once, and stays one segment', async (t) => {
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
