// Guessed passwords and floods of registrations. Addresses are those of RFC 5737 and of private networks.

import type { LightMyRequestResponse } from 'fastify'
import { sql } from 'kysely'
import t, { type Test } from 'tap'
import { buildApp } from '../../src/app.ts'
import { openDatabase } from '../../src/database/open.ts'
import { createPasswords, type Passwords } from '../../src/domain/auth/password.ts'
import { seen } from '../harness/answers/problems.ts'
import { form, tokenRequest } from '../harness/requests/requests.ts'
import {
  account, password, passwordCost, type Role, role, serve, type TestService, tokenKeys
} from '../harness/service.ts'
import { rounds } from '../harness/environment.ts'

const attemptLimits = { loginsPerAccountAndAddress: 5, loginsPerAddress: 20, loginsPerAccount: 100, registrations: 5 }
const wrong = 'not the password'
const [here, there] = ['192.0.2.1', '198.51.100.2']
const day = 24 * 60 * 60

/** A different address for each number. */
const addressOf = (number: number) => `10.0.${Math.floor(number / 250)}.${1 + number % 250}`

/** A guess: by default a wrong password for `reader`, from `here`. */
interface Guess { username?: string, password?: string, from?: string }

async function guess (t: Test, caller: Role, { username = 'reader', password = wrong, from = here }: Guess = {}) {
  const answer = await caller.send({ ...tokenRequest(form({ username, password })), remoteAddress: from })
  if (answer.statusCode >= 500) t.fail('no login makes the service fail', { status: answer.statusCode, username, from })
  return answer
}

async function register (caller: Role, username: string, { password: chosen = password, from = here } = {}) {
  const payload = { username, password: chosen }
  return await caller.send({ method: 'POST', url: '/auth/register', payload, remoteAddress: from })
}

/** Repeats work, one after the other. */
async function times<Result> (count: number, work: (index: number) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = []
  for (let index = 0; index < count; index++) results.push(await work(index))
  return results
}

const statusOf = ({ statusCode }: LightMyRequestResponse) => statusCode
const statuses = async (count: number, work: (index: number) => Promise<LightMyRequestResponse>) =>
  (await times(count, work)).map(statusOf)
/** A list that repeats a status. */
const all = (count: number, status: number) => Array.from({ length: count }, () => status)

/** Lets time pass for the counters and the known addresses, by moving their times back. */
async function pass ({ db }: TestService, seconds: number): Promise<void> {
  const before = (column: string) => sql<Date>`${sql.ref(column)} - make_interval(secs => ${seconds})`
  await db.updateTable('attempts')
    .set({ blocked_until: before('blocked_until'), expires_at: before('expires_at') }).execute()
  await db.updateTable('known_addresses').set({ expires_at: before('expires_at') }).execute()
}

interface Block { what?: 'failed logins' | 'registrations', since?: number }

/** Asserts that an answer blocks the client for so many seconds, of which at most `since` may have passed. */
function isBlocked (
  t: Test,
  answer: LightMyRequestResponse,
  seconds: number,
  { what = 'failed logins', since = 2 }: Block = {}
) {
  const left = Number(answer.headers['retry-after'])
  t.equal(answer.statusCode, 429)
  t.ok(left <= seconds && left >= seconds - since, `${seconds} seconds to wait`, { found: left })
  t.match(answer.headers['content-type'], /^application\/problem\+json\b/)
  const detail = `Too many ${what}; try again in ${left} seconds`
  const ofOAuth = what === 'failed logins' ? { error: 'temporarily_unavailable', error_description: detail } : {}
  const type = `/problems/too-many-${what === 'failed logins' ? 'logins' : what}`
  t.same(answer.json(), { type, title: `Too many ${what}`, status: 429, detail, ...ofOAuth })
}

/** Counts the comparisons of passwords with hashes from now on. */
function comparisons ({ services }: TestService): { count: number } {
  const compared = { count: 0 }
  const { verify } = services.passwords
  const counting: Passwords['verify'] = async (password, hash, first) => await verify(password, hash, async () => {
    await first()
    compared.count++
  })
  services.passwords = { ...services.passwords, verify: counting }
  return compared
}

