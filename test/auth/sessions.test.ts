import { createHash } from 'node:crypto'
import { mock } from 'node:test'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { sql } from 'kysely'
import t from 'tap'
import { type Credentials, findCredentials, raiseTokenVersion } from '../../src/database/auth/credentials.ts'
import { deleteSession, insertSession } from '../../src/database/auth/sessions.ts'
import { purgeExpired } from '../../src/database/purge.ts'
import { secretKey } from '../../src/domain/auth/tokens/keys.ts'
import { createPasswords } from '../../src/domain/auth/password.ts'
import { startCleanup } from '../../src/process/cleanup.ts'
import { incorrectCredentials, lackingScope, notPermitted, revokedToken, seen } from '../harness/answers/problems.ts'
import { logIn, tokenRequest } from '../harness/requests/requests.ts'
import { allRows, found } from '../harness/database/rows.ts'
import { account, password, role, secret, serve, type TestService } from '../harness/service.ts'
import {
  begin, invalidGrant, isEnded, isActive, loginClosed, type Pair, pairOf, refresh, revoke
} from '../harness/requests/sessions.ts'
import { decode, ownTokens } from '../harness/tokens.ts'

const readersScopes = 'employees:read account:read account:write account:password'
const adminsScopes = 'employees:read employees:write account:read account:write account:password users:read ' +
  'users:write audit:read'
const nextPassword = 'staple every other horse'

/** The number of logged audit entries with this action. */
function countLogged ({ log }: TestService, action: string): number {
  return log.filter((line) => JSON.parse(line).audit?.action === action).length
}

await t.test('an account has a thousand sessions, and then the oldest ends', async (t) => {
  const { anonymous, user: { account: { id, sessionId } }, db, holder } = await serve(t)
  const soon = new Date(Date.now() + 1000)
  await db.updateTable('sessions').set({ expires_at: soon }).where('id', '=', sessionId).execute()
  await sql`
    INSERT INTO sessions (id, user_id, family_hash, token_hash, scope, expires_at)
    SELECT gen_random_uuid(), ${id}, uuid_send(gen_random_uuid()), 'x', '', now() + make_interval(secs => 10 + n)
    FROM generate_series(1, 998) AS n`.execute(db)
  const count = async () => (await db.selectFrom('sessions').select('id').where('user_id', '=', id).execute()).length
  const { access_token } = await begin(anonymous, 'reader')
  t.equal(await count(), 1000)
  await begin(anonymous, 'reader')
  t.equal(await count(), 1000)
  t.same(await db.selectFrom('sessions').select('id').where('id', '=', sessionId).execute(), [], 'the oldest ended')
  t.equal((await holder(access_token).send({ url: '/employees' })).statusCode, 200, 'the newest are good')
  t.ok((await db.selectFrom('sessions').select('id').where('user_id', '!=', id).execute()).length > 0)
})

await t.test('a refresh token is exchanged for a new pair, and the earlier access token stays valid', async (t) => {
  const { anonymous, holder, user } = await serve(t)
  const first = await begin(anonymous, 'reader')
  const answer = await refresh(anonymous, first.refresh_token)
  t.equal(answer.headers['cache-control'], 'no-store')
  const { access_token, refresh_token, ...rest } = answer.json()
  t.same(rest, { token_type: 'bearer', expires_in: 1800, scope: readersScopes })
  t.not(refresh_token, first.refresh_token)
  t.not(access_token, first.access_token)
  const [before, after] = [decode(first.access_token), decode(access_token)]
  t.equal(after['sub'], String(user.account.id))
  t.equal(after['sid'], before['sid'], 'the session goes on')
  t.not(after['jti'], before['jti'])
  await isActive(t, holder(first.access_token), 'the first access token')
  await isActive(t, holder(access_token), 'the second access token')
  t.equal((await refresh(anonymous, refresh_token)).statusCode, 200, 'and so on')
})

await t.test('a refresh grants the scopes of the session, or fewer if fewer are requested', async (t) => {
  const { anonymous, holder } = await serve(t)
  let { refresh_token, scope } = await begin(anonymous, 'root', { scope: 'users:read employees:read account:read' })
  t.equal(scope, 'employees:read account:read users:read')
  const asks: Array<[asked: string | undefined, granted: string]> = [
    [undefined, scope],
    ['employees:read', 'employees:read'],
    [undefined, scope],
    ['', scope],
    ['users:read unknown employees:read', 'employees:read users:read'],
    ['users:write', ''],
    [adminsScopes, scope],
    ['EMPLOYEES:READ * __proto__', ''],
    [undefined, scope]
  ]
  for (const [asked, granted] of asks) {
    const pair = pairOf(await refresh(anonymous, refresh_token, asked === undefined ? {} : { scope: asked }))
    t.equal(pair.scope, granted, `asked for ${asked}`)
    t.equal(decode(pair.access_token)['scope'], granted)
    t.equal((await holder(pair.access_token).send({ url: '/users' })).statusCode,
      granted.includes('users:read') ? 200 : 403)
    refresh_token = pair.refresh_token
  }
})

