// What an application learns from an error.

import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import t from 'tap'
import { createClient, isProblem, Problem } from '../../../src/sdk/index.ts'
import { fireTimersAtOnce, html, json, login, refuse, type Reply, reset, script } from './script.ts'
import { memorySession } from '../../../src/sdk/core.ts'

/** The error of a call that gets a reply. */
async function errorOf (reply: Reply): Promise<unknown> {
  return await script([reply], { retries: 0 }).client.employees.get(1).catch((error: unknown) => error)
}

await t.test('an error has the status, the id of the request, and the time to wait', async (t) => {
  const headers = { 'x-request-id': 'r-1', 'retry-after': '90' }
  const refused = await errorOf(refuse(503, headers))
  t.match(refused, {
    name: 'Problem', message: 'No', status: 503, requestId: 'r-1', retryAfter: 90, type: undefined
  })
  t.same((refused as Problem).errors, [])
  t.match(await errorOf(refuse(500)), { requestId: undefined, retryAfter: undefined })
  const inAMinute = new Date(Date.now() + 60_000).toUTCString()
  const error = await errorOf(refuse(503, { 'retry-after': inAMinute }))
  t.ok(isProblem(error) && Number(error.retryAfter) > 50 && Number(error.retryAfter) <= 60)
  t.match(await errorOf(refuse(503, { 'retry-after': 'Sat, 01 Jan 2000 00:00:00 GMT' })), { retryAfter: 0 })
  t.match(await errorOf(refuse(503, { 'retry-after': 'later' })), { retryAfter: undefined })
})

await t.test('a problem type narrows, whether this version knows it or not', async (t) => {
  for (const type of ['/problems/employee-exists', 'https://people.example/hr/problems/employee-exists']) {
    const error = await errorOf(refuse(409, {}, { type }))
    t.ok(isProblem(error))
    t.ok(isProblem(error, 'employee-exists'))
    t.notOk(isProblem(error, 'username-exists'))
  }
  const error = await errorOf(refuse(418, {}, { type: '/problems/teapot', volume: 2 }))
  t.ok(isProblem(error, 'teapot') && error.type === 'teapot' && error.document['volume'] === 2)
  t.match(await errorOf(refuse(418, {}, { type: 'about:blank' })), { type: undefined })
  t.notOk(isProblem(new Error('employee-exists'), 'employee-exists'))
  t.notOk(isProblem(undefined))
})

await t.test('a refused import tells the errors of its rows, and its counts', async (t) => {
  const document = {
    type: '/problems/import-refused', refused: 1, errors: [{ line: 4, pointer: '/emp_dob', message: 'No', value: 'x' }]
  }
  const error = await errorOf(refuse(422, {}, document))
  t.ok(isProblem(error, 'import-refused') && error.document.refused === 1)
  t.match(error, { errors: [{ line: 4, value: 'x' }] })
})

await t.test('a page of a proxy is a problem with a status, whatever the status is', async (t) => {
  const forbidden = await errorOf(html(403, 'Forbidden'))
  t.match(forbidden, { name: 'Problem', status: 403, message: '403 Forbidden', type: undefined })
  t.same((forbidden as Problem).errors, [])
  t.match(await errorOf(html(502)), { status: 502, message: '502' })
  t.match(await errorOf(html(200, 'OK')), { status: 200, message: /is the base address right/ })
  t.match(await errorOf(new Response('[', { status: 400 })), { status: 400, message: '400' })
  for (const value of [null, 7, [], { detail: 7, errors: {}, type: {} }, { title: 'Bad' }]) {
    const error = await errorOf(json(value, {}, 400))
    t.match(error, { status: 400, message: /^(400|Bad)$/, type: undefined })
    t.same((error as Problem).errors, [])
  }
})

await t.test('a redirect is not followed', async (t) => {
  const targets: unknown[] = []
  const server = createServer(({ url }, response) => {
    targets.push(url)
    response.writeHead(307, { location: '/elsewhere' }).end()
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  t.teardown(() => {
    server.close()
    server.closeAllConnections()
  })
  const client = createClient({ baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })
  await t.rejects(client.login('ada', 'secret'), { name: 'Problem', status: 307, message: /is the base address right/ })
  t.same(targets, ['/auth/token'])
})

await t.test('a fault of the network stays the error of the platform', async (t) => {
  fireTimersAtOnce(t)
  const fault = reset()
  t.equal(await errorOf(fault), fault)
})

await t.test('no message has a token', async (t) => {
  const { client } = script([refuse(403)], { session: memorySession(login('secret')) })
  const error: unknown = await client.employees.get(1).catch((error: unknown) => error)
  t.ok(error instanceof Problem)
  t.notMatch(JSON.stringify([error, String(error), Object.entries(error as object)]), /secret/)
})