await t.test('five wrong passwords block an address, and each further one doubles the block', async (t) => {
  const service = await serve(t, { attemptLimits })
  const compared = comparisons(service)
  for (const answer of await times(5, async () => await guess(t, service.anonymous))) {
    t.match(seen(answer), { status: 401, challenge: 'Bearer', body: { detail: 'Incorrect username or password' } })
  }
  const waits = [30, 60, 120, 240, 480, 900, 900, 900]
  for (const [index, seconds] of waits.entries()) {
    isBlocked(t, await guess(t, service.anonymous), seconds)
    isBlocked(t, await guess(t, service.anonymous, { password }), seconds)
    await pass(service, 10)
    const blocked = await guess(t, service.anonymous)
    isBlocked(t, blocked, seconds - 10)
    t.equal(compared.count, 5 + index, 'what is blocked is not compared')
    await pass(service, Number(blocked.headers['retry-after']))
    t.equal((await guess(t, service.anonymous)).statusCode, 401, `after ${seconds} seconds`)
  }
  await pass(service, 900)
  t.equal((await guess(t, service.anonymous, { password })).statusCode, 200, 'the right password, once nothing blocks')
})

await t.test('a successful login resets the failures, and so does a day without any', async (t) => {
  const service = await serve(t, { attemptLimits })
  const fail = async (count: number) => await statuses(count, async () => await guess(t, service.anonymous))
  t.same(await fail(4), all(4, 401))
  t.equal((await guess(t, service.anonymous, { password })).statusCode, 200)
  t.same(await fail(6), [...all(5, 401), 429])
  await pass(service, day + 1)
  t.same(await fail(6), [...all(5, 401), 429])
  isBlocked(t, await guess(t, service.anonymous), 30)
  await pass(service, day - 60)
  t.same(await fail(2), [401, 429])
  await pass(service, 120)
  t.same(await fail(2), [401, 429], 'a day after the first failure, and two minutes after the last')
})

await t.test('a block of an account for one address blocks no other account and no other address', async (t) => {
  const service = await serve(t, { attemptLimits })
  t.same(await statuses(6, async () => await guess(t, service.anonymous)), [...all(5, 401), 429])
  t.equal((await guess(t, service.anonymous, { password, from: there })).statusCode, 200, 'another address')
  t.equal((await guess(t, service.anonymous, { username: 'root', password })).statusCode, 200, 'another account')
  isBlocked(t, await guess(t, service.anonymous), 30)
})

await t.test('an unknown username is blocked like a known one', async (t) => {
  const service = await serve(t, { attemptLimits })
  async function ladder (username: string) {
    const answers: LightMyRequestResponse[] = []
    const once = async () => { answers.push(await guess(t, service.anonymous, { username })) }
    await times(7, once)
    for (const seconds of [30, 60, 120, 240, 480, 900, 900]) {
      await pass(service, seconds)
      await times(2, once)
    }
    return answers.map(({ statusCode: status, headers, body }) =>
      ({ status, headers: alike(headers), body: rounded(body) }))
  }
  const [known, unknown] = [await ladder('reader'), await ladder('unknown')]
  t.same(known.map(({ status }) => status), [...all(5, 401), 429, 429, ...all(7, 0).flatMap(() => [401, 429])])
  t.same(unknown, known)
  t.same(await ladder('no name\0at all'), known)
})

/** The headers without the ones that differ in each response. */
function alike (headers: object) {
  return Object.entries(headers).filter(([name]) => name !== 'date' && name !== 'x-request-id')
    .map(([name, value]) => [name, rounded(String(value))])
}

/** The text with its numbers of seconds rounded up to tens: a few seconds may have passed. */
function rounded (text: string) {
  return text.replace(/\b\d+\b/g, (digits) => String(10 * Math.ceil(Number(digits) / 10)))
}

