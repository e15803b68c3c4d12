import type { LightMyRequestResponse } from 'fastify'
import t, { type Test } from 'tap'
import { incorrectCredentials, invalid, seen } from '../harness/answers/problems.ts'
import { logIn } from '../harness/requests/requests.ts'
import { account, password, type Role, role, serve } from '../harness/service.ts'

const register = async (caller: Role, username: string, password: string) =>
  await caller.send({ method: 'POST', url: '/auth/register', payload: { username, password } })

const fewCharacters = /^(String|Password) should have at least 8 characters$/
const manyBytes = /^(String should have at most 72 characters|Password should have at most 72 bytes in UTF-8)$/
const unsound = /^Password should be well-formed Unicode without NUL$/
const common = /^Password should not be one of the commonest$/
const ownName = /^Password should not be the username$/

await t.test('an acceptable password opens the account, and no other password does', async (t) => {
  const { anonymous } = await serve(t)
  const accepted = ['newpassword', 'x7Kq2mZ9', 'x'.repeat(71) + 'y', 'é'.repeat(36), '😀'.repeat(18), '😀'.repeat(8),
    ' leading and trailing ', 'two  spaces', 'a\tb\nc\r\nd', '٠١٢٣٤٥٦٧', "' OR 1=1 --", '%_%_%_%_', '&=+%20;#',
    'Margaret 1', 'x margaret']
  for (const [index, password] of accepted.entries()) {
    const username = `margaret${index}`
    t.equal((await register(anonymous, username, password)).statusCode, 201, JSON.stringify(password))
    t.equal((await logIn(anonymous, { username, password })).statusCode, 200, JSON.stringify(password))
    const others = [`${password}x`, ` ${password}`, `${password} `, password.slice(0, -1), `${password}\0`,
      password.trim(), password.toUpperCase(), password.toLowerCase()].filter((other) => other !== password)
    for (const other of others) {
      const answer = await logIn(anonymous, { username, password: other })
      t.same(seen(answer), incorrectCredentials, `not ${JSON.stringify(other)}`)
    }
  }
})

/** Passwords that the user Margaret cannot have, each with the message. */
const refused: Array<[password: string, message: RegExp]> = [
  ['', fewCharacters],
  ['x7Kq2mZ', fewCharacters],
  ['😀'.repeat(7), fewCharacters],
  // Eight characters before the normalization, four after it.
  ['e\u0301'.repeat(4), fewCharacters],
  // Nine characters before the normalization; after it nine UTF-16 code units, but six characters.
  ['😀😀😀' + 'e\u0301'.repeat(3), fewCharacters],
  ['x'.repeat(73), manyBytes],
  ['x'.repeat(1000), manyBytes],
  ['é'.repeat(36) + 'x', manyBytes],
  ['😀'.repeat(18) + 'x', manyBytes],
  ['漢'.repeat(25), manyBytes],
  ['correct\0horse', unsound],
  ['\0'.repeat(8), unsound],
  ['correct horse\0', unsound],
  ['correct \ud800 horse', unsound],
  ['correct horse \udc00', unsound],
  ['password', common],
  ['PassWord', common],
  ['12345678', common],
  ['QWERTYUIOP', common],
  ['iloveyou', common],
  ['P@ssw0rd', common],
  ['Margaret', ownName],
  ['margaret', ownName],
  ['MARGARET', ownName]
]

await t.test('unacceptable passwords are rejected at registration, with a sentence', async (t) => {
  const { anonymous, db } = await serve(t)
  for (const [password, message] of refused) {
    isRefused(t, await register(anonymous, 'Margaret', password), '/password', message, password)
  }
  t.equal((await db.selectFrom('users').select('id').where('username', '=', 'Margaret').execute()).length, 0)
})

await t.test('unacceptable passwords are rejected at a change as well', async (t) => {
  const { app, services, anonymous } = await serve(t)
  const user = role(app, await account(services, 'Margaret', false))
  const change = async (new_password: string) => await user.send({
    method: 'PUT', url: '/users/me/password', payload: { current_password: password, new_password }
  })
  for (const [password, message] of refused) {
    isRefused(t, await change(password), '/new_password', message, password)
  }
  t.equal((await logIn(anonymous, { username: 'Margaret', password })).statusCode, 200, 'the earlier password is valid')
})

function isRefused (t: Test, response: LightMyRequestResponse, pointer: string, message: RegExp, password: string) {
  const answer = seen(response)
  const { errors: [error] = [] } = answer.body as { errors?: Array<{ message: string }> }
  const told = error?.message ?? ''
  t.match(told, message, JSON.stringify(password))
  t.same(answer, invalid(['body', pointer, told]), JSON.stringify(password))
}

await t.test('a password is the same however its characters were composed', async (t) => {
  const { anonymous } = await serve(t)
  const words = ['Zoë Gödel Ångström', 'Việt Nam tiếng', '한국어 비밀번호']
  const spellings = words.flatMap((word) => [[word, 'NFC', 'NFD'], [word, 'NFD', 'NFC']] as const)
  for (const [index, [word, chosen, typed]] of spellings.entries()) {
    const username = `margaret${index}`
    t.equal((await register(anonymous, username, word.normalize(chosen))).statusCode, 201, `${word} in ${chosen}`)
    for (const form of [chosen, typed]) {
      const answer = await logIn(anonymous, { username, password: word.normalize(form) })
      t.equal(answer.statusCode, 200, `${word} chosen in ${chosen}, typed in ${form}`)
    }
    const compatible = await logIn(anonymous, { username, password: `${word}ﬁ` })
    t.same(seen(compatible), incorrectCredentials)
  }
})

await t.test('text that bcrypt would ignore never opens an account', async (t) => {
  const { anonymous } = await serve(t)
  const longest = 'correct horse battery staple '.repeat(3).slice(0, 72)
  await register(anonymous, 'longest', longest)
  await register(anonymous, 'shorter', 'correct horse')
  t.equal((await logIn(anonymous, { username: 'longest', password: longest })).statusCode, 200)
  for (const more of ['x', ' ', '\0', '\0x', 'é', 'x'.repeat(900)]) {
    const attempts = [
      { username: 'longest', password: longest + more },
      { username: 'shorter', password: `correct horse\0${more}` }
    ]
    for (const attempt of attempts) t.same(seen(await logIn(anonymous, attempt)), incorrectCredentials)
  }
})
