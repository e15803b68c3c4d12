import { mock } from 'node:test'
import type { FastifyReply, FastifyRequest, InjectOptions, LightMyRequestResponse } from 'fastify'
import t, { type Test } from 'tap'
import { operations } from '../../generated/operations.ts'
import { operationIds } from '../../src/contract/contracts.ts'
import { declaredStatuses } from '../../src/contract/response.ts'
import { createClientAddress } from '../../src/http/rate-limit/client-address.ts'
import { createRateLimiter } from '../../src/http/rate-limit/limiter.ts'
import { problemOf } from '../../src/http/error-to-problem.ts'
import { WindowCounter } from '../../src/http/rate-limit/windows.ts'
import { hasCommonHeaders, isProblem } from '../harness/answers/answer.ts'
import { provide, sampleRequest } from '../harness/requests/requests.ts'
import { account, type Role, role, serve } from '../harness/service.ts'
import { listen } from '../harness/socket.ts'

const many = 1_000_000
const home = { url: '/' }
const list = { url: '/employees' }

/** All operations but the health checks. */
const limited = operationIds.filter((id) => declaredStatuses(id).includes(429))

/** The headers about the limits. */
function limitHeaders ({ headers }: LightMyRequestResponse) {
  const { ratelimit: left, 'ratelimit-policy': policy, 'retry-after': retryAfter } = headers
  return { left, policy, retryAfter }
}

/** Asserts that a request exceeded a limit, with so many seconds to wait. */
function isTooMany (t: Test, answer: LightMyRequestResponse, seconds: number, what: string) {
  const { detail, type, title } = isProblem(t, answer, 429, what)
  t.same({ type, title }, { type: '/problems/too-many-requests', title: 'Too many requests' }, what)
  t.equal(detail, `Too many requests; try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}`, what)
  t.equal(answer.headers['retry-after'], String(seconds), what)
  hasCommonHeaders(t, answer, what)
}

/** Mocks the monotonic clock, and returns the function that advances it. */
function mockClock (t: Test): (milliseconds: number) => void {
  let now = performance.now()
  mock.method(performance, 'now', () => now)
  t.teardown(() => { mock.reset() })
  return (milliseconds) => { now += milliseconds }
}

await t.test('every operation is refused to an address that sends too many requests', async (t) => {
  mockClock(t)
  const service = await serve(t, { limits: { perAddress: 2, perUser: many } })
  for (const [index, id] of limited.entries()) {
    const remoteAddress = `198.51.100.${index}`
    const request = { ...sampleRequest(id), remoteAddress }
    await provide(service, id)
    await service.anonymous.send({ ...home, remoteAddress })
    t.not((await service.anonymous.send(request)).statusCode, 429, `${id}: as many as may be`)
    isTooMany(t, await service.anonymous.send(request), 60, id)
  }
})

await t.test('every operation that needs a token is refused to a user who sends too many requests', async (t) => {
  mockClock(t)
  const { app, services } = await serve(t, { limits: { perAddress: many, perUser: 2 } })
  for (const [index, id] of operationIds.filter((id) => operations[id].security !== null).entries()) {
    const caller = role(app, await account(services, `caller-${index}`, true))
    const from = (host: number) => ({ remoteAddress: `203.0.${index}.${host}` })
    t.equal((await caller.send({ ...list, ...from(1) })).statusCode, 200)
    t.equal((await caller.send({ ...list, ...from(2) })).statusCode, 200, `${id}: as many as may be`)
    isTooMany(t, await caller.send({ ...sampleRequest(id), ...from(3) }), 60, id)
  }
})

await t.test('each user has a quota, and so has each address', async (t) => {
  mockClock(t)
  const { user, admin, anonymous } = await serve(t, { limits: { perAddress: 3, perUser: 1 } })
  t.equal((await user.send(list)).statusCode, 200)
  isTooMany(t, await user.send(list), 60, 'the user')
  t.equal((await admin.send(list)).statusCode, 200, 'another user')
  isTooMany(t, await anonymous.send(home), 60, 'the address of both')
  t.equal((await anonymous.send({ ...home, remoteAddress: '192.0.2.1' })).statusCode, 200, 'another address')
})

await t.test('a request with an invalid token is counted for the address only', async (t) => {
  const { user, holder } = await serve(t, { limits: { perAddress: many, perUser: 1 } })
  for (let count = 0; count < 3; count++) t.equal((await holder('token').send(list)).statusCode, 401)
  t.equal((await user.send(list)).statusCode, 200)
})