await t.test('an address that tries many usernames is blocked for the rest of the minute', async (t) => {
  const service = await serve(t, { attemptLimits })
  const { anonymous } = service
  const compared = comparisons(service)
  const failures = async (count: number, first: number) =>
    await statuses(count, async (index) => await guess(t, anonymous, { username: `name${first + index}` }))
  t.same(await failures(10, 0), all(10, 401))
  await pass(service, 20)
  t.same(await statuses(25, async () => await guess(t, anonymous, { password })), all(25, 200),
    'what succeeds is not counted')
  t.same(await failures(10, 10), all(10, 401))
  t.equal(compared.count, 45)
  isBlocked(t, await guess(t, anonymous, { username: 'name20' }), 40, { since: 15 })
  isBlocked(t, await guess(t, anonymous, { password }), 40, { since: 15 })
  t.equal(compared.count, 45)
  t.equal((await guess(t, anonymous, { password, from: there })).statusCode, 200, 'another address')
  await pass(service, 20)
  t.equal((await guess(t, anonymous, { password })).statusCode, 429)
  await pass(service, 20)
  t.equal((await guess(t, anonymous, { password })).statusCode, 200)
  t.same(await failures(21, 30), [...all(20, 401), 429], 'the next minute')
})

await t.test('an account under attack from many addresses stays open to known addresses only', async (t) => {
  const service = await serve(t, { attemptLimits })
  const { anonymous, db } = service
  const home = '203.0.113.7'
  t.equal((await guess(t, anonymous, { password, from: home })).statusCode, 200)
  const attack = async () => await statuses(100, async (index) =>
    await guess(t, anonymous, { from: addressOf(Math.floor(index / 5)) }))
  t.same(await attack(), all(100, 401))

  isBlocked(t, await guess(t, anonymous, { from: there }), 900)
  isBlocked(t, await guess(t, anonymous, { password, from: there }), 900)
  t.equal((await guess(t, anonymous, { username: 'root', password, from: there })).statusCode, 200)
  isBlocked(t, await guess(t, anonymous, { from: there }), 900, { since: 10 })
  t.same(await statuses(4, async () => await guess(t, anonymous, { from: home })), all(4, 401))
  t.equal((await guess(t, anonymous, { password, from: home })).statusCode, 200, 'its owner, at home')
  t.equal((await guess(t, anonymous, { from: there })).statusCode, 401, 'the owner has cleared the account')

  t.same(await statuses(6, async () => await guess(t, anonymous, { from: home })), [...all(5, 401), 429],
    'guesses from home are limited, too')
  isBlocked(t, await guess(t, anonymous, { password, from: home }), 30)

  await pass(service, 60 * day)
  t.equal((await guess(t, anonymous, { password, from: home })).statusCode, 200)
  await pass(service, 60 * day)
  t.same(await attack(), all(100, 401))
  t.equal((await guess(t, anonymous, { from: home })).statusCode, 401, 'known for 90 days since the last login')
  await db.updateTable('known_addresses').set({ expires_at: new Date() }).execute()
  isBlocked(t, await guess(t, anonymous, { password, from: home }), 900)
})

await t.test('an unknown username is blocked for all addresses like a known one', async (t) => {
  const service = await serve(t, { attemptLimits })
  await times(100, async (index) =>
    await guess(t, service.anonymous, { username: 'unknown', from: addressOf(Math.floor(index / 5)) }))
  isBlocked(t, await guess(t, service.anonymous, { username: 'unknown', from: there }), 900)
})

