// How the client keeps, renews and ends a login.

import t from 'tap'
import { connect, getEmployee, memorySession, type Session } from '../../../src/sdk/core.ts'
import { fireTimersAtOnce, found, html, issue, login, refuse, reset, script } from './script.ts'

const ended = () => refuse(400, {}, { error: 'invalid_grant' })
const get = (token: string) => `GET /hr/employees/1 Bearer ${token}`
const exchange = 'POST /hr/auth/token'

await t.test('a login returns its scopes, and can ask for fewer', async (t) => {
  const { client, requests, bodies } = script([issue('a'), issue('b'), found()])
  t.same(await client.login('ada', 'p&w'), ['employees:read', 'account:read'])
  await client.login('ada', 'p&w', { scopes: ['employees:read', 'account:read'] })
  await client.employees.get(1)
  t.same(requests, [exchange, exchange, get('b')])
  t.same(bodies, [
    'grant_type=password&username=ada&password=p%26w',
    'grant_type=password&username=ada&password=p%26w&scope=employees%3Aread+account%3Aread', ''
  ])
})

await t.test('the access token is renewed before it expires, once for all calls', async (t) => {
  const session = memorySession(login('old', Date.now() + 20_000))
  const { client, requests } = script([issue('new'), found(), found(), found()], { session })
  await Promise.all([1, 1, 1].map(async (emp_id) => await client.employees.get(emp_id)))
  t.same(requests, [exchange, get('new'), get('new'), get('new')])
  const { expires_at, ...tokens } = await session.get() ?? {}
  t.same(tokens, { access_token: 'new', refresh_token: 'r-new' }, 'no password, and nothing else, is stored')
  t.ok(Math.abs(Number(expires_at) - Date.now() - 1_800_000) < 60_000)
})

await t.test('clients that share a session renew it once', async (t) => {
  const session = memorySession(login('old', 0))
  const [a, b] = [script([issue('new'), found()], { session }), script([found()], { session })]
  await Promise.all([a.client.employees.get(1), b.client.employees.get(1)])
  t.same([...a.requests, ...b.requests], [exchange, get('new'), get('new')])
})

await t.test('a refused access token is renewed once, and the call repeated', async (t) => {
  const options = () => ({ session: memorySession(login('old')) })
  const { client, requests } = script([refuse(401), issue('new'), found()], options())
  await client.employees.get(1)
  t.same(requests, [get('old'), exchange, get('new')])

  const refused = script([refuse(401), issue('new'), refuse(401)], options())
  await t.rejects(refused.client.employees.get(1), { name: 'Problem', status: 401 })
  t.equal(refused.requests.length, 3, 'there is no loop')

  const late = script([issue('new'), refuse(401)], { session: memorySession(login('old', 0)) })
  await t.rejects(late.client.employees.get(1), { name: 'Problem', status: 401 })
  t.equal(late.requests.length, 2)
})

await t.test('a login that cannot be renewed ends, once', async (t) => {
  let ends = 0
  const session = memorySession(login('old', 0))
  const onSessionEnd = () => { ends++ }
  const { client, requests } = script([ended(), refuse(401), refuse(401)], { session, onSessionEnd })
  await t.rejects(Promise.all([client.employees.get(1), client.employees.get(1)]), { name: 'Problem', status: 401 })
  t.equal(ends, 1)
  t.equal(await session.get(), undefined)
  t.same(requests, [exchange, 'GET /hr/employees/1', 'GET /hr/employees/1'])

  const silent = script([refuse(401), ended()], { session: memorySession(login('old')) })
  await t.rejects(silent.client.employees.get(1), { name: 'Problem', status: 401 }, 'and without a listener')
})

await t.test('a renewal that fails for another reason keeps the login', async (t) => {
  fireTimersAtOnce(t)
  for (const fault of [reset, () => html(403), () => refuse(500)]) {
    const session = memorySession(login('old', 0))
    const { client, requests } = script([fault(), issue('new'), found()], { session })
    const calls = await Promise.allSettled([client.employees.get(1), client.employees.get(1)])
    t.ok(calls.every(({ status }) => status === 'rejected'))
    t.match(await session.get(), { access_token: 'old' })
    t.equal(requests.length, 1, 'and is not repeated after an unclear end')
    await client.employees.get(1)
    t.equal(requests.length, 3)
  }
})

await t.test('a token that is still valid is sent if its renewal fails', async (t) => {
  const { client, requests } = script([reset(), found()], { session: memorySession(login('old', Date.now() + 20_000)) })
  await client.employees.get(1)
  t.same(requests, [exchange, get('old')])
})

await t.test('a signal ends the wait for a renewal, not the renewal', async (t) => {
  for (const expires_at of [0, Date.now() + 20_000]) {
    const session = memorySession(login('old', expires_at))
    const { client, requests } = script([issue('new'), found()], { session })
    const controller = new AbortController()
    const [first, second] = [client.employees.get(1, { signal: controller.signal }), client.employees.get(1)]
    controller.abort()
    await t.rejects(first, { name: 'AbortError' })
    await second
    t.same(requests, [exchange, get('new')])
  }
})

await t.test('a client takes the login that another tab has renewed, and the log-out', async (t) => {
  for (const current of [login('other'), undefined]) {
    let stored: ReturnType<Session['get']> = login('old', 0)
    const session: Session = {
      get: () => stored,
      set: (login) => { stored = login },
      async exclusively (work) {
        stored = current
        return await work()
      }
    }
    const { client, requests } = script([found()], { session })
    await client.employees.get(1)
    t.same(requests, [current === undefined ? 'GET /hr/employees/1' : get('other')])
  }
})

await t.test('a token without a refresh token is sent as it is', async (t) => {
  const session = { get: async () => ({ access_token: 'external' }), set () {} }
  const { client, requests } = script([found(), refuse(401)], { session })
  await client.employees.get(1)
  await t.rejects(client.employees.get(1), { name: 'Problem', status: 401 })
  await t.rejects(client.logout(), { name: 'Problem', status: 500 })
  t.same(requests, [get('external'), get('external'), 'POST /hr/auth/revoke'])
})

await t.test('a log-out forgets the login, even if the service does not answer', async (t) => {
  fireTimersAtOnce(t)
  const session = memorySession(login('old'))
  const { client, requests, bodies } = script([reset(), reset(), reset()], { session })
  await t.rejects(client.logout(), TypeError)
  t.equal(await session.get(), undefined)
  t.same(bodies, Array(3).fill('token=r-old'))
  await client.logout()
  t.equal(requests.length, 3, 'a second log-out has nothing to end')
})

await t.test('a login that follows a failed one succeeds', async (t) => {
  const { client } = script([refuse(401), issue('a')])
  await t.rejects(client.login('ada', 'wrong'), { name: 'Problem', status: 401 })
  await client.login('ada', 'right')
})

await t.test('single functions need no more than a connection', async (t) => {
  const replies = [issue('a'), found()]
  const { send, login } = connect({ baseUrl: 'https://people.example', fetch: async () => replies.shift() ?? found() })
  await login('ada', 'right')
  t.match(await getEmployee(send, 1), { etag: '"1"' })
})
