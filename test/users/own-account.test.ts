import t from 'tap'
import { changePassword, getOwnAccount } from '../../src/domain/users/own-account.ts'
import { localRequester } from '../../src/domain/requester.ts'
import {
  type Violation, incorrectCredentials, invalid, revokedToken, notPermitted, seen
} from '../harness/answers/problems.ts'
import { logIn } from '../harness/requests/requests.ts'
import { account, password, type Role, role, serve } from '../harness/service.ts'
import {
  begin, incorrectPassword, isEnded, lastAdmin, isActive, type Pair, refresh
} from '../harness/requests/sessions.ts'
import { allRows, found } from '../harness/database/rows.ts'
import { decode } from '../harness/tokens.ts'

const nextPassword = 'staple every other horse'
const me = { url: '/users/me' }

const change = async (caller: Role, current_password: string, new_password: string) => await caller.send({
  method: 'PUT', url: '/users/me/password', payload: { current_password, new_password }
})
const remove = async (caller: Role) => await caller.send({ method: 'DELETE', url: '/users/me' })

await t.test('a user can read the own account', async (t) => {
  const { user, admin, anonymous, holder } = await serve(t)
  for (const [caller, is_admin] of [[user, false], [admin, true]] as const) {
    const { id, username } = caller.account
    const body = { id, username, is_admin, disabled: false }
    t.same(seen(await caller.send(me)), { status: 200, challenge: undefined, body })
  }
  const { access_token } = await begin(anonymous, 'reader', { scope: 'employees:read' })
  t.same(seen(await holder(access_token).send(me)), notPermitted('account:read'))
})

await t.test('after a change of the password the new one logs in, and the old one does not', async (t) => {
  const { user, anonymous, db, log } = await serve(t)
  const answer = await change(user, password, nextPassword)
  t.same([answer.statusCode, answer.body], [204, ''])
  t.same(seen(await logIn(anonymous, { username: 'reader', password })), incorrectCredentials)
  t.ok(await begin(anonymous, 'reader', { password: nextPassword }))
  t.equal((await change(user, nextPassword, 'ünïcödé pass')).statusCode, 204)
  t.ok(await begin(anonymous, 'reader', { password: 'ünïcödé pass' }))
  const rows = await allRows(db)
  t.match(rows, /\$2[aby]\$04\$/, 'the rows are shown')
  t.same(found(rows + log.join(''), password, nextPassword, 'ünïcödé pass'), [])
})

await t.test('a wrong current password changes nothing', async (t) => {
  const { user, anonymous, db } = await serve(t)
  const other = await begin(anonymous, 'reader')
  const before = await allRows(db, ['audit'])
  for (const wrong of ['x', password.toUpperCase(), `${password} `, `${password}\0`, 'x'.repeat(1000)]) {
    t.same(seen(await change(user, wrong, nextPassword)), incorrectPassword, wrong.slice(0, 40))
  }
  t.equal(await allRows(db, ['audit']), before)
  t.equal((await refresh(anonymous, other.refresh_token)).statusCode, 200)
  await isActive(t, user, 'the session')
})

await t.test('a new password follows the rules of registration, and differs from the current one', async (t) => {
  const { services, app, anonymous, db } = await serve(t)
  const made = await account(services, 'LongUsername', false)
  const caller = role(app, made)
  const before = await allRows(db)
  const bytes: Violation = ['body', '/new_password', 'Password should have at most 72 bytes in UTF-8']
  const weak: Array<[new_password: string, ...violations: Violation[]]> = [
    ['', ['body', '/new_password', 'String should have at least 8 characters']],
    ['seven77', ['body', '/new_password', 'String should have at least 8 characters']],
    ['x'.repeat(73), ['body', '/new_password', 'String should have at most 72 characters']],
    ['é'.repeat(37), bytes],
    ['😀'.repeat(19), bytes],
    ['password', ['body', '/new_password', 'Password should not be one of the commonest']],
    ['PassWord', ['body', '/new_password', 'Password should not be one of the commonest']],
    ['LongUsername', ['body', '/new_password', 'Password should not be the username']],
    ['longusername', ['body', '/new_password', 'Password should not be the username']],
    ['eight\0characters', ['body', '/new_password', 'Password should be well-formed Unicode without NUL']],
    ['eight\ud800characters', ['body', '/new_password', 'Password should be well-formed Unicode without NUL']],
    // Eight characters before the normalization, fewer after it.
    ['e\u0301'.repeat(4), ['body', '/new_password', 'Password should have at least 8 characters']],
    [password, ['body', '/new_password', 'Password should differ from the current one']]
  ]
  for (const [new_password, ...violations] of weak) {
    t.same(seen(await change(caller, password, new_password)), invalid(...violations), JSON.stringify(new_password))
  }
  t.equal(await allRows(db), before, 'not even an attempt was counted')
  t.ok(await begin(anonymous, 'LongUsername'))
  t.equal((await change(caller, password, 'é'.repeat(36))).statusCode, 204, 'seventy-two bytes')
  t.same(seen(await change(caller, 'é'.repeat(36), 'e\u0301'.repeat(36))),
    invalid(['body', '/new_password', 'Password should differ from the current one']), 'the same characters')
})