await t.test('other spellings of a username share its counters', async (t) => {
  const service = await serve(t, { attemptLimits })
  const { services, anonymous } = service
  await account(services, 'Kim-Adams', false)
  const spellings = ['Kim-Adams', 'kim-adams', 'KIM-ADAMS', ' kIM-aDAMS\t', 'Kim-adams ']
  for (const username of spellings) t.equal((await guess(t, anonymous, { username })).statusCode, 401, username)
  for (const username of spellings) isBlocked(t, await guess(t, anonymous, { username, password }), 30)

  // The Kelvin sign is a k by the rules of Unicode, and NFC makes it one; none of these is the name of the account.
  const tricks = ['\u212Aim-Adams', 'Kim-Ad\u0430ms', 'Kim-Ada ms', 'Kim-Adams\0', '\uFF2Bim-Adams',
    'Kim\u00ADAdams', 'K\u0131m-Adams', 'Kim-Adam\u017F', 'Kim-A\u034Fdams']
  for (const username of tricks) {
    const answer = await guess(t, anonymous, { username, password })
    t.ok([401, 429].includes(answer.statusCode), JSON.stringify(username), { found: answer.statusCode })
  }
  await pass(service, 60)
  for (const username of tricks) {
    t.equal((await guess(t, anonymous, { username, password, from: there })).statusCode, 401, JSON.stringify(username))
  }
})

/** Floods of logins, each with the number of its passwords that are compared, and with its usernames. */
const floods: Array<[what: string, limit: number, usernameOf: (index: number) => string]> = [
  ['one name', 5, () => 'reader'],
  ['many names', 20, (index) => `name${index}`]
]

await t.test('concurrent guesses are limited like sequential ones', async (t) => {
  for (const [what, limit, usernameOf] of floods) {
    await t.test(what, async (t) => {
      const service = await serve(t, { attemptLimits })
      const compared = comparisons(service)
      const answers = await Promise.all(Array.from({ length: 33 }, async (_, index) =>
        await guess(t, service.anonymous, { username: usernameOf(index) })))
      t.same(answers.map(statusOf).sort(), [...all(limit, 401), ...all(33 - limit, 429)], what)
      t.equal(compared.count, limit, what)
      const waits = answers.filter(({ statusCode }) => statusCode === 429).map(({ headers }) => headers['retry-after'])
      t.match(waits, waits.map(() => limit === 5 ? /^(2[89]|30)$/ : /^(5\d|60)$/))
    })
  }
})

await t.test('concurrent guesses that exceed the queue are limited like sequential ones', async (t) => {
  for (const [what, limit, usernameOf] of floods) {
    await t.test(what, async (t) => {
      const service = await serve(t, { attemptLimits })
      const compared = comparisons(service)
      const answers = await Promise.all(Array.from({ length: 100 }, async (_, index) => await service.anonymous.send({
        ...tokenRequest(form({ username: usernameOf(index), password: wrong })), remoteAddress: here
      })))
      t.equal(compared.count, limit, what)
      t.equal(answers.filter(({ statusCode }) => statusCode === 401).length, limit)
      const others = answers.filter(({ statusCode }) => statusCode !== 401)
      // Logins that found the queue full were answered 503, and not counted.
      t.match(others.map(statusOf), others.map(() => /^(429|503)$/))
      for (const { headers } of others) t.match(headers['retry-after'], /^[1-9]/)
      t.equal((await guess(t, service.anonymous, { password })).statusCode, 429)
    })
  }
})

await t.test('concurrent logins with the right password all succeed', async (t) => {
  const { anonymous } = await serve(t, { attemptLimits })
  const answers = await Promise.all(Array.from({ length: 10 }, async () => await guess(t, anonymous, { password })))
  t.same(answers.map(statusOf), all(10, 200))
})

