// What the client does when the service, the network or a proxy fails.

import t from 'tap'
import type { ClientOptions } from '../../../src/sdk/index.ts'
import { employee, fireTimersAtOnce, found, html, json, refuse, type Reply, reset, script } from './script.ts'

await t.test('reads, replacements and deletions are repeated after faults of network and proxies', async (t) => {
  fireTimersAtOnce(t)
  for (const fault of [reset, () => html(502), () => refuse(504)]) {
    const { client: { employees }, requests } = script([fault(), found(), fault(), found(), fault(), found()])
    t.same(await employees.get(1), { value: employee, etag: '"1"' })
    await employees.replace(1, employee)
    await employees.delete(1)
    t.same(requests, ['GET', 'GET', 'PUT', 'PUT', 'DELETE', 'DELETE'].map((method) => `${method} /hr/employees/1`))
  }
})

await t.test('a read is repeated if the connection breaks within the response', async (t) => {
  fireTimersAtOnce(t)
  const broken = new ReadableStream({ pull (controller) { controller.error(new TypeError('terminated')) } })
  const { client: { employees } } = script([new Response(broken), found()])
  t.match(await employees.get(1), { value: employee })
})

await t.test('a change is repeated after an unclear end only if it has a condition', async (t) => {
  fireTimersAtOnce(t)
  const conditional = script([reset(), found()])
  await conditional.client.employees.update(1, { city: 'D' }, { ifMatch: '"1"' })
  t.equal(conditional.requests.length, 2)
  const unconditional = script([reset(), found()])
  await t.rejects(unconditional.client.employees.update(1, { city: 'D' }), TypeError)
  t.equal(unconditional.requests.length, 1)
})

await t.test('a version whose entity tag was removed on the way is not changed', async (t) => {
  const { client: { employees }, headers } = script([json(employee), refuse(422)])
  await t.rejects(employees.modify(1, () => ({ city: 'D' })), { name: 'Problem', status: 422 })
  t.equal(headers[1]?.['if-match'], '')
})

await t.test('a creation, a new password and a file are not repeated after an unclear end', async (t) => {
  fireTimersAtOnce(t)
  for (const fault of [reset, () => refuse(502), () => refuse(504), () => refuse(500)]) {
    const { client: { account, employees }, requests } = script([fault(), fault(), fault(), fault()])
    await t.rejects(employees.create(employee))
    await t.rejects(account.changePassword({ current_password: 'old', new_password: 'new' }))
    await t.rejects(employees.import(''))
    await t.rejects(employees.export())
    t.equal(requests.length, 4)
  }
})

await t.test('a request that is refused for a while is sent again when the service says so', async (t) => {
  const delays = fireTimersAtOnce(t)
  for (const status of [429, 503]) {
    const { client: { employees }, requests } = script([refuse(status, { 'retry-after': '7' }), found()])
    await employees.create(employee)
    t.equal(requests.length, 2)
  }
  const pauses = delays.filter((delayMs) => delayMs !== 30_000)
  t.equal(pauses.length, 2)
  t.ok(pauses.every((delayMs) => delayMs >= 7_000 && delayMs <= 7_500), `pauses of ${pauses.join()} ms`)

  const { client: { employees }, requests } = script([refuse(429, { 'retry-after': '61' })])
  const refused = { name: 'Problem', status: 429, retryAfter: 61 }
  await t.rejects(employees.get(1), refused, 'a longer wait is left to the caller')
  t.equal(requests.length, 1)
})

await t.test('a stream is not repeated, though the service refused it for a while', async (t) => {
  const { client: { employees }, requests } = script([refuse(503), refuse(503)])
  await t.rejects(employees.import(''), { name: 'Problem', status: 503 })
  await t.rejects(employees.export(), { name: 'Problem', status: 503 })
  t.equal(requests.length, 2)
})

await t.test('a blocked login is not repeated', async (t) => {
  const blocked = { type: '/problems/too-many-logins' }
  const { client, requests } = script([refuse(429, { 'retry-after': '30' }, blocked)])
  await t.rejects(client.login('ada', 'wrong'), { name: 'Problem', type: 'too-many-logins', retryAfter: 30 })
  t.equal(requests.length, 1)
})

await t.test('the client gives up after two retries, or after as many as it is told', async (t) => {
  const delays = fireTimersAtOnce(t)
  const cases: [Partial<ClientOptions>, number][] = [[{}, 3], [{ retries: 0 }, 1], [{ retries: 9 }, 10]]
  for (const [options, attempts] of cases) {
    delays.length = 0
    const { client, requests } = script(Array.from({ length: 10 }, () => refuse(503)), options)
    await t.rejects(client.employees.get(1), { name: 'Problem', status: 503 })
    t.equal(requests.length, attempts)
  }
  const pauses = delays.filter((delayMs) => delayMs !== 30_000)
  t.ok(pauses.every((delayMs, attempt) => delayMs >= 0 && delayMs <= Math.min(500 * 2 ** attempt, 8_000)))
  t.equal(new Set(pauses).size, 9, 'the delays are random')
})

await t.test('a response that does not begin in time is given up; streams have no time limit', async (t) => {
  const delays = fireTimersAtOnce(t)
  const { client } = script(['silence', 'silence', 'silence', found()])
  await t.rejects(client.employees.get(1), { name: 'TimeoutError', message: 'No response within 30000 ms' })
  t.same(delays, [30_000])
  await t.rejects(client.employees.import('', { signal: abortSoon() }), /stop/)
  await t.rejects(client.employees.export({}, { signal: abortSoon() }), /stop/)
  await script([found()], { timeoutMs: Infinity }).client.employees.get(1)
  t.same(delays, [30_000, 2 ** 31 - 1], 'the longest delay that a timer has')
})

/** A signal that is aborted when the request has been sent. */
function abortSoon (): AbortSignal {
  const controller = new AbortController()
  setImmediate(() => { controller.abort(new Error('stop')) })
  return controller.signal
}

await t.test('a signal ends a call, and the pause before another attempt', async (t) => {
  const replies: Reply[] = ['silence', refuse(503, { 'retry-after': '60' })]
  const { client: { employees }, requests } = script(replies)
  const countTimers = () => process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length
  const timers = countTimers()
  await t.rejects(employees.get(1, { signal: abortSoon() }), /stop/)
  await t.rejects(employees.get(1, { signal: abortSoon() }), /stop/)
  t.equal(requests.length, 2)
  t.equal(countTimers(), timers, 'no timer keeps the process')
  await t.rejects(employees.get(1, { signal: AbortSignal.abort() }), { name: 'AbortError' })
  t.equal(requests.length, 2, 'nothing is sent after it')
})