await t.test('every answer has the RateLimit headers, errors included', async (t) => {
  mockClock(t)
  const { anonymous, user, admin, lifecycle } = await serve(t, { limits: { perAddress: 20, perUser: 5 } })
  const json = { 'content-type': 'application/json' }
  let left = 20
  const tells = async (status: number, caller: Role, request: InjectOptions, userLeft?: number) => {
    const answer = await caller.send(request)
    const what = `${status} for ${request.method ?? 'GET'} ${JSON.stringify(request.url).slice(0, 40)}`
    const user = userLeft === undefined ? ['', ''] : [', "user";q=5;w=60', `, "user";r=${userLeft};t=60`]
    left = Math.max(left - 1, 0)
    t.equal(answer.statusCode, status, what)
    t.same(limitHeaders(answer), {
      policy: `"address";q=20;w=60${user[0]}`,
      left: `"address";r=${left};t=60${user[1]}`,
      retryAfter: status === 429 ? '60' : status === 503 ? '1' : undefined
    }, what)
  }
  await tells(200, anonymous, home)
  await tells(404, anonymous, { url: '/nothing' })
  await tells(404, anonymous, { method: 'POST', url: '/nothing', headers: json, payload: '{' })
  await tells(405, anonymous, { method: 'DELETE', url: '/employees' })
  await tells(204, anonymous, { method: 'OPTIONS', url: '/employees' })
  await tells(200, anonymous, { method: 'HEAD', url: '/' })
  await tells(200, anonymous, { url: '/docs' })
  await tells(200, anonymous, { url: '/docs/static/swagger-ui.css' })
  await tells(404, anonymous, { url: '/docs/nothing' })
  await tells(400, anonymous, { url: '/employees/%ff' })
  await tells(414, anonymous, { url: `/${'a'.repeat(8192)}` })
  await tells(401, anonymous, list)
  await tells(422, anonymous, { url: '/?unknown=1' })
  await tells(200, user, list, 4)
  await tells(422, user, { url: '/employees?unknown=1' }, 3)
  await tells(200, admin, list, 4)
  await tells(413, admin, { method: 'POST', url: '/employees', headers: json, payload: ' '.repeat(65_537) }, 3)
  lifecycle.state = 'starting'
  await tells(503, anonymous, home)
  lifecycle.state = 'stopping'
  await tells(200, anonymous, home)
  await tells(200, user, list, 2)

  t.equal(left, 0)
  lifecycle.state = 'starting'
  await tells(429, anonymous, home)
  lifecycle.state = 'ready'
  await tells(429, user, list)
  await tells(429, anonymous, { url: '/nothing' })
  await tells(429, anonymous, { method: 'DELETE', url: '/employees' })
  await tells(429, anonymous, { method: 'OPTIONS', url: '/employees' })
  await tells(429, anonymous, { method: 'HEAD', url: '/' })
  await tells(429, anonymous, { url: '/docs' })
  await tells(429, anonymous, { url: '/docs/static/swagger-ui.css' })
  await tells(429, anonymous, { url: '/employees/%ff' })
})

await t.test('a user who sends too many requests gets the headers of both limits', async (t) => {
  mockClock(t)
  const { user } = await serve(t, { limits: { perAddress: 9, perUser: 1 } })
  await user.send(list)
  t.same(limitHeaders(await user.send(list)), {
    policy: '"address";q=9;w=60, "user";q=1;w=60', left: '"address";r=7;t=60, "user";r=0;t=60', retryAfter: '60'
  })
})

await t.test('an ambiguous head is answered 400, closes the connection, and is counted', async (t) => {
  const { app } = await serve(t, { limits: { perAddress: 1, perUser: many } })
  const { send } = await listen(t, app)
  for (const left of [0, 0]) {
    const [answer, ...more] = await send('GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n')
    t.match(answer, { statusCode: 400, headers: { connection: 'close', ratelimit: `"address";r=${left};t=60` } })
    t.same(more, [])
  }
  const [answer] = await send('GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')
  t.match(answer, { statusCode: 429 })
})

await t.test('a window lasts for a minute from the first request in it, however many follow', async (t) => {
  const pass = mockClock(t)
  const { anonymous } = await serve(t, { limits: { perAddress: 1, perUser: many } })
  const sends = async (remoteAddress: string) => await anonymous.send({ ...home, remoteAddress })
  const [one, other] = ['192.0.2.1', '192.0.2.2']

  t.equal(limitHeaders(await sends(one)).left, '"address";r=0;t=60')
  pass(1)
  isTooMany(t, await sends(one), 60, 'a part of a second counts as one')
  pass(999)
  isTooMany(t, await sends(one), 59, 'after a second')
  pass(29_000)
  isTooMany(t, await sends(one), 30, 'after half of it')
  t.equal(limitHeaders(await sends(other)).left, '"address";r=0;t=60', 'the window of another begins by itself')
  pass(29_999)
  isTooMany(t, await sends(one), 1, 'a millisecond before its end')
  pass(1)
  t.equal((await sends(one)).statusCode, 200, 'at its end')
  isTooMany(t, await sends(one), 60, 'in the next')
  isTooMany(t, await sends(other), 30, 'the other, half a minute later')
  pass(30_000)
  t.equal((await sends(other)).statusCode, 200)
  isTooMany(t, await sends(one), 30, 'the first, in the middle of its second window')
  pass(3_600_000)
  t.equal((await sends(one)).statusCode, 200, 'after an hour without a request')
})