await t.test('a wrong current password counts as a wrong login', async (t) => {
  const service = await serve(t, { attemptLimits })
  const { user, anonymous } = service
  const compared = comparisons(service)
  const change = async (current_password: string, new_password: string) => await user.send({
    method: 'PUT', url: '/users/me/password', payload: { current_password, new_password }, remoteAddress: here
  })
  t.same(await statuses(2, async () => await guess(t, anonymous)), [401, 401])
  t.same(await statuses(3, async () => await change(wrong, 'a better password')), [403, 403, 403])
  isBlocked(t, await guess(t, anonymous, { password }), 30)
  const blocked = await change(password, 'a better password')
  t.equal(blocked.statusCode, 429)
  t.match(blocked.headers['retry-after'], /^(2[89]|30)$/)
  t.same(blocked.json(), {
    type: '/problems/too-many-logins',
    title: 'Too many failed logins',
    status: 429,
    detail: `Too many failed logins; try again in ${blocked.headers['retry-after']} seconds`
  })
  t.equal(compared.count, 5)
  t.equal((await guess(t, anonymous, { password, from: there })).statusCode, 200, 'nothing was changed')

  await pass(service, 30)
  t.equal((await change(password, 'a better password')).statusCode, 204)
  t.same(await statuses(6, async () => await guess(t, anonymous)), [...all(5, 401), 429],
    'a change clears the count')
})

await t.test('an address may send five registrations an hour, failed ones included', async (t) => {
  const service = await serve(t, { attemptLimits })
  const { anonymous, db } = service
  const refused = await times(6, async () => await register(anonymous, 'margaret', { password: 'password' }))
  t.same(refused.map(statusOf), all(6, 422), 'what breaks rules is not counted')
  t.equal((await register(anonymous, 'x')).statusCode, 422)
  const tried = ['first', 'FIRST', 'root']
  t.same(await statuses(3, async (index) => await register(anonymous, tried[index] ?? '')), [201, 409, 409])
  await pass(service, 1000)
  t.same(await statuses(2, async (index) => await register(anonymous, `second${index}`)), [201, 201])
  isBlocked(t, await register(anonymous, 'fourth'), 2600, { what: 'registrations', since: 20 })
  isBlocked(t, await register(anonymous, 'root'), 2600, { what: 'registrations', since: 20 })
  t.equal((await register(anonymous, 'fourth', { from: there })).statusCode, 201, 'another address')
  t.equal((await guess(t, anonymous, { password })).statusCode, 200, 'logins are counted by themselves')
  await pass(service, 2500)
  t.equal((await register(anonymous, 'fifth')).statusCode, 429)
  await pass(service, 100)
  t.same(await statuses(6, async (index) => await register(anonymous, `later${index}`)), [...all(5, 201), 429])
  const made = await db.selectFrom('users').select('username').orderBy('id').execute()
  const later = all(5, 0).map((_, index) => `later${index}`)
  t.same(made.map(({ username }) => username), ['root', 'reader', 'first', 'second0', 'second1', 'fourth', ...later])
})

await t.test('concurrent registrations are limited like sequential ones', async (t) => {
  const { anonymous, db } = await serve(t, { attemptLimits })
  const answers = await Promise.all(Array.from({ length: 20 }, async (_, index) =>
    await register(anonymous, `margaret${index}`)))
  t.same(answers.map(statusOf).sort(), [...all(5, 201), ...all(15, 429)])
  t.equal((await db.selectFrom('users').select('id').execute()).length, 2 + 5)
})

await t.test('a limit of one blocks after the first', async (t) => {
  const one = { loginsPerAccountAndAddress: 1, loginsPerAddress: 1, loginsPerAccount: 1, registrations: 1 }
  const service = await serve(t, { attemptLimits: one })
  const { anonymous } = service
  t.same([await register(anonymous, 'first'), await register(anonymous, 'second')].map(statusOf), [201, 429])
  t.equal((await guess(t, anonymous, { password })).statusCode, 200)
  t.equal((await guess(t, anonymous)).statusCode, 401)
  isBlocked(t, await guess(t, anonymous, { password }), 60)
  t.equal((await guess(t, anonymous, { username: 'unknown', from: there })).statusCode, 401)
  isBlocked(t, await guess(t, anonymous, { username: 'unknown', from: there }), 900)
})

await t.test('a service without limits neither limits nor counts', async (t) => {
  const { anonymous, db } = await serve(t)
  t.same(await statuses(30, async () => await guess(t, anonymous)), all(30, 401))
  t.equal((await guess(t, anonymous, { password })).statusCode, 200)
  t.same(await statuses(10, async (index) => await register(anonymous, `name${index}`)), all(10, 201))
  t.same(await db.selectFrom('attempts').selectAll().execute(), [])
  t.same(await db.selectFrom('known_addresses').selectAll().execute(), [])
})