await t.test('a session follows a demotion at once, and a promotion not before the next login', async (t) => {
  const { anonymous, admin, holder, services } = await serve(t)
  const { id } = await account(services, 'Margaret', false)
  const becomes = async (is_admin: boolean) => {
    t.equal((await admin.PATCH('/users/{id}', { params: { path: { id } }, body: { is_admin } })).response.status, 200)
  }
  const users = async (pair: Pair) => seen(await holder(pair.access_token).send({ url: '/users' }))

  let ordinary = await begin(anonymous, 'Margaret')
  await becomes(true)
  ordinary = pairOf(await refresh(anonymous, ordinary.refresh_token, { scope: adminsScopes }))
  t.equal(ordinary.scope, readersScopes)
  t.same(await users(ordinary), notPermitted('users:read'))

  let powerful = await begin(anonymous, 'Margaret')
  t.equal(powerful.scope, adminsScopes)
  await becomes(false)
  t.same(await users(powerful), notPermitted('users:read'))
  powerful = pairOf(await refresh(anonymous, powerful.refresh_token))
  t.equal(powerful.scope, readersScopes)
  t.same(await users(powerful), notPermitted('users:read'))
  await becomes(true)
  t.equal(pairOf(await refresh(anonymous, powerful.refresh_token)).scope, adminsScopes)
})

await t.test('a form without its token is answered with an OAuth error as well', async (t) => {
  const { anonymous } = await serve(t)
  const forms: Array<[url: string, payload: string, pointer: string, message: string]> = [
    ['/auth/token', 'grant_type=refresh_token', '/refresh_token', 'Field required'],
    ['/auth/token', 'grant_type=refresh_token&refresh_token=', '/refresh_token', 'Field required'],
    ['/auth/token', `grant_type=refresh_token&refresh_token=${'x'.repeat(1001)}`, '/refresh_token',
      'String should have at most 1000 characters'],
    ['/auth/token', 'grant_type=refresh_token&refresh_token=x&refresh_token=y', '/refresh_token',
      'Parameter should be given once'],
    ['/auth/revoke', 'token_type_hint=refresh_token', '/token', 'Field required'],
    ['/auth/revoke', `token=${'x'.repeat(5001)}`, '/token',
      'String should have at most 5000 characters'],
    ['/auth/revoke', 'token=x&token=y', '/token', 'Parameter should be given once']
  ]
  for (const [url, payload, pointer, message] of forms) {
    const answer = await anonymous.send({ ...tokenRequest(payload), url })
    const detail = `${pointer.slice(1)}: ${message}`
    t.same(seen(answer), {
      status: 422,
      challenge: undefined,
      body: {
        type: '/problems/invalid-request',
        title: 'Invalid request',
        status: 422,
        detail,
        errors: [{ in: 'body', pointer, message }],
        error: 'invalid_request',
        error_description: detail
      }
    }, payload.slice(0, 60))
  }
})

await t.test('an invalid refresh token is rejected, whatever the reason', async (t) => {
  const { anonymous, user } = await serve(t)
  const [one, other] = [await begin(anonymous, 'reader'), await begin(anonymous, 'root')]
  const [[family = '', token = ''], [otherFamily = '', otherToken = '']] =
    [one.refresh_token.split('.'), other.refresh_token.split('.')]
  const strange = {
    'a word': 'x',
    'a dot': '.',
    dots: '...',
    'half a pair': `.${token}`,
    'one that was never given': `${'A'.repeat(family.length)}.${'A'.repeat(token.length)}`,
    'an access token': one.access_token,
    'a token of before': user.account.token,
    'the family alone': family,
    'halves in the other order': `${token}.${family}`,
    'a letter of another case': family.toUpperCase() + one.refresh_token.slice(family.length),
    'a space before': ` ${one.refresh_token}`,
    'a NUL': `\0.${token}`,
    SQL: "' OR 1=1 --"
  }
  for (const [name, given] of Object.entries(strange)) {
    t.same(seen(await refresh(anonymous, given)), invalidGrant, name)
  }
  const fresh = pairOf(await refresh(anonymous, one.refresh_token))
  t.ok(fresh, 'none of them did harm')
  for (const [name, given] of Object.entries({
    'the halves of two': `${family}.${otherToken}`,
    'the halves of two, the other way round': `${otherFamily}.${token}`,
    'a truncated one': fresh.refresh_token.slice(0, -1),
    'one with something after it': `${other.refresh_token} `
  })) {
    t.same(seen(await refresh(anonymous, given)), invalidGrant, name)
  }
})

