import t from 'tap'
import { type Violation, incorrectCredentials, invalid, notPermitted, seen } from '../harness/answers/problems.ts'
import { logIn } from '../harness/requests/requests.ts'
import { password, type Role, scopesOfUser, serve } from '../harness/service.ts'

const exists = {
  status: 409,
  challenge: undefined,
  body: {
    type: '/problems/username-exists', title: 'Username already exists', status: 409, detail: 'Username already exists'
  }
}

const register = async (caller: Role, payload: object | string) => await caller.send({
  method: 'POST', url: '/auth/register', headers: { 'content-type': 'application/json' }, payload
})

await t.test('a new account is returned, can log in, and is no administrator', async (t) => {
  const { anonymous, holder } = await serve(t)
  const answer = await register(anonymous, { username: 'Margaret', password })
  t.equal(answer.statusCode, 201)
  const { id, ...rest } = answer.json()
  t.same(rest, { username: 'Margaret', is_admin: false, disabled: false })
  t.ok(Number.isInteger(id) && id > 0)
  const { access_token, scope } = (await logIn(anonymous, { username: 'margaret', password })).json()
  t.equal(scope, scopesOfUser)
  t.equal((await holder(access_token).send({ url: '/employees' })).statusCode, 200)
  t.same(seen(await holder(access_token).send({ url: '/users' })), notPermitted('users:read'))
})

await t.test('a password is stored as a salted hash of the configured cost', async (t) => {
  const { anonymous, db } = await serve(t)
  await register(anonymous, { username: 'first', password })
  await register(anonymous, { username: 'second', password })
  const rows = await db.selectFrom('users').select('password_hash')
    .where('username', 'in', ['first', 'second']).execute()
  t.equal(rows.length, 2)
  for (const { password_hash } of rows) t.match(password_hash, /^\$2[aby]\$04\$.{53}$/)
  t.not(rows[0]?.password_hash, rows[1]?.password_hash)
})

await t.test('a username is given once, regardless of case, and its account keeps its password', async (t) => {
  const { anonymous, db } = await serve(t)
  await register(anonymous, { username: 'Margaret', password })
  for (const username of ['Margaret', 'margaret', 'MARGARET', 'root', 'ROOT', 'Reader']) {
    t.same(seen(await register(anonymous, { username, password: 'another password' })), exists, username)
    t.same(seen(await logIn(anonymous, { username, password: 'another password' })), incorrectCredentials)
    t.equal((await logIn(anonymous, { username, password })).statusCode, 200)
  }
  t.equal((await db.selectFrom('users').select('id').execute()).length, 3)
})

await t.test('of twenty concurrent registrations of one username, one succeeds', async (t) => {
  const { anonymous } = await serve(t)
  const cases = ['margaret', 'MARGARET', 'Margaret', 'margARET']
  const attempts = Array.from({ length: 20 }, (_, index) => ({
    username: cases[index % cases.length] ?? '', password: `the password of number ${index}`
  }))
  const answers = await Promise.all(attempts.map(async (attempt) => await register(anonymous, attempt)))
  t.equal(answers.filter(({ statusCode }) => statusCode === 201).length, 1)
  const others = answers.filter(({ statusCode }) => statusCode !== 201)
  t.equal(others.length, 19)
  for (const other of others) t.same(seen(other), exists)
  const logins = await Promise.all(attempts.map(async (attempt) => (await logIn(anonymous, attempt)).statusCode))
  t.same(logins, answers.map(({ statusCode }) => statusCode === 201 ? 200 : 401), 'the one who got it can log in')
})

await t.test('a username has 3 to 64 letters, digits and a few signs', async (t) => {
  const { anonymous } = await serve(t)
  for (const username of ['abc', 'x'.repeat(64), 'a.b_c@d+e-f', '...', '123', 'null', '__proto__', 'constructor']) {
    const answer = await register(anonymous, { username, password })
    t.equal(answer.statusCode, 201, username)
    t.equal(answer.json().username, username)
    t.equal((await logIn(anonymous, { username, password })).statusCode, 200, username)
  }
  const few: Violation = ['body', '/username', 'String should have at least 3 characters']
  const many: Violation = ['body', '/username', 'String should have at most 64 characters']
  const odd: Violation =
    ['body', '/username', 'Username should consist of letters, digits and the characters . _ @ + -']
  const refused: Array<[username: string, ...violations: Violation[]]> = [
    ['', few], ['ab', few], ['x'.repeat(65), many], ['two words', odd], [' abc', odd], ['abc ', odd], ['abc\n', odd],
    ['ab\0c', odd], ['a\ud800b', odd], ['Zoë', odd], ['rооt', odd], ['ｒｏｏｔ', odd], ['a\u0301bc', odd], ['😀😀😀', odd],
    ["o'brien", odd], ['a/b', odd], ['a\\b', odd], ['a%b', odd], ['<b>', odd], ["' OR 1=1 --", odd]
  ]
  for (const [username, ...violations] of refused) {
    t.same(seen(await register(anonymous, { username, password })), invalid(...violations), JSON.stringify(username))
  }
})

await t.test('violations of both fields are reported at once', async (t) => {
  const { anonymous } = await serve(t)
  t.same(seen(await register(anonymous, {})), invalid(
    ['body', '/username', 'Field required'],
    ['body', '/password', 'Field required']))
  t.same(seen(await register(anonymous, { username: 7, password: null })), invalid(
    ['body', '/username', 'Input should be a valid string'],
    ['body', '/password', 'Input should be a valid string']))
})