await t.test('a closed registration creates no account and counts nothing', async (t) => {
  const { anonymous, db } = await serve(t, { attemptLimits, registration: 'closed' })
  for (const username of ['margaret', 'root']) {
    const answer = await register(anonymous, username)
    t.same(seen(answer), {
      status: 403,
      challenge: undefined,
      body: {
        type: '/problems/registration-closed',
        title: 'Registration closed',
        status: 403,
        detail: 'Registration is closed; ask an administrator for an account'
      }
    })
  }
  t.equal((await db.selectFrom('users').select('id').execute()).length, 2)
  t.same(await db.selectFrom('attempts').selectAll().execute(), [])
})

await t.test('services that share a database share the counters, and a restart keeps them', async (t) => {
  const service = await serve(t, { attemptLimits })
  const { app, anonymous, database, services } = service
  async function another () {
    const { db, close } = database.config === undefined
      ? { db: service.db, close: async () => {} }
      : await openDatabase(database.config)
    const { app } = await buildApp({
      services: { ...services, db, passwords: createPasswords(passwordCost) },
      tokens: tokenKeys,
      lifecycle: { state: 'ready' },
      logLevel: 'silent'
    })
    t.teardown(async () => { await app.close().finally(close) })
    return role(app, undefined)
  }
  const replica = await another()
  const callers = [anonymous, replica, anonymous, replica, replica]
  t.same(await statuses(5, async (index) => await guess(t, callers[index] ?? replica)), all(5, 401))
  for (const caller of [anonymous, replica]) isBlocked(t, await guess(t, caller, { password }), 30)
  t.same(await statuses(6, async (index) =>
    await register(index % 2 === 0 ? anonymous : replica, `name${index}`)), [...all(5, 201), 429])

  await app.close()
  const restarted = await another()
  isBlocked(t, await guess(t, restarted, { password }), 30)
  isBlocked(t, await register(restarted, 'margaret'), 3600, { what: 'registrations', since: 20 })
  await pass(service, 30)
  t.equal((await guess(t, restarted)).statusCode, 401)
  isBlocked(t, await guess(t, replica, { password }), 60)
})

await t.test('a password reset by an administrator lifts the blocks of the account', async (t) => {
  const service = await serve(t, { attemptLimits })
  const { anonymous, admin, user } = service
  await times(100, async (index) => await guess(t, anonymous, { from: addressOf(Math.floor(index / 5)) }))
  await times(5, async () => await guess(t, anonymous, { username: 'root', from: there }))
  isBlocked(t, await guess(t, anonymous, { from: there }), 900)
  const reset = await admin.send({ method: 'POST', url: `/users/${user.account.id}/password-reset` })
  const temporary = { password: String(reset.json().temporary_password) }
  t.equal((await guess(t, anonymous, { from: addressOf(0) })).statusCode, 401, 'a wrong one is still wrong')
  t.match((await guess(t, anonymous, { ...temporary, from: addressOf(0) })).json(), { scope: 'account:password' })
  t.equal((await guess(t, anonymous, { ...temporary, from: there })).statusCode, 401, 'good for one login')
  isBlocked(t, await guess(t, anonymous, { username: 'root', password, from: there }), 30)
})

await t.test('the counters contain no usernames', async (t) => {
  const { anonymous, db } = await serve(t, { attemptLimits })
  const typed = ['reader', 'READER', 'unknown', 'my secret password']
  for (const username of typed) await guess(t, anonymous, { username })
  await guess(t, anonymous, { password })
  await guess(t, anonymous, { username: 'my secret password' })
  const rows = JSON.stringify([
    await db.selectFrom('attempts').selectAll().execute(), await db.selectFrom('known_addresses').selectAll().execute()
  ])
  t.match(rows, here)
  for (const name of typed) t.notOk(rows.toLowerCase().includes(name.toLowerCase()), name)
  const audit = JSON.stringify(await db.selectFrom('audit').selectAll().execute())
  for (const name of typed.slice(2)) t.notMatch(audit, name)
})