await t.test('a refresh token that is used twice ends its session, and no other', async (t) => {
  const service = await serve(t)
  const { anonymous, holder, user, db } = service
  const [stolen, other] = [await begin(anonymous, 'reader'), await begin(anonymous, 'reader')]
  const second = pairOf(await refresh(anonymous, stolen.refresh_token))
  const third = pairOf(await refresh(anonymous, second.refresh_token))
  t.same(seen(await refresh(anonymous, stolen.refresh_token)), invalidGrant, 'not the one before the last')
  for (const pair of [stolen, second, third]) await isEnded(t, holder, pair, 'the session')
  t.same(seen(await holder(third.access_token).send({ url: '/employees' })), revokedToken)
  await isActive(t, holder(other.access_token), 'another session of the account')
  await isActive(t, user, 'a third session of the account')
  t.equal((await refresh(anonymous, other.refresh_token)).statusCode, 200)
  const entries = await db.selectFrom('audit').select(['actor_id', 'subject', 'subject_id'])
    .where('action', '=', 'refresh-token-reused').execute()
  t.same(entries, [{ actor_id: null, subject: 'reader', subject_id: user.account.id }], 'it is kept once')
  t.equal(countLogged(service, 'refresh-token-reused'), 1)
})

/** Makes the last refresh of a session one of some seconds ago. */
async function ageRefresh ({ db }: TestService, { access_token }: Pair, seconds: number) {
  await db.updateTable('sessions').set({ refreshed_at: sql<Date>`now() - make_interval(secs => ${seconds})` })
    .where('id', '=', String(decode(access_token)['sid'])).execute()
}

await t.test('a refresh token that was just replaced gets the same successor again, and ends nothing', async (t) => {
  const service = await serve(t)
  const { anonymous, holder } = service
  const first = await begin(anonymous, 'reader', { scope: 'employees:read account:read' })
  const second = pairOf(await refresh(anonymous, first.refresh_token))
  await ageRefresh(service, second, 9)
  const again = pairOf(await refresh(anonymous, first.refresh_token, { scope: 'employees:read' }))
  t.equal(again.refresh_token, second.refresh_token)
  t.equal(again.scope, 'employees:read', 'the scopes are those of the request')
  t.equal(decode(again.access_token)['sid'], decode(second.access_token)['sid'])
  for (const pair of [first, second, again]) await isActive(t, holder(pair.access_token), 'each access token')

  const third = pairOf(await refresh(anonymous, again.refresh_token))
  t.equal(pairOf(await refresh(anonymous, second.refresh_token)).refresh_token, third.refresh_token, 'and so on')
  t.equal(countLogged(service, 'refresh-token-reused'), 0)
})

await t.test('a refresh token that is used after the grace period ends its session', async (t) => {
  const service = await serve(t)
  const { anonymous, holder } = service
  const first = await begin(anonymous, 'reader')
  const second = pairOf(await refresh(anonymous, first.refresh_token))
  await ageRefresh(service, second, 11)
  t.same(seen(await refresh(anonymous, first.refresh_token)), invalidGrant)
  for (const pair of [first, second]) await isEnded(t, holder, pair, 'the session')
  t.equal(countLogged(service, 'refresh-token-reused'), 1)
})

await t.test('a text that is no refresh token gets no successor within the grace period', async (t) => {
  const service = await serve(t)
  const { anonymous, holder } = service
  const [before, other] = [await begin(anonymous, 'reader'), await begin(anonymous, 'reader')]
  await refresh(anonymous, other.refresh_token)
  const [[family = '', secret = ''], [otherFamily = '', otherSecret = '']] =
    [before.refresh_token.split('.'), other.refresh_token.split('.')]
  for (const text of [`${otherFamily}.${secret}`, `${family}.${otherSecret}`]) {
    t.same(seen(await refresh(anonymous, text)), invalidGrant)
  }
  await isEnded(t, holder, before, 'the session whose family was guessed')
  await isEnded(t, holder, other, 'the session whose family was guessed')
})

await t.test('a session that cannot be refreshed gives no successor either', async (t) => {
  const { anonymous, db, user } = await serve(t)
  for (const change of ['disabled', 'expired'] as const) {
    const first = await begin(anonymous, 'reader')
    await refresh(anonymous, first.refresh_token)
    if (change === 'disabled') {
      await db.updateTable('users').set({ disabled: true }).where('id', '=', user.account.id).execute()
    } else {
      await db.updateTable('sessions').set({ expires_at: new Date(0) }).execute()
    }
    t.same(seen(await refresh(anonymous, first.refresh_token)), invalidGrant, change)
    await db.updateTable('users').set({ disabled: false }).execute()
  }
})