await t.test('both fields are required, and no other is allowed', async (t) => {
  const { user, db } = await serve(t)
  const before = await allRows(db)
  const bodies: Array<[payload: object, ...violations: Violation[]]> = [
    [{}, ['body', '/current_password', 'Field required'], ['body', '/new_password', 'Field required']],
    [{ current_password: null, new_password: 8 }, ['body', '/current_password', 'Input should be a valid string'],
      ['body', '/new_password', 'Input should be a valid string']],
    [{ current_password: '', new_password: nextPassword },
      ['body', '/current_password', 'String should have at least 1 character']],
    [{ current_password: 'x'.repeat(1001), new_password: nextPassword },
      ['body', '/current_password', 'String should have at most 1000 characters']],
    [{ current_password: password, new_password: nextPassword, id: 1 },
      ['body', '/id', 'Extra inputs are not permitted']]
  ]
  for (const [payload, ...violations] of bodies) {
    t.same(seen(await user.send({ method: 'PUT', url: '/users/me/password', payload })), invalid(...violations))
  }
  t.equal(await allRows(db), before)
})

await t.test('a change of the password ends every other session of the account at once, and no others', async (t) => {
  const { anonymous, holder, user, admin } = await serve(t)
  const [own, other, third] =
    [await begin(anonymous, 'reader'), await begin(anonymous, 'reader'), await begin(anonymous, 'reader')]
  const stranger = await begin(anonymous, 'root')
  for (const pair of [own, other, third]) await isActive(t, holder(pair.access_token), 'each')
  t.equal((await change(holder(own.access_token), password, nextPassword)).statusCode, 204)
  t.same(seen(await user.send({ url: '/employees' })), revokedToken)
  for (const pair of [other, third]) await isEnded(t, holder, pair, 'another session')
  await isActive(t, holder(own.access_token), 'the session that asked')
  const next: Pair = (await refresh(anonymous, own.refresh_token)).json()
  await isActive(t, holder(next.access_token), 'what it goes on as')
  t.equal((await change(holder(own.access_token), nextPassword, password)).statusCode, 204, 'and again')
  await isActive(t, admin, 'another account')
  t.equal((await refresh(anonymous, stranger.refresh_token)).statusCode, 200)
})

await t.test('of concurrent changes with the same current password one succeeds', async (t) => {
  const { services, anonymous, holder } = await serve(t)
  await account(services, 'Margaret', false)
  let current = password
  for (let round = 0; round < 10; round++) {
    const sessions = await Promise.all([1, 2, 3, 4].map(async () =>
      await begin(anonymous, 'Margaret', { password: current })))
    const next = sessions.map((_, index) => `the password ${index} of round ${round}`)
    const answers = await Promise.all(sessions.map(async (pair, index) =>
      await change(holder(pair.access_token), current, next[index] ?? '')))
    const won = answers.flatMap(({ statusCode }, index) => statusCode === 204 ? [index] : [])
    t.equal(won.length, 1, 'one is made')
    for (const answer of answers.filter(({ statusCode }) => statusCode !== 204)) {
      // A change may also find its session ended by the change that succeeded.
      t.match(answer.statusCode, /^(401|403)$/)
      if (answer.statusCode === 403) t.same(seen(answer), incorrectPassword)
    }
    const logins = await Promise.all(next.map(async (password) =>
      (await logIn(anonymous, { username: 'Margaret', password })).statusCode))
    t.same(logins, next.map((_, index) => won.includes(index) ? 200 : 401), 'and its password is valid')
    for (const [index, pair] of sessions.entries()) {
      if (won.includes(index)) await isActive(t, holder(pair.access_token), 'the one that made it')
      else await isEnded(t, holder, pair, 'another')
    }
    current = next[won[0] ?? 0] ?? ''
  }
})

await t.test('a wrong current password is limited as a wrong login is', async (t) => {
  const attemptLimits =
    { loginsPerAccountAndAddress: 2, loginsPerAddress: 100, loginsPerAccount: 100, registrations: 5 }
  const { user, anonymous } = await serve(t, { attemptLimits })
  for (let attempt = 0; attempt < 2; attempt++) {
    t.same(seen(await change(user, 'a wrong password', nextPassword)), incorrectPassword)
  }
  for (const answer of [
    await change(user, password, nextPassword), await logIn(anonymous, { username: 'reader', password })
  ]) {
    t.equal(answer.statusCode, 429)
    t.match(answer.headers['retry-after'], /^[1-9][0-9]*$/)
  }
})