await t.test('the audit has the failures and the block, and does not grow during the block', async (t) => {
  const service = await serve(t, { attemptLimits })
  const { anonymous, user, db } = service
  const entries = async () => await db.selectFrom('audit')
    .select(['action', 'reason', 'subject_id', 'address', 'actor']).orderBy('id').execute()
  await times(5, async () => await guess(t, anonymous))
  const subject = { subject_id: user.account.id, address: here, actor: null }
  const failed = { action: 'login-failed', reason: 'wrong password', ...subject }
  const blocked = { action: 'login-blocked', reason: null, ...subject }
  t.same(await entries(), [failed, failed, failed, failed, failed, blocked])
  await times(20, async () => await guess(t, anonymous))
  t.equal((await entries()).length, 6)
  await pass(service, 30)
  await guess(t, anonymous)
  t.same((await entries()).slice(6), [failed, blocked])
  await times(5, async () => await guess(t, anonymous, { username: 'unknown', from: there }))
  const unknown = { subject_id: null, address: there, actor: null }
  t.same((await entries()).slice(8), [
    ...all(5, 0).map(() => ({ action: 'login-failed', reason: 'no such account', ...unknown })),
    { action: 'login-blocked', reason: null, ...unknown }
  ])
  await times(20, async () => await guess(t, anonymous, { username: 'unknown', from: there }))
  t.equal((await entries()).length, 14)
})

await t.test('logins that fail for another reason than the password are counted as well', async (t) => {
  const service = await serve(t, { attemptLimits })
  const { anonymous, services, db } = service
  const { id } = await account(services, 'disabled', false)
  await db.updateTable('users').set({ disabled: true }).where('id', '=', id).execute()
  const answers = await times(6, async () => await guess(t, anonymous, { username: 'disabled', password }))
  t.same(answers.map(statusOf), [...all(5, 401), 429])
  t.same(await db.selectFrom('audit').select('reason').distinct().where('action', '=', 'login-failed').execute(),
    [{ reason: 'account is disabled' }])
})

await t.test('with an external issuer every login is rejected, whatever the password', async (t) => {
  const service = await serve(t, { attemptLimits })
  const compared = comparisons(service)
  service.services.tokens = { ...service.services.tokens, externalIssuer: 'https://issuer.example' }
  for (const given of [password, wrong]) {
    const answer = await guess(t, service.anonymous, { password: given })
    t.equal(answer.statusCode, 403)
    t.match(answer.json(), {
      type: '/problems/login-closed',
      detail: 'Tokens are issued by https://issuer.example; log in there',
      error: 'unauthorized_client'
    })
  }
  t.equal(compared.count, 0)
})

await t.test('stolen passwords from ten addresses are compared two hundred times at most', async (t) => {
  const service = await serve(t, { attemptLimits })
  const { anonymous, db } = service
  const compared = comparisons(service)
  const each = rounds(40, 200)
  const pairs = Array.from({ length: 10 * each }, (_, index) =>
    ({ username: `victim${index}`, password: `stolen ${index}` }))
  // The 30th of its address.
  pairs[294] = { username: 'reader', password }
  const answered = await Promise.all(Array.from({ length: 10 }, async (_, address) =>
    await statuses(each, async (index) =>
      await guess(t, anonymous, { ...pairs[10 * index + address], from: addressOf(address) }))))
  t.same(answered, all(10, 0).map(() => [...all(20, 401), ...all(each - 20, 429)]))
  t.equal(compared.count, 200)
  const { rows } = await sql<{ count: number }>`SELECT count(*)::integer AS count FROM audit`.execute(db)
  t.ok((rows[0]?.count ?? Infinity) <= 200 + 10, 'the audit has no more than what was compared', { found: rows })
})