await t.test('fifty concurrent uses of a refresh token get one successor, and the session goes on', async (t) => {
  const service = await serve(t)
  const { anonymous, holder, db } = service
  for (let round = 1; round <= 3; round++) {
    const pair = await begin(anonymous, 'reader')
    const pairs = (await Promise.all(Array.from({ length: 50 }, async () =>
      await refresh(anonymous, pair.refresh_token)))).map(pairOf)
    const successors = new Set(pairs.map(({ refresh_token }) => refresh_token))
    t.equal(successors.size, 1, 'all get the same')
    t.notOk(successors.has(pair.refresh_token))
    for (const { access_token } of pairs.slice(0, 2)) await isActive(t, holder(access_token), 'an access token')
    const [successor = ''] = successors
    t.equal((await refresh(anonymous, successor)).statusCode, 200)
  }
  t.equal(countLogged(service, 'refresh-token-reused'), 0)
  t.equal((await db.selectFrom('sessions').select('id').execute()).length, 2 + 3)
})

await t.test('without a grace period one of sixteen concurrent uses succeeds, and then the session ends', async (t) => {
  const service = await serve(t, { refreshGraceSeconds: 0 })
  const { anonymous, holder, db } = service
  for (let round = 1; round <= 5; round++) {
    const [pair, other] = [await begin(anonymous, 'reader'), await begin(anonymous, 'reader')]
    const answers = await Promise.all(Array.from({ length: 16 }, async () =>
      await refresh(anonymous, pair.refresh_token)))
    const [served, ...more] = answers.filter(({ statusCode }) => statusCode === 200)
    t.equal(more.length, 0, 'one at most')
    t.equal(answers.filter(({ statusCode }) => statusCode === 400).length, 15)
    if (served !== undefined) await isEnded(t, holder, pairOf(served), 'what the one was given')
    await isEnded(t, holder, pair, 'what there was before')
    await isActive(t, holder(other.access_token), 'another session')
    t.equal(countLogged(service, 'refresh-token-reused'), round, 'it is logged once')
  }
  const left = await db.selectFrom('sessions').select('id').execute()
  t.equal(left.length, 2 + 5, 'no session was lost or left behind')
})

await t.test('concurrent refreshes of two sessions do not affect each other', async (t) => {
  const { anonymous, holder } = await serve(t)
  let pairs = [await begin(anonymous, 'reader'), await begin(anonymous, 'reader'), await begin(anonymous, 'root')]
  for (let round = 0; round < 5; round++) {
    pairs = (await Promise.all(pairs.map(async (pair) => await refresh(anonymous, pair.refresh_token)))).map(pairOf)
  }
  for (const pair of pairs) await isActive(t, holder(pair.access_token), 'each')
})

await t.test('a session ends when its account is disabled, deleted or given another password', async (t) => {
  const { anonymous, admin, holder, services, db } = await serve(t)
  const { id } = await account(services, 'Margaret', false)
  const params = { path: { id } }

  const disabled = await begin(anonymous, 'Margaret')
  await admin.PATCH('/users/{id}', { params, body: { disabled: true } })
  await isEnded(t, holder, disabled, 'disabled')
  await admin.PATCH('/users/{id}', { params, body: { disabled: false } })
  await isEnded(t, holder, disabled, 'enabled again')

  const [changer, changed] = [await begin(anonymous, 'Margaret'), await begin(anonymous, 'Margaret')]
  await holder(changer.access_token).PUT('/users/me/password', {
    body: { current_password: password, new_password: nextPassword }
  })
  await isEnded(t, holder, changed, 'after another password')
  t.equal((await refresh(anonymous, changer.refresh_token)).statusCode, 200)

  const direct = await begin(anonymous, 'Margaret', { password: nextPassword })
  await db.updateTable('users').set({ disabled: true }).where('id', '=', id).execute()
  t.same(seen(await holder(direct.access_token).send({ url: '/employees' })), revokedToken)
  t.same(seen(await refresh(anonymous, direct.refresh_token)), invalidGrant, 'disabled, however that came about')
  await db.updateTable('users').set({ disabled: false }).where('id', '=', id).execute()

  const deleted = await begin(anonymous, 'Margaret', { password: nextPassword })
  await admin.DELETE('/users/{id}', { params })
  await isEnded(t, holder, deleted, 'deleted')
})

