import t from 'tap'
import {
  type Credentials, findCredentials, replaceHash, setTemporaryPassword, useTemporaryPassword
} from '../../src/database/auth/credentials.ts'
import { Failure } from '../../src/domain/error.ts'
import { createPasswords } from '../../src/domain/auth/password.ts'
import {
  type Violation, incorrectCredentials, invalid, malformed, notPermitted, ofOAuth, seen
} from '../harness/answers/problems.ts'
import { logIn, tokenRequest } from '../harness/requests/requests.ts'
import { account, password, passwordHash, scopesOfAdmin, scopesOfUser, serve } from '../harness/service.ts'
import { decode } from '../harness/tokens.ts'

const good = `username=reader&password=${encodeURIComponent(password)}`

await t.test('a login returns two tokens, their lifetime and their scopes, which no cache may store', async (t) => {
  const { anonymous, holder } = await serve(t)
  for (const [username, scope, users] of [['reader', scopesOfUser, 403], ['root', scopesOfAdmin, 200]] as const) {
    const answer = await logIn(anonymous, { username, password })
    t.equal(answer.statusCode, 200)
    t.equal(answer.headers['cache-control'], 'no-store')
    const { access_token, refresh_token, ...rest } = answer.json()
    t.match(refresh_token, /^[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}$/)
    t.same(rest, { token_type: 'bearer', expires_in: 1800, scope })
    t.equal((await holder(access_token).send({ url: '/employees' })).statusCode, 200)
    t.equal((await holder(access_token).send({ url: '/users' })).statusCode, users)
  }
})

