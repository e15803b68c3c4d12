import { mock } from 'node:test'
import t, { type Test } from 'tap'
import { secretKey } from '../../../src/domain/auth/tokens/keys.ts'
import { expiredToken, notPermitted, revokedToken, seen } from '../../harness/answers/problems.ts'
import { logIn } from '../../harness/requests/requests.ts'
import { account, password, type Role, role, secret, serve, type TestService } from '../../harness/service.ts'
import { ownTokens } from '../../harness/tokens.ts'

const read = { url: '/employees' }

/** An account whose token was accepted once, and is therefore cached. */
async function known (t: Test, { app, services }: TestService, is_admin = false) {
  const made = await account(services, 'Margaret', is_admin)
  const caller = role(app, made)
  t.equal((await caller.send(read)).statusCode, 200, 'the token was good')
  return { caller, id: made.id, users: services.db.updateTable('users').where('id', '=', made.id) }
}

/** Whatever is asked for: an employee is looked up while the session is checked. */
async function isRefused (t: Test, caller: Role) {
  const urls = ['/employees', '/employees/101', '/employees/0', '/employees/101?%', '/employees/101?unknown=1']
  for (const url of urls) t.same(seen(await caller.send({ url })), revokedToken, url)
}

await t.test('a token ends with its account', async (t) => {
  const service = await serve(t)
  const { caller, id } = await known(t, service)
  await service.db.deleteFrom('users').where('id', '=', id).execute()
  await isRefused(t, caller)
})

await t.test('a token does not pass to a new account of the same name', async (t) => {
  const service = await serve(t)
  const { caller, id } = await known(t, service)
  await service.db.deleteFrom('users').where('id', '=', id).execute()
  const { data } = await service.anonymous.POST('/auth/register', { body: { username: 'Margaret', password } })
  t.not(data?.id, id, 'an id is never given again')
  await isRefused(t, caller)
})

await t.test('a token ends when its account is disabled, and works again with it', async (t) => {
  const service = await serve(t)
  const { caller, users } = await known(t, service)
  await users.set({ disabled: true }).execute()
  await isRefused(t, caller)
  await users.set({ disabled: false }).execute()
  t.equal((await caller.send(read)).statusCode, 200)
})

await t.test('a token ends when the version of its account rises, and a new one is good', async (t) => {
  const service = await serve(t)
  const { caller, users } = await known(t, service)
  await users.set({ token_version: 2 }).execute()
  await isRefused(t, caller)
  const login = await logIn(service.anonymous, { username: 'Margaret', password })
  t.equal((await service.holder(login.json().access_token).send(read)).statusCode, 200)
})

await t.test('a token ends with its session, and those of other sessions of the account do not', async (t) => {
  const service = await serve(t)
  const { caller } = await known(t, service)
  const login = await logIn(service.anonymous, { username: 'Margaret', password })
  const another = service.holder(login.json().access_token)
  await service.db.deleteFrom('sessions').where('id', '=', caller.account.sessionId).execute()
  await isRefused(t, caller)
  t.equal((await another.send(read)).statusCode, 200)
})

await t.test('a variant of the signature does not outlive the token', async (t) => {
  const service = await serve(t)
  const { caller, users } = await known(t, service)
  const token = caller.account.token
  // The last character of 43 stands for four bits of the signature and two that mean nothing.
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  const index = alphabet.indexOf(token.at(-1) ?? '')
  const twins = [0, 1, 2, 3].map((bits) => service.holder(token.slice(0, -1) + alphabet[(index & ~3) | bits]))
  for (const twin of twins) await twin.send(read)
  await users.set({ token_version: 2 }).execute()
  for (const twin of twins) await isRefused(t, twin)
})

await t.test('a demoted administrator is an ordinary user, also with an earlier token', async (t) => {
  const service = await serve(t)
  const { caller, users } = await known(t, service, true)
  t.equal((await caller.send({ url: '/users' })).statusCode, 200)
  await users.set({ is_admin: false }).execute()
  t.same(seen(await caller.send({ url: '/users' })), notPermitted('users:read'))
  t.equal((await caller.send(read)).statusCode, 200)
})

await t.test('a promotion adds no scopes to an earlier token', async (t) => {
  const service = await serve(t)
  const { caller, users } = await known(t, service)
  await users.set({ is_admin: true }).execute()
  t.same(seen(await caller.send({ url: '/users' })), notPermitted('users:read'))
})

await t.test('a cached token expires at its `exp`, to the second', async (t) => {
  const issued = 1000 * Math.ceil(Date.now() / 1000)
  mock.timers.enable({ apis: ['Date'], now: issued })
  t.teardown(() => { mock.timers.reset() })
  const { user } = await serve(t)
  const statusAfter = async (milliseconds: number) => {
    mock.timers.setTime(issued + milliseconds)
    return (await user.send(read)).statusCode
  }
  t.equal(await statusAfter(0), 200)
  t.equal(await statusAfter(1_799_999), 200)
  t.equal(await statusAfter(1_800_000), 401, 'on the second of exp (RFC 7519, section 4.1.4)')
  t.equal(await statusAfter(1_801_000), 401)
  t.same(seen(await user.send(read)), expiredToken)
})

await t.test('concurrent requests are each authenticated by their own token', async (t) => {
  const service = await serve(t)
  const { user, admin, anonymous, holder } = service
  const { caller: disabled, users } = await known(t, service)
  await users.set({ disabled: true }).execute()
  const claims = { sessionId: admin.account.sessionId, tokenVersion: 1, scopes: ['users:read'] } as const
  const tokens = await ownTokens({ signingKey: secretKey('HS256', secret), ttlSeconds: 60 })
  const stranger = holder(await tokens.sign({ ...claims, userId: 999 }))
  const callers: Array<[Role, number]> = [[user, 403], [admin, 200], [anonymous, 401], [disabled, 401], [stranger, 401]]
  const all = Array.from({ length: 20 }, () => callers).flat()
  const answers = await Promise.all(all.map(async ([caller]) => await caller.send({ url: '/users' })))
  t.same(answers.map(({ statusCode }) => statusCode), all.map(([, status]) => status))
})

await t.test('more tokens than the cache holds are all valid', async (t) => {
  const { services: { tokens }, user, holder } = await serve(t)
  const { id: userId, sessionId } = user.account
  const claims = { userId, sessionId, tokenVersion: 1, scopes: ['employees:read'] } as const
  const many = await Promise.all(Array.from({ length: 1001 }, async () => await tokens.sign(claims)))
  for (const token of many) await tokens.verify(token)
  for (const token of [many[0], many[1000]]) {
    t.equal((await holder(token ?? '').GET('/employees')).response.status, 200)
  }
})