await t.test('refresh tokens are stored as hashes only, and are not in the log', async (t) => {
  const { anonymous, db, log } = await serve(t)
  const first = await begin(anonymous, 'reader')
  const second = pairOf(await refresh(anonymous, first.refresh_token))
  const other = await begin(anonymous, 'reader')
  await refresh(anonymous, `${first.refresh_token}x`)
  await revoke(anonymous, other.refresh_token)
  const last = await begin(anonymous, 'root')
  const texts = [first, second, other, last].flatMap(({ access_token, refresh_token }) =>
    [access_token, refresh_token, ...refresh_token.split('.')])
  const rows = await allRows(db)
  const hash = createHash('sha256').update(last.refresh_token).digest('hex')
  t.ok(rows.includes(hash), 'the rows are shown')
  t.same(found(rows, ...texts), [])
  t.same(found(log.join(''), ...texts), [])
})

await t.test('a session ends thirty days after its login, however often it is refreshed', async (t) => {
  const service = await serve(t)
  const { anonymous, db } = service
  const pair = await begin(anonymous, 'reader')
  const { sid } = decode(pair.access_token)
  const rest = async () => {
    const { seconds } = await db.selectFrom('sessions').where('id', '=', String(sid))
      .select(sql<number>`extract(epoch FROM expires_at - now())::float`.as('seconds')).executeTakeFirstOrThrow()
    return seconds
  }
  const age = async (days: number) => {
    await db.updateTable('sessions').set({ expires_at: sql<Date>`expires_at - make_interval(days => ${days})` })
      .where('id', '=', String(sid)).execute()
  }
  const thirtyDays = 30 * 24 * 60 * 60
  t.ok(await rest() > thirtyDays - 60 && await rest() <= thirtyDays, 'thirty days')
  await age(29)
  const { refresh_token } = pairOf(await refresh(anonymous, pair.refresh_token))
  t.ok(await rest() <= thirtyDays - 29 * 24 * 60 * 60, 'going on does not prolong it')
  await age(1)
  t.same(seen(await refresh(anonymous, refresh_token)), invalidGrant)
  t.equal(countLogged(service, 'refresh-token-reused'), 0, 'to come too late is not to come twice')
})

await t.test('a log-out ends the session of a token at once, and no other session', async (t) => {
  const service = await serve(t)
  const { anonymous, holder, user, db } = service
  const members: Array<Record<string, string>> =
    [{}, { token_type_hint: 'refresh_token' }, { token_type_hint: 'access_token' }, { token_type_hint: 'x', more: 'y' }]
  const other = await begin(anonymous, 'reader')
  const ways: Record<string, (old: Pair, fresh: Pair) => string> = {
    'the newest refresh token': (_, fresh) => fresh.refresh_token,
    'an older refresh token': (old) => old.refresh_token,
    'the newest access token': (_, fresh) => fresh.access_token,
    'an older access token': (old) => old.access_token
  }
  for (const [name, way] of Object.entries(ways)) {
    for (const hint of members) {
      const old = await begin(anonymous, 'reader')
      const fresh = pairOf(await refresh(anonymous, old.refresh_token))
      for (const time of ['once', 'twice']) {
        const answer = await revoke(anonymous, way(old, fresh), hint)
        t.same([answer.statusCode, answer.body], [200, ''], `${name}, ${time}`)
      }
      await isEnded(t, holder, fresh, name)
      await isEnded(t, holder, old, name)
    }
  }
  await isActive(t, user, 'another session')
  await isActive(t, holder(other.access_token), 'another session')
  t.equal((await refresh(anonymous, other.refresh_token)).statusCode, 200)
  const ended = await db.selectFrom('audit').select(['subject_id', 'subject'])
    .where('action', '=', 'session-ended').execute()
  t.equal(ended.length, 16, 'each is kept once')
  t.match(ended, ended.map(() => ({ subject_id: user.account.id, subject: 'reader' })))
  t.equal(countLogged(service, 'session-ended'), 16)
})

await t.test('a log-out with any other text gets the same answer, and ends nothing', async (t) => {
  const { anonymous, user, holder, db } = await serve(t)
  const pair = await begin(anonymous, 'reader')
  const past = await ownTokens({ signingKey: secretKey('HS256', secret), ttlSeconds: -10 })
  const expired = await past.sign({
    userId: user.account.id, sessionId: user.account.sessionId, tokenVersion: 1, scopes: ['employees:read']
  })
  const [family = ''] = pair.refresh_token.split('.')
  const gone = await begin(anonymous, 'reader')
  await revoke(anonymous, gone.refresh_token)
  const before = await allRows(db)
  const tokens = ['x', '.', 'a.b.c', 'never.given', family, expired, gone.refresh_token, gone.access_token,
    pair.access_token.slice(0, -4), `${pair.access_token}x`, pair.access_token.toLowerCase(), 'x'.repeat(5000),
    '\0', "' OR 1=1 --"]
  for (const token of tokens) {
    const answer = await revoke(anonymous, token)
    t.same([answer.statusCode, answer.body], [200, ''], token.slice(0, 40))
  }
  t.equal(await allRows(db), before)
  await isActive(t, user, 'a session')
  await isActive(t, holder(pair.access_token), 'a session')
})