await t.test('a token names the account by its id, and has no claim that the service does not need', async (t) => {
  const { anonymous, user } = await serve(t)
  const before = Math.floor(Date.now() / 1000)
  const claims = decode((await logIn(anonymous, { username: 'reader', password })).json().access_token)
  const again = decode((await logIn(anonymous, { username: 'reader', password })).json().access_token)
  const { iat, exp, jti, sid, ...rest } = claims
  const service = 'employee-management-api'
  t.same(rest, { iss: service, aud: service, sub: String(user.account.id), ver: 1, scope: scopesOfUser })
  t.ok(Number(iat) >= before && Number(iat) <= Date.now() / 1000)
  t.equal(Number(exp) - Number(iat), 1800)
  t.type(jti, 'string')
  t.match(sid, /^[0-9a-f-]{36}$/)
  t.not(jti, again['jti'], 'no two tokens are the same')
  t.match(sid, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  t.not(sid, again['sid'], 'every login begins a session of its own')
})

await t.test('a username is compared regardless of case, a password is not', async (t) => {
  const { anonymous } = await serve(t)
  for (const username of ['reader', 'READER', 'rEaDeR']) {
    t.equal((await logIn(anonymous, { username, password })).statusCode, 200, username)
  }
  t.same(seen(await logIn(anonymous, { username: 'reader', password: password.toUpperCase() })), incorrectCredentials)
})

await t.test('white space around a username is ignored', async (t) => {
  const { anonymous } = await serve(t)
  for (const username of [' reader', 'reader ', '\treader\r\n', '\u00a0\u3000Reader\ufeff', '  reader  ']) {
    t.equal((await logIn(anonymous, { username, password })).statusCode, 200, JSON.stringify(username))
  }
  for (const username of [' ', 'rea der', 'reader\u200b', 'reader .']) {
    t.same(seen(await logIn(anonymous, { username, password })), incorrectCredentials, JSON.stringify(username))
  }
})

await t.test('the forms of a login', async (t) => {
  const { anonymous } = await serve(t)
  const forms = [good, `grant_type=password&${good}`, `grant_type=&${good}`, `${good}&scope=`, `&&${good}&`,
    `${good}&client_id=&client_secret=`, `${good}&client_id=x&client_secret=y&state=z`, `${good}&is_admin=true&id=1`,
    `${good}&__proto__=x&constructor=y&toString=z`, `${good}&=empty+name`, `${good}&a/b~=1&a/b~=1`,
    `${good}&constructor=1&constructor=2`, `${good}&refresh_token=`, `${good}&refresh_token=unknown`,
    good.replaceAll('%20', '+')]
  for (const payload of forms) {
    const answer = await anonymous.send(tokenRequest(payload))
    t.match(answer.json(), { token_type: 'bearer', scope: scopesOfUser }, payload)
  }
})

await t.test('every violation in a form is reported', async (t) => {
  const { anonymous } = await serve(t)
  const missing = (name: string): Violation => ['body', `/${name}`, 'Field required']
  const repeated = (name: string): Violation => ['body', `/${name}`, 'Parameter should be given once']
  const forms: Array<[payload: string, ...violations: Violation[]]> = [
    ['', ['body', '', 'Body required']],
    ['password=x', missing('username')],
    ['username=reader', missing('password')],
    ['scope=x', missing('username'), missing('password')],
    ['username=&password=', missing('username'), missing('password')],
    ['username&password', missing('username'), missing('password')],
    ['Username=reader&password=x', missing('username')],
    ['refresh_token=x', missing('username'), missing('password')],
    ['grant_type=refresh_token', missing('refresh_token')],
    ['grant_type=refresh_token&refresh_token=', missing('refresh_token')],
    [`grant_type=refresh_token&${good}`, missing('refresh_token')],
    ['grant_type=refresh_token&refresh_token=x&refresh_token=x', repeated('refresh_token')],
    [`${good}&username=root`, repeated('username')],
    [`${good}&password=x`, repeated('password')],
    [`username=&${good}`, repeated('username')],
    [`grant_type=password&grant_type=password&${good}`, repeated('grant_type')],
    [`scope=x&${good}&scope=x&scope=x`, repeated('scope')],
    [`username=${'x'.repeat(201)}&password=x`, ['body', '/username', 'String should have at most 200 characters']],
    [`username=x&password=${'x'.repeat(1001)}`, ['body', '/password', 'String should have at most 1000 characters']],
    [`${good}&scope=${'x'.repeat(1001)}`, ['body', '/scope', 'String should have at most 1000 characters']],
    [`grant_type=refresh_token&refresh_token=${'x'.repeat(1001)}`,
      ['body', '/refresh_token', 'String should have at most 1000 characters']]
  ]
  for (const [payload, ...violations] of forms) {
    const answer = seen(await anonymous.send(tokenRequest(payload)))
    const sorted = (errors: Violation[]) => errors.map((error) => error.join(' ')).sort()
    const errors = (answer.body as { errors?: Array<{ in: 'body', pointer: string, message: string }> }).errors ?? []
    t.equal(answer.status, 422, payload)
    const reported = errors.map(({ in: part, pointer, message }): Violation => [part, pointer, message])
    t.same(sorted(reported), sorted(violations), payload)
    t.match(answer.body, { error: 'invalid_request' }, payload)
    if (violations.length === 1) t.same(answer, ofOAuth(invalid(...violations), 'invalid_request'), payload)
  }
  for (const payload of ['username=%FF&password=x', 'username=%zz&password=x', 'username=%&password=x']) {
    const expected = ofOAuth(malformed('Percent-encoding should be that of UTF-8'), 'invalid_request')
    t.same(seen(await anonymous.send(tokenRequest(payload))), expected)
  }
})

await t.test('a grant type that the service does not have is rejected as OAuth requires', async (t) => {
  const { anonymous } = await serve(t)
  const detail = "grant_type: Input should be 'password' or 'refresh_token'"
  const expected = ofOAuth({ status: 400, challenge: undefined, body: { detail } }, 'unsupported_grant_type')
  const forms = [`grant_type=client_credentials&${good}`, `grant_type=refresh_token+&refresh_token=x&${good}`,
    'grant_type=REFRESH_TOKEN&refresh_token=x', `grant_type=Password&${good}`, `grant_type=password+&${good}`,
    'grant_type=x&username=', 'grant_type=refresh', `grant_type=x&${good}&username=root`,
    `grant_type=password&grant_type=x&${good}`]
  for (const payload of forms) t.same(seen(await anonymous.send(tokenRequest(payload))), expected, payload)
})

await t.test('a login can request fewer scopes than its role has, and never gets more', async (t) => {
  const { anonymous, holder } = await serve(t)
  const asks: Array<[username: string, asked: string, granted: string]> = [
    ['root', 'employees:read', 'employees:read'],
    ['root', 'users:read employees:read', 'employees:read users:read'],
    ['root', 'employees:read unknown', 'employees:read'],
    ['root', '  employees:read   employees:read ', 'employees:read'],
    ['root', 'unknown', ''],
    ['root', 'EMPLOYEES:READ __proto__ *', ''],
    ['reader', scopesOfAdmin, scopesOfUser],
    ['reader', 'account:read users:write', 'account:read'],
    ['reader', 'users:read', '']
  ]
  for (const [username, scope, granted] of asks) {
    const token = (await logIn(anonymous, { username, password, scope })).json()
    t.equal(token.scope, granted, `${username} asks for ${scope}`)
    t.equal(decode(token.access_token)['scope'], granted)
  }
  const { access_token } = (await logIn(anonymous, { username: 'root', password, scope: 'employees:read' })).json()
  t.same(seen(await holder(access_token).send({ url: '/users' })), notPermitted('users:read'))
})

await t.test('a login rehashes a password whose hash has a lower cost than new hashes, and no other', async (t) => {
  const { services, db, anonymous } = await serve(t)
  const { id } = await account(services, 'Margaret', false)
  const hash = async () =>
    (await db.selectFrom('users').select('password_hash').where('id', '=', id).executeTakeFirstOrThrow()).password_hash
  const before = await hash()
  t.match(before, /^\$2[aby]\$04\$/)
  await logIn(anonymous, { username: 'Margaret', password })
  t.equal(await hash(), before, 'the cost is the same')

  services.passwords = createPasswords(5)
  await logIn(anonymous, { username: 'Margaret', password: 'a wrong password' })
  t.equal(await hash(), before, 'the password was wrong')
  t.equal((await logIn(anonymous, { username: 'Margaret', password })).statusCode, 200)
  const after = await hash()
  t.match(after, /^\$2[aby]\$05\$/)
  t.equal((await logIn(anonymous, { username: 'Margaret', password })).statusCode, 200)
  t.equal(await hash(), after)

  services.passwords = createPasswords(4)
  t.equal((await logIn(anonymous, { username: 'Margaret', password })).statusCode, 200)
  t.equal(await hash(), after, 'the cost is never lowered')

  const dearer = createPasswords(6)
  const failing = (error: Error) => ({ ...dearer, hash: async () => { throw error } })
  services.passwords = failing(new Failure('overloaded', 'The service is busy'))
  t.equal((await logIn(anonymous, { username: 'Margaret', password })).statusCode, 200, 'it can wait for another login')
  services.passwords = failing(new Error('out of memory'))
  t.equal((await logIn(anonymous, { username: 'Margaret', password })).statusCode, 500, 'a fault is not passed over')
  t.equal(await hash(), after)
})

await t.test('a login changes nothing of a password that has replaced the one it compared', async (t) => {
  const { db, user: { account: { id } } } = await serve(t)
  await setTemporaryPassword(db, id, 'the hash of the next password', 60)
  const current = await findCredentials(db, id) as Credentials
  const compared = { ...current, password_hash: passwordHash }
  await replaceHash(db, compared, 'another hash of the password before')
  t.equal(await useTemporaryPassword(db, compared), false)
  t.same(await findCredentials(db, id), current)
  t.equal(await useTemporaryPassword(db, current), true)
})