await t.test('a clock that is set back or forward changes nothing', async (t) => {
  // Not further: the timers of the embedded database, which follow this clock, can wait for 24 days.
  const [now, week] = [Date.now(), 7 * 24 * 60 * 60 * 1000]
  mock.timers.enable({ apis: ['Date'], now })
  t.teardown(() => { mock.timers.reset() })
  mockClock(t)
  const { anonymous } = await serve(t, { limits: { perAddress: 1, perUser: many } })
  await anonymous.send(home)
  mock.timers.setTime(now - week)
  isTooMany(t, await anonymous.send(home), 60, 'a week back')
  mock.timers.setTime(now + week)
  isTooMany(t, await anonymous.send(home), 60, 'two weeks forward')
})

await t.test('without limits nothing is limited, and no header about limits is sent', async (t) => {
  const { user, anonymous } = await serve(t)
  for (const answer of [await anonymous.send(home), await user.send(list), await anonymous.send({ url: '/%ff' })]) {
    t.same(limitHeaders(answer), { policy: undefined, left: undefined, retryAfter: undefined })
  }
})

await t.test('keys beyond the maximum are counted together, and earlier keys keep their windows', (t) => {
  const minute = 60_000
  const counter = new WindowCounter(minute, 3, () => 'others')
  const used = (key: string, now: number) => counter.count(key, now).used
  for (const key of ['a', 'b', 'c']) t.equal(used(key, 0), 1)
  t.same(['d', 'e', 'd', 'f'].map((key) => used(key, 1)), [1, 2, 3, 4], 'the rest share one count')
  t.same(['a', 'b', 'c'].map((key) => used(key, 2)), [2, 2, 2], 'who was there first is still known')

  t.same(['d', 'e', 'f'].map((key) => used(key, minute)), [1, 1, 1], 'a minute later there is room')
  t.equal(used('g', minute + 5), 1, 'the shared count began anew, too')
  t.equal(used('h', minute + 5), 2)
  t.equal(used('d', minute + 6), 2)
  t.end()
})

await t.test('a window that reaches into the next generation is kept, and so is a shared one', (t) => {
  const counter = new WindowCounter(60_000, 2, () => 'others')
  const count = (key: string, now: number) => counter.count(key, now)
  count('a', 0)
  count('b', 50_000)
  count('c', 50_000)
  t.same(count('b', 70_000), { used: 2, endsAtMs: 110_000 })
  t.same(count('a', 70_000), { used: 1, endsAtMs: 130_000 })
  t.same(count('d', 70_000), { used: 1, endsAtMs: 130_000 })
  t.same(count('c', 70_000), { used: 2, endsAtMs: 110_000 }, 'a key with a shared window keeps it')
  t.same(count('b', 110_000), { used: 1, endsAtMs: 170_000 }, 'one of the rest, once its own window has ended')
  t.end()
})

await t.test('a flood of new addresses is counted by the larger networks that it comes from', (t) => {
  const { countAddress, countUser } = createRateLimiter({ perAddress: 1, perUser: 1 }, createClientAddress([]))
  const reply = { header: () => reply, getHeader: () => '' } as unknown as FastifyReply
  const count = (ip: string) => {
    const tooMany = countAddress({ socket: { remoteAddress: ip } } as FastifyRequest, reply)
    return tooMany && problemOf(tooMany).status
  }
  for (let network = 0; network < 70_000; network++) {
    count(`2001:db8:${(network >> 16).toString(16)}:${(network & 0xffff).toString(16)}::1`)
  }
  t.equal(count('2001:db8:ffff::1'), undefined, 'the first that there is no room for')
  t.equal(count('2001:db8:fffe::1'), 429, 'and the next, which counts with it')
  t.equal(count('2001:db9::1'), undefined, 'an address of another network')
  t.equal(count('192.0.2.1'), undefined)
  t.equal(count('198.51.100.1'), undefined)
  t.equal(count('2001:db8::1'), 429, 'who was there before still counts alone')

  for (let id = 0; id < 70_000; id++) countUser(id, reply)
  t.doesNotThrow(() => { countUser(70_000, reply) })
  t.throws(() => { countUser(70_001, reply) }, /Too many requests/)
  t.end()
})

await t.test('a flood of addresses takes bounded memory', (t) => {
  const [room, minute] = [1000, 60_000]
  const counter = new WindowCounter(minute, room, () => 'others')
  let most = 0
  for (let request = 0; request < 20 * room; request++) {
    counter.count(`192.0.2.${request}`, request * minute / (5 * room))
    most = Math.max(most, counter.size)
  }
  t.equal(most, 2 * (room + 1), 'two generations, and the count that the rest share in each')
  counter.count('a', 10 * minute)
  counter.count('a', 20 * minute)
  t.equal(counter.size, 2, 'it is given back')
  t.end()
})