await t.test('a log-out needs no Authorization, and ends the session of the token in its form', async (t) => {
  const { user, admin, anonymous, holder } = await serve(t)
  t.equal((await revoke(user, admin.account.token)).statusCode, 200)
  t.same(seen(await admin.send({ url: '/employees' })), revokedToken)
  await isActive(t, user, 'the session of the Authorization header')
  const pair = await begin(anonymous, 'reader')
  await revoke(holder(pair.access_token), pair.access_token)
  await isEnded(t, holder, pair, 'one that ends itself')
})

await t.test('a log-out during a refresh leaves no session', async (t) => {
  const { anonymous, holder, db } = await serve(t)
  for (let round = 0; round < 10; round++) {
    const pair = await begin(anonymous, 'reader')
    const [exchange, end] = await Promise.all([
      refresh(anonymous, pair.refresh_token), revoke(anonymous, pair.refresh_token)
    ])
    t.equal(end.statusCode, 200)
    t.match(exchange.statusCode, /^(200|400)$/)
    if (exchange.statusCode === 200) await isEnded(t, holder, pairOf(exchange), 'the next pair')
    await isEnded(t, holder, pair, 'the pair')
  }
  t.equal((await db.selectFrom('sessions').select('id').execute()).length, 2)
})

await t.test('a login that races with a change that ends sessions leaves none', async (t) => {
  const rounds = 15

  await t.test('a change of the password', async (t) => {
    const { app, anonymous, holder, services } = await serve(t)
    const changer = role(app, await account(services, 'Margaret', false))
    let [current, next] = [password, nextPassword]
    for (let round = 0; round < rounds; round++) {
      const { logins, change } = await race(anonymous, current, async () => await changer.send({
        method: 'PUT', url: '/users/me/password', payload: { current_password: current, new_password: next }
      }))
      t.equal(change.statusCode, 204)
      for (const pair of logins) await isEnded(t, holder, pair, 'a session of the old password')
      ;[current, next] = [next, current]
    }
    await isActive(t, changer, 'the session that changed it')
  })

  await t.test('a reset of the password', async (t) => {
    const { admin, anonymous, holder, services, db } = await serve(t)
    const { id } = await account(services, 'Margaret', false)
    const password_hash = await services.passwords.hash(password)
    for (let round = 0; round < rounds; round++) {
      await db.updateTable('users').set({ password_hash, password_expires_at: null }).where('id', '=', id).execute()
      const { logins, change } = await race(anonymous, password, async () =>
        await admin.send({ method: 'POST', url: `/users/${id}/password-reset` }))
      t.equal(change.statusCode, 200)
      for (const pair of logins) await isEnded(t, holder, pair, 'a session of the old password')
    }
  })

  await t.test('an end of all sessions', async (t) => {
    const { db, user } = await serve(t)
    const { id, sessionId } = user.account
    const before = await findCredentials(db, id) as Credentials
    await raiseTokenVersion(db, id)
    const after = await findCredentials(db, id) as Credentials
    await deleteSession(db, sessionId)
    const bytes = Buffer.alloc(32)
    const session = { id: sessionId, family_hash: bytes, token_hash: bytes, scope: 'account:read', ttlSeconds: 60 }
    t.equal(await insertSession(db, before, session), false)
    t.equal(await insertSession(db, after, session), true)
  })

  await t.test('a disabling', async (t) => {
    const { admin, anonymous, holder, services, db } = await serve(t)
    const { id } = await account(services, 'Margaret', false)
    for (let round = 0; round < rounds; round++) {
      await db.updateTable('users').set({ disabled: false }).where('id', '=', id).execute()
      const { logins, change } = await race(anonymous, password, async () =>
        await admin.send({ method: 'PATCH', url: `/users/${id}`, payload: { disabled: true } }))
      t.equal(change.statusCode, 200)
      for (const pair of logins) await isEnded(t, holder, pair, 'a session of before')
      t.equal((await db.selectFrom('sessions').select('id').where('user_id', '=', id).execute()).length, 0)
    }
  })

  await t.test('a deletion', async (t) => {
    const { admin, anonymous, holder, services } = await serve(t)
    for (let round = 0; round < rounds; round++) {
      const { id } = await account(services, 'Margaret', false)
      const { logins, change } = await race(anonymous, password, async () =>
        await admin.send({ method: 'DELETE', url: `/users/${id}` }))
      t.equal(change.statusCode, 204)
      for (const pair of logins) await isEnded(t, holder, pair, 'a session of before')
    }
  })

  /** Makes a change during logins with a password, each of which is answered 200 or 401. */
  async function race (
    caller: TestService['anonymous'],
    password: string,
    change: () => ReturnType<typeof logIn>
  ): Promise<{ logins: Pair[], change: Awaited<ReturnType<typeof logIn>> }> {
    const enter = async () => await logIn(caller, { username: 'Margaret', password })
    const late = async () => {
      for (let turn = 0; turn < 20; turn++) await nextTurn()
      return await enter()
    }
    const [changed, ...answers] = await Promise.all([change(), enter(), enter(), late(), late(), late()])
    for (const answer of answers) {
      if (answer.statusCode !== 200 && answer.statusCode !== 401) throw new Error(answer.body)
    }
    return { logins: answers.filter(({ statusCode }) => statusCode === 200).map(pairOf), change: changed }
  }
})