await t.test('a deleted own account is gone at once, with all of its sessions', async (t) => {
  const { user, admin, anonymous, holder, db } = await serve(t)
  const other = await begin(anonymous, 'reader')
  const answer = await remove(user)
  t.same([answer.statusCode, answer.body], [204, ''])
  t.same(seen(await user.send(me)), revokedToken)
  t.same(seen(await remove(user)), revokedToken)
  await isEnded(t, holder, other, 'another session')
  t.same(seen(await logIn(anonymous, { username: 'reader', password })), incorrectCredentials)
  t.equal((await admin.send({ url: `/users/${user.account.id}` })).statusCode, 404)
  const sessions = await db.selectFrom('sessions').select('user_id').execute()
  t.same(sessions, [{ user_id: admin.account.id }])
})

await t.test('a freed username has no rights of its former account', async (t) => {
  const { services, app, anonymous, holder } = await serve(t)
  const before = role(app, await account(services, 'Margaret', true))
  const pair = await begin(anonymous, 'Margaret')
  t.equal((await remove(before)).statusCode, 204)
  const made = await anonymous.POST('/auth/register', { body: { username: 'MARGARET', password } })
  t.match(made.data, { username: 'MARGARET', is_admin: false })
  t.ok(Number(made.data?.id) > before.account.id, 'an id is never given again')
  t.same(seen(await before.send(me)), revokedToken)
  await isEnded(t, holder, pair, 'a session of before')
  const { access_token } = await begin(anonymous, 'Margaret')
  t.equal(decode(access_token)['sub'], String(made.data?.id))
  t.same(seen(await holder(access_token).send({ url: '/users' })), notPermitted('users:read'))
})

await t.test('the last administrator cannot delete the own account, and another one can', async (t) => {
  const { admin, services, app, db } = await serve(t)
  t.same(seen(await remove(admin)), lastAdmin)
  const second = await account(services, 'second', true)
  await db.updateTable('users').set({ disabled: true }).where('id', '=', second.id).execute()
  t.same(seen(await remove(admin)), lastAdmin, 'one who cannot log in does not count')
  await db.updateTable('users').set({ disabled: false }).where('id', '=', second.id).execute()
  t.equal((await remove(admin)).statusCode, 204)
  t.same(seen(await remove(role(app, second))), lastAdmin)
  await isActive(t, role(app, second), 'the last one')
})

await t.test('of concurrent deletions of an account one succeeds, without an error', async (t) => {
  const { services, app, anonymous } = await serve(t)
  for (let round = 0; round < 10; round++) {
    const caller = role(app, await account(services, 'Margaret', round % 2 === 0))
    const answers = await Promise.all(Array.from({ length: 6 }, async () => await remove(caller)))
    t.equal(answers.filter(({ statusCode }) => statusCode === 204).length, 1)
    t.equal(answers.filter(({ statusCode }) => statusCode === 401).length, 5)
    t.same(seen(await logIn(anonymous, { username: 'Margaret', password })), incorrectCredentials)
  }
})

await t.test('requests during the deletion of their account succeed or are refused, without an error', async (t) => {
  const { services, app, admin, anonymous } = await serve(t)
  for (let round = 0; round < 10; round++) {
    const caller = role(app, await account(services, 'Margaret', false))
    const { refresh_token } = await begin(anonymous, 'Margaret')
    const answers = await Promise.all([
      caller.send(me),
      change(caller, password, nextPassword),
      admin.send({ method: 'DELETE', url: `/users/${caller.account.id}` }),
      caller.send(me),
      change(caller, password, nextPassword),
      refresh(anonymous, refresh_token),
      remove(caller)
    ])
    const statuses = answers.map(({ statusCode }) => statusCode)
    t.same(statuses.filter((status) => ![200, 204, 400, 401, 403, 404].includes(status)), [], statuses.join())
    t.same(seen(await caller.send(me)), revokedToken)
  }
})

await t.test('a password does not match an account that is deleted during the request', async (t) => {
  const { services, user, db } = await serve(t)
  const { verify } = services.passwords
  services.passwords.verify = async (...given) => {
    await db.deleteFrom('users').where('id', '=', user.account.id).execute()
    return await verify(...given)
  }
  t.same(seen(await change(user, password, nextPassword)), incorrectPassword)
  t.same(seen(await user.send(me)), revokedToken)
})

await t.test('an account that is deleted just before its look-up makes the token invalid', async (t) => {
  const { db, services } = await serve(t)
  const gone = { id: 1815, sessionId: null, username: 'ada', scopes: ['account:read' as const] }
  const passwords = { current_password: password, new_password: nextPassword }
  const failure = { message: 'Could not validate credentials' }
  await t.rejects(getOwnAccount(db, gone), failure)
  await t.rejects(changePassword(services, localRequester, gone, passwords), failure)
})