await t.test('a login succeeds although a concurrent one replaces the hash', async (t) => {
  const { services, anonymous, holder } = await serve(t)
  services.passwords = createPasswords(5)
  const { verify } = services.passwords
  const enter = async () => await logIn(anonymous, { username: 'reader', password })
  let first: ReturnType<typeof logIn> | undefined
  services.passwords.verify = async (...given) => {
    const matches = await verify(...given)
    services.passwords.verify = verify
    first ??= enter()
    await first
    return matches
  }
  const second = await enter()
  t.equal((await first)?.statusCode, 200)
  t.equal(second.statusCode, 200)
  if (second.statusCode === 200) await isActive(t, holder(pairOf(second).access_token), 'the other')
})

await t.test('a disabled account cannot log in, and gets the answer of an unknown username', async (t) => {
  const { anonymous, admin, user } = await serve(t)
  const params = { path: { id: user.account.id } }
  await admin.PATCH('/users/{id}', { params, body: { disabled: true } })
  t.same(seen(await logIn(anonymous, { username: 'reader', password })), incorrectCredentials)
  await admin.PATCH('/users/{id}', { params, body: { disabled: false } })
  t.ok(await begin(anonymous, 'reader'))
})

await t.test('a token with another token version, or of another session, is rejected', async (t) => {
  const { services: { tokens }, db, user, admin, holder } = await serve(t)
  const { id: userId, sessionId } = user.account
  const claims = { userId, sessionId, tokenVersion: 1, scopes: ['employees:read'] } as const
  await isActive(t, holder(await tokens.sign(claims)), 'a good one')
  for (const wrong of [{ tokenVersion: 0 }, { tokenVersion: 2 }, { sessionId: admin.account.sessionId },
    { userId: admin.account.id }, { sessionId: crypto.randomUUID() }]) {
    const token = await tokens.sign({ ...claims, ...wrong })
    t.same(seen(await holder(token).send({ url: '/employees' })), revokedToken, JSON.stringify(wrong))
  }
  await db.updateTable('users').set({ token_version: 2 }).where('id', '=', userId).execute()
  t.same(seen(await user.send({ url: '/employees' })), revokedToken)
})

await t.test('with an external issuer', async (t) => {
  await t.test('a login is rejected, and the answer names the issuer', async (t) => {
    const { services, anonymous } = await serve(t)
    const issuer = 'https://login.example.com'
    services.tokens = { ...services.tokens, externalIssuer: issuer }
    t.same(seen(await logIn(anonymous, { username: 'reader', password })), loginClosed(issuer))
  })

  await t.test('a token has the scopes that it names, no account, and no session to log out of', async (t) => {
    const { services, holder, anonymous, db, log } = await serve(t)
    const scopes = ['employees:read', 'account:read'] as const
    services.tokens = {
      ...services.tokens, verify: async () => ({ issuer: 'external', subject: 'ada@example.com', scopes })
    }
    const caller = holder('a token of theirs')
    await isActive(t, caller, 'the external token')
    t.same(seen(await caller.send({ url: '/users' })), lackingScope('users:read'))
    t.same(seen(await caller.send({ url: '/users/me' })), revokedToken)
    t.equal((await revoke(anonymous, 'a token of theirs')).statusCode, 200)
    const entries = await db.selectFrom('audit').select(['action', 'actor_id', 'actor', 'reason']).execute()
    t.same(entries, [{ action: 'access-refused', actor_id: null, actor: 'ada@example.com', reason: 'listUsers' }])
    t.match(log.map((line) => JSON.parse(line)).filter(({ path }) => path === '/employees'), [{ userId: null }])
  })
})

await t.test('a log-out is answered 500 if the service fails to verify tokens', async (t) => {
  const { services, anonymous, user } = await serve(t)
  const { tokens } = services
  services.tokens = { ...tokens, verify: async () => { throw new Error('out of memory') } }
  t.equal((await revoke(anonymous, 'x.y')).statusCode, 500)
  services.tokens = tokens
  await isActive(t, user, 'the session')
})

await t.test('expired rows', async (t) => {
  /** Makes a session one that expired some seconds ago. */
  async function age ({ db }: TestService, id: string, seconds: number) {
    await db.updateTable('sessions').set({ expires_at: sql<Date>`now() - make_interval(secs => ${seconds})` })
      .where('id', '=', id).execute()
  }

  await t.test('are purged, a session not before its last access token', async (t) => {
    const service = await serve(t)
    const { db, user, admin } = service
    const days = (from: number) => sql`make_interval(days => ${from})`
    await sql`INSERT INTO attempts SELECT 'login', 'old', n::text, 1, NULL, now() - ${days(1)}
      FROM generate_series(1, 2500) AS n`.execute(db)
    await sql`INSERT INTO attempts SELECT 'login', 'new', n::text, 1, NULL, now() + ${days(1)}
      FROM generate_series(1, 1500) AS n`.execute(db)
    await sql`INSERT INTO known_addresses SELECT ${user.account.id}, n::text, now() + ${days(1)} * sign(n)
      FROM unnest(ARRAY[-2, -1, 1, 2, 3]) AS n`.execute(db)
    await age(service, user.account.sessionId, 50)
    await age(service, admin.account.sessionId, 70)
    await purgeExpired(db, 60)
    t.same(await db.selectFrom('attempts').select(['account', sql<number>`count(*)::integer`.as('count')])
      .groupBy('account').execute(), [{ account: 'new', count: 1500 }])
    t.same((await db.selectFrom('known_addresses').select('address').orderBy('address').execute()),
      [{ address: '1' }, { address: '2' }, { address: '3' }])
    t.same(await db.selectFrom('sessions').select('id').execute(), [{ id: user.account.sessionId }])
    await isActive(t, user, 'an access token whose session cannot be refreshed')
  })

  await t.test('are purged at the start and every hour', async (t) => {
    const service = await serve(t)
    const { db, user } = service
    const count = async (table: 'sessions' | 'known_addresses') =>
      (await db.selectFrom(table).select('expires_at').execute()).length
    // Addresses are purged last: without any, the purge has ended.
    const expire = async (pair: Pair) => {
      await age(service, String(decode(pair.access_token)['sid']), 61)
      await sql`INSERT INTO known_addresses VALUES (${user.account.id}, 'x', now() - interval '1 second')`.execute(db)
    }
    const done = async () => { while (await count('known_addresses') !== 0) await nextTurn() }
    mock.timers.enable({ apis: ['setInterval'] })
    t.teardown(() => { mock.timers.reset() })

    const [one, other] = [await begin(service.anonymous, 'reader'), await begin(service.anonymous, 'reader')]
    await expire(one)
    startCleanup(db, 60, { warn () { t.fail('there is nothing to warn of') } })
    await done()
    t.equal(await count('sessions'), 3)
    await expire(other)
    mock.timers.tick(60 * 60 * 1000 - 1)
    t.equal(await count('sessions'), 3)
    mock.timers.tick(1)
    await done()
    t.equal(await count('sessions'), 2, 'an hour later')
  })

  await t.test('stay for an hour after the database failed, with a warning', async (t) => {
    const { db } = await serve(t)
    mock.timers.enable({ apis: ['setInterval'] })
    t.teardown(() => { mock.timers.reset() })
    const failing = db.withPlugin({
      transformQuery () { throw new Error('the database fails') },
      transformResult: async ({ result }) => result
    })
    const warnings: unknown[][] = []
    let warned = () => {}
    const warn = (...given: unknown[]) => {
      warnings.push(given)
      warned()
    }
    for (const purge of [() => { startCleanup(failing, 60, { warn }) }, () => { mock.timers.tick(60 * 60 * 1000) }]) {
      const next = new Promise<void>((resolve) => { warned = resolve })
      purge()
      await next
    }
    t.match(warnings, Array.from({ length: 2 }, () =>
      [{ err: { message: 'the database fails' } }, 'expired rows cannot be purged; trying again in an hour']))
  })
})
