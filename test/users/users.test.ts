import { sql } from 'kysely'
import t, { type Test } from 'tap'
import { operations } from '../../generated/operations.ts'
import { operationIds } from '../../src/contract/contracts.ts'
import { findByUsername, useTemporaryPassword } from '../../src/database/auth/credentials.ts'
import { randomPassword } from '../../src/domain/auth/password.ts'
import { getUserByName } from '../../src/domain/users/users.ts'
import { links } from '../harness/answers/links.ts'
import {
  type Violation, incorrectCredentials, invalid, revokedToken, notPermitted, seen
} from '../harness/answers/problems.ts'
import { skip } from '../harness/postgres/databases.ts'
import { logIn, sampleRequest } from '../harness/requests/requests.ts'
import { allRows, found } from '../harness/database/rows.ts'
import { type Account, account, password, type Role, role, serve, type TestService } from '../harness/service.ts'
import { begin, isEnded, lastAdmin, isActive, named, pairOf, refresh } from '../harness/requests/sessions.ts'

const nextPassword = 'staple every other horse'

const update = async (caller: Role, id: number, payload: object) =>
  await caller.send({ method: 'PATCH', url: `/users/${id}`, payload })
const remove = async (caller: Role, id: number | 'me') =>
  await caller.send({ method: 'DELETE', url: `/users/${id}` })
const reset = async (caller: Role, id: number) =>
  await caller.send({ method: 'POST', url: `/users/${id}/password-reset` })
const revokeAll = async (caller: Role, id: number) =>
  await caller.send({ method: 'DELETE', url: `/users/${id}/sessions` })

/** The answer that shows an account. */
const shown = ({ id, username }: Account, is_admin: boolean, disabled: boolean) =>
  ({ status: 200, challenge: undefined, body: { id, username, is_admin, disabled } })

const notFound = (id: number) => named(404, 'user-not-found', 'User not found', `User with id '${id}' not found`)

/** Asserts that a login fails. */
async function cannotLogIn (t: Test, caller: Role, username: string, password: string, what: string) {
  t.same(seen(await logIn(caller, { username, password })), incorrectCredentials, what)
}

await t.test('a reset fails if the account is deleted while the new password is hashed', async (t) => {
  const { admin, user: { account: { id } }, db, services } = await serve(t)
  const { hash } = services.passwords
  services.passwords.hash = async (password) => {
    await db.deleteFrom('users').where('id', '=', id).execute()
    return await hash(password)
  }
  t.same(seen(await reset(admin, id)), notFound(id))
})

await t.test('an account that does not exist is not found, whatever the operation', async (t) => {
  const { admin, user, db } = await serve(t)
  await remove(admin, user.account.id)
  const before = await allRows(db)
  for (const id of [user.account.id, 999, 2147483647]) {
    const answers = [
      await admin.send({ url: `/users/${id}` }), await update(admin, id, {}),
      await update(admin, id, { is_admin: true }),
      await update(admin, id, { is_admin: false, disabled: true }), await remove(admin, id), await reset(admin, id),
      await revokeAll(admin, id)
    ]
    for (const answer of answers) t.same(seen(answer), notFound(id))
  }
  t.equal(await allRows(db), before, 'nothing is done, and nothing kept of it')
})

await t.test('an account is found by its username, regardless of case', async (t) => {
  const { db, user: { account: { id, username } } } = await serve(t)
  for (const name of ['reader', 'READER', 'rEaDeR']) t.match(await getUserByName(db, name), { id, username }, name)
  await t.rejects(getUserByName(db, 'reade'), { failure: 'user-not-found', message: "User 'reade' not found" })
})

await t.test('an id is a plain decimal that an account can have', async (t) => {
  const { admin } = await serve(t)
  const ids: Array<[id: string, message: string]> = [
    ['0', 'Input should be greater than or equal to 1'], ['-1', 'Input should be greater than or equal to 1'],
    ['2147483648', 'Input should be less than or equal to 2147483647'], ['01', 'Input should be a valid integer'],
    ['1.0', 'Input should be a valid integer'], ['1e3', 'Input should be a valid integer'],
    ['root', 'Input should be a valid integer'], ['Me', 'Input should be a valid integer'],
    ['%201', 'Input should be a valid integer']
  ]
  for (const [id, message] of ids) {
    for (const [method, rest] of [
      ['GET', ''], ['DELETE', ''], ['POST', '/password-reset'], ['DELETE', '/sessions']
    ] as const) {
      const answer = await admin.send({ method, url: `/users/${id}${rest}` })
      t.same(seen(answer), invalid(['path', '/id', message]), `${method} ${id}${rest}`)
    }
  }
})

await t.test('an administrator sees the role and the state of an account', async (t) => {
  const { admin, user, db } = await serve(t)
  const get = async (id: number) => seen(await admin.send({ url: `/users/${id}` }))
  t.same(await get(user.account.id), shown(user.account, false, false))
  t.same(await get(admin.account.id), shown(admin.account, true, false))
  await db.updateTable('users').set({ disabled: true }).where('id', '=', user.account.id).execute()
  t.same(await get(user.account.id), shown(user.account, false, true))
})

await t.test('a page of accounts links to the pages beside it', async (t) => {
  const { admin, db } = await serve(t)
  for (let index = 1; index <= 5; index++) {
    await db.insertInto('users').values({ username: `ada-${index}`, password_hash: '-' }).execute()
  }
  async function at (url: string | undefined) {
    const { headers, body } = await admin.send({ url: String(url) })
    const names = JSON.parse(body).map(({ username }: { username: string }) => username)
    return { names, ...links(headers['link']) }
  }
  const to = (offset: number) => `/users?offset=${offset}&limit=2&username_prefix=ADA`
  const [first, middle, last] = [await at('/users?username_prefix=ADA&limit=2'), await at(to(2)), await at(to(4))]
  t.same(first, { names: ['ada-1', 'ada-2'], first: to(0), next: to(2) })
  t.same(middle, { names: ['ada-3', 'ada-4'], first: to(0), prev: to(0), next: to(4) })
  t.same(last, { names: ['ada-5'], first: to(0), prev: to(2) })
  t.same([await at(first.next), await at(middle.next), await at(last.prev)], [middle, last, middle])
  t.same(await at(to(1)), { names: ['ada-2', 'ada-3'], first: to(0), prev: to(0), next: to(3) }, 'not before the first')
  t.same(await at(to(3)), { names: ['ada-4', 'ada-5'], first: to(0), prev: to(1) }, 'full, and the last')
  t.same(await at(to(5)), { names: [], first: to(0) }, 'past the end')
})

await t.test('accounts are listed by the beginning of their names, in any case, a page at a time', async (t) => {
  const { admin, db, services } = await serve(t)
  const password_hash = await services.passwords.hash(password)
  const names = ['ada', 'ADA.lovelace', 'adb', 'Ad_', 'ad-', 'ad@', 'zz.', 'a_a', 'a.a', 'ZZ+top', '___', 'aDa2']
  for (const username of names) await db.insertInto('users').values({ username, password_hash }).execute()
  const everyone = ['root', 'reader', ...names]
  const list = async (query: string) => {
    const answer = await admin.send({ url: `/users?${query}` })
    t.equal(answer.statusCode, 200, query)
    return answer.json().map(({ username }: { username: string }) => username)
  }
  const prefixes: Array<[prefix: string, ...found: string[]]> = [
    ['ad', 'ada', 'ADA.lovelace', 'adb', 'Ad_', 'ad-', 'ad@', 'aDa2'],
    ['AD', 'ada', 'ADA.lovelace', 'adb', 'Ad_', 'ad-', 'ad@', 'aDa2'],
    ['aDa', 'ada', 'ADA.lovelace', 'aDa2'],
    ['ada', 'ada', 'ADA.lovelace', 'aDa2'],
    ['ada2', 'aDa2'],
    ['ada.', 'ADA.lovelace'],
    ['a_', 'a_a'], ['_', '___'], ['ad_', 'Ad_'], ['ad-', 'ad-'], ['ad%40', 'ad@'], ['zz%2B', 'ZZ+top'],
    ['z', 'zz.', 'ZZ+top'], ['Z', 'zz.', 'ZZ+top'],
    ['unknown'], ['adaa'], ['x'.repeat(64)]
  ]
  for (const [prefix, ...found] of prefixes) {
    t.same(await list(`username_prefix=${prefix}`), found.toSorted(byAge), prefix)
  }
  const first = everyone.toSorted(byAge)
  t.same((await list('')).toSorted(byAge), first)
  t.same(await list('username_prefix='), await list(''), 'an empty one matches all')
  t.same(await list('username_prefix=ad&limit=3'), ['ada', 'ADA.lovelace', 'adb'])
  t.same(await list('username_prefix=ad&offset=3&limit=3'), ['Ad_', 'ad-', 'ad@'])
  t.same(await list('username_prefix=ad&offset=6'), ['aDa2'])
  t.same(await list('username_prefix=ad&offset=7'), [])
  t.same(await list('username_prefix=ad&offset=2147483647&limit=1000'), [])

  const odd: Violation =
    ['query', '/username_prefix', 'Username should consist of letters, digits and the characters . _ @ + -']
  for (const prefix of ['%25', '~', 'ad%25', 'a~', 'a+b', '%00', '%C3%A9', '%E2%84%AA', "'", '%5C', 'a*']) {
    t.same(seen(await admin.send({ url: `/users?username_prefix=${prefix}` })), invalid(odd), prefix)
  }
  t.same(seen(await admin.send({ url: `/users?username_prefix=${'x'.repeat(65)}` })),
    invalid(['query', '/username_prefix', 'String should have at most 64 characters']))
  t.same(seen(await admin.send({ url: '/users?username_prefix=a&username_prefix=b' })),
    invalid(['query', '/username_prefix', 'Parameter should be given once']))

  function byAge (one: string, other: string): number {
    return everyone.indexOf(one) - everyone.indexOf(other)
  }
})

await t.test('a change sets the members that it has, and no others', async (t) => {
  const { admin, user, db } = await serve(t)
  const { id } = user.account
  const steps: Array<[payload: object, is_admin: boolean, disabled: boolean, actions: string[]]> = [
    [{}, false, false, []],
    [{ is_admin: false, disabled: false }, false, false, []],
    [{ is_admin: true }, true, false, ['user-promoted']],
    [{}, true, false, []],
    [{ disabled: true }, true, true, ['user-disabled']],
    [{ disabled: true }, true, true, []],
    [{ is_admin: false, disabled: false }, false, false, ['user-demoted', 'user-enabled']],
    [{ is_admin: true, disabled: true }, true, true, ['user-promoted', 'user-disabled']],
    [{ is_admin: false }, false, true, ['user-demoted']],
    [{ disabled: false }, false, false, ['user-enabled']]
  ]
  for (const [payload, is_admin, disabled, actions] of steps) {
    const before = await db.selectFrom('audit').select('id').execute()
    t.same(seen(await update(admin, id, payload)), shown(user.account, is_admin, disabled), JSON.stringify(payload))
    t.same(seen(await admin.send({ url: `/users/${id}` })), shown(user.account, is_admin, disabled))
    const entries = await db.selectFrom('audit').select(['action', 'id']).orderBy('id').execute()
    t.same(entries.slice(before.length).map(({ action }) => action), actions)
  }
})

await t.test('an invalid change of an account is refused, and nothing is changed', async (t) => {
  const { admin, user, db } = await serve(t)
  const before = await allRows(db)
  const boolean = 'Input should be a valid boolean'
  const extra = 'Extra inputs are not permitted'
  const bodies: Array<[payload: object | string, ...violations: Violation[]]> = [
    [{ is_admin: null }, ['body', '/is_admin', boolean]],
    [{ disabled: null, is_admin: 1 }, ['body', '/is_admin', boolean], ['body', '/disabled', boolean]],
    [{ disabled: 'true' }, ['body', '/disabled', boolean]],
    [{ is_admin: true, username: 'x' }, ['body', '/username', extra]],
    [{ id: 1 }, ['body', '/id', extra]],
    [{ password: nextPassword }, ['body', '/password', extra]],
    [{ token_version: 9 }, ['body', '/token_version', extra]],
    ['{"__proto__":{"is_admin":true}}', ['body', '/__proto__', extra]],
    ['[]', ['body', '', 'Input should be a valid object']],
    ['null', ['body', '', 'Input should be a valid object']]
  ]
  for (const [payload, ...violations] of bodies) {
    const headers = { 'content-type': 'application/json' }
    const answer = await admin.send({ method: 'PATCH', url: `/users/${user.account.id}`, headers, payload })
    t.same(seen(answer), invalid(...violations), JSON.stringify(payload))
  }
  t.equal(await allRows(db), before)
})

await t.test('a disabled account has no session and gets none, until it is enabled', async (t) => {
  const { admin, user, anonymous, holder } = await serve(t)
  const pair = await begin(anonymous, 'reader')
  await update(admin, user.account.id, { disabled: true })
  await isEnded(t, holder, pair, 'its session')
  t.same(seen(await user.send({ url: '/employees' })), revokedToken)
  await cannotLogIn(t, anonymous, 'reader', password, 'disabled')
  await update(admin, user.account.id, { disabled: false })
  await isEnded(t, holder, pair, 'its session of before')
  t.ok(await begin(anonymous, 'reader'))
})

await t.test('an account that is deleted is gone at once, with its sessions', async (t) => {
  const { admin, user, anonymous, holder } = await serve(t)
  const pair = await begin(anonymous, 'reader')
  const answer = await remove(admin, user.account.id)
  t.same([answer.statusCode, answer.body], [204, ''])
  await isEnded(t, holder, pair, 'a session')
  t.same(seen(await user.send({ url: '/employees' })), revokedToken)
  await cannotLogIn(t, anonymous, 'reader', password, 'deleted')
  t.same(seen(await remove(admin, user.account.id)), notFound(user.account.id))
})

await t.test('logging an account out everywhere ends its sessions at once, and no others', async (t) => {
  const { admin, user, anonymous, holder } = await serve(t)
  const pairs = [await begin(anonymous, 'reader'), await begin(anonymous, 'reader')]
  const other = await begin(anonymous, 'root')
  for (const time of ['once', 'twice']) {
    const answer = await revokeAll(admin, user.account.id)
    t.same([answer.statusCode, answer.body], [204, ''], time)
  }
  for (const pair of pairs) await isEnded(t, holder, pair, 'each session')
  t.same(seen(await user.send({ url: '/employees' })), revokedToken)
  await isActive(t, holder(other.access_token), 'the session of another account')
  const next = await begin(anonymous, 'reader')
  await isActive(t, holder(next.access_token), 'a new session')
  t.equal((await revokeAll(admin, admin.account.id)).statusCode, 204, 'one may log oneself out')
  await isEnded(t, holder, other, 'another session of the administrator')
  t.same(seen(await admin.send({ url: '/users' })), revokedToken)
})

await t.test('a login while the account is logged out everywhere either lasts or is ended', async (t) => {
  const { admin, user, anonymous, holder } = await serve(t)
  for (let round = 0; round < 20; round++) {
    const enter = async () => await logIn(anonymous, { username: 'reader', password })
    const [ended, ...logins] =
      await Promise.all([revokeAll(admin, user.account.id), enter(), enter(), enter(), enter()])
    t.equal(ended.statusCode, 204)
    for (const login of logins) {
      const pair = pairOf(login)
      const access = (await holder(pair.access_token).send({ url: '/employees' })).statusCode
      const exchange = (await refresh(anonymous, pair.refresh_token)).statusCode
      t.same([access, exchange], access === 200 ? [200, 200] : [401, 400], 'both of its tokens, or neither')
    }
  }
})

await t.test('with a temporary password', async (t) => {
  /** Resets the password of the reader, and returns the temporary one. */
  async function temporary ({ admin, user }: TestService): Promise<string> {
    const answer = await reset(admin, user.account.id)
    t.equal(answer.statusCode, 200)
    const { temporary_password, ...rest } = answer.json()
    t.same(rest, {})
    t.match(temporary_password, /^[A-Za-z0-9_-]{20}$/)
    return temporary_password
  }

  await t.test('the earlier one is rejected, and every session has ended', async (t) => {
    const service = await serve(t)
    const { anonymous, holder, user } = service
    const pair = await begin(anonymous, 'reader')
    await temporary(service)
    await isEnded(t, holder, pair, 'a session')
    t.same(seen(await user.send({ url: '/employees' })), revokedToken)
    await cannotLogIn(t, anonymous, 'reader', password, 'the password of before')
  })

  await t.test('a user can log in once, and only change it', async (t) => {
    const service = await serve(t)
    const { anonymous, holder } = service
    const password = await temporary(service)
    const pair = await begin(anonymous, 'reader', { password, scope: 'employees:read account:read account:password' })
    t.equal(pair.scope, 'account:password')
    const next = pairOf(await refresh(anonymous, pair.refresh_token, { scope: 'employees:read account:password' }))
    t.equal(next.scope, 'account:password', 'also where the session goes on')
    for (const { access_token } of [pair, next]) {
      for (const id of operationIds) {
        const { security } = operations[id]
        if (security === null || id === 'changePassword') continue
        const answer = await holder(access_token).send(sampleRequest(id))
        t.same(seen(answer), notPermitted(security.scopes[0]), id)
      }
    }
    await cannotLogIn(t, anonymous, 'reader', password, 'a second login')
    const changed = await holder(next.access_token).send({
      method: 'PUT',
      url: '/users/me/password',
      payload: { current_password: password, new_password: nextPassword }
    })
    t.equal(changed.statusCode, 204)
    await cannotLogIn(t, anonymous, 'reader', password, 'the temporary password, once it is changed')
    for (let login = 0; login < 2; login++) {
      const { access_token, scope } = await begin(anonymous, 'reader', { password: nextPassword })
      t.equal(scope, 'employees:read account:read account:write account:password')
      await isActive(t, holder(access_token), 'a normal login')
    }
    t.equal(pairOf(await refresh(anonymous, next.refresh_token)).scope, 'account:password', 'a session never has more')
  })

  await t.test('an administrator can do no more either, even after resetting the own password', async (t) => {
    const { admin, services, anonymous, holder } = await serve(t)
    await account(services, 'another', true)
    const { temporary_password } = (await reset(admin, admin.account.id)).json()
    t.same(seen(await admin.send({ url: '/users' })), revokedToken, 'their sessions end too')
    const { access_token, scope } = await begin(anonymous, 'root', { password: temporary_password })
    t.equal(scope, 'account:password')
    t.same(seen(await holder(access_token).send({ url: '/users' })), notPermitted('users:read'))
    t.equal((await holder(access_token).PUT('/users/me/password', {
      body: { current_password: temporary_password, new_password: nextPassword }
    })).response.status, 204)
    t.match((await begin(anonymous, 'root', { password: nextPassword })).scope, /users:write/)
  })

  await t.test('a user cannot log in a day later', async (t) => {
    const service = await serve(t)
    const { anonymous, user, db } = service
    const age = async (hours: number) => {
      await db.updateTable('users').where('id', '=', user.account.id)
        .set({ password_expires_at: sql<Date>`password_expires_at - make_interval(hours => ${hours})` }).execute()
    }
    const early = await temporary(service)
    await age(23)
    t.ok(await begin(anonymous, 'reader', { password: early }))
    const late = await temporary(service)
    await age(24)
    await cannotLogIn(t, anonymous, 'reader', late, 'a day later')
    t.ok(await begin(anonymous, 'reader', { password: await temporary(service) }), 'with another one')
  })

  await t.test('only the latest one is valid', async (t) => {
    const service = await serve(t)
    const { anonymous } = service
    const [first, second] = [await temporary(service), await temporary(service)]
    t.not(first, second)
    await cannotLogIn(t, anonymous, 'reader', first, 'the first')
    t.ok(await begin(anonymous, 'reader', { password: second }))
  })

  await t.test('of concurrent logins one succeeds', async (t) => {
    const service = await serve(t)
    const { anonymous, db, user } = service
    for (let round = 0; round < 15; round++) {
      const password = await temporary(service)
      const answers = await Promise.all(Array.from({ length: 8 }, async () =>
        await logIn(anonymous, { username: 'reader', password })))
      t.equal(answers.filter(({ statusCode }) => statusCode === 200).length, 1)
      const others = answers.filter(({ statusCode }) => statusCode !== 200)
      for (const other of others) t.same(seen(other), incorrectCredentials)
      const sessions = await db.selectFrom('sessions').select('id').where('user_id', '=', user.account.id).execute()
      t.equal(sessions.length, 1)
    }
  })

  // The embedded database has one connection, on which transactions do not overlap.
  await t.test('a login that began before another and comes after it fails', { skip }, async (t) => {
    const { admin, user, db } = await serve(t)
    await reset(admin, user.account.id)
    const credentials = await findByUsername(db, 'reader')
    if (credentials === undefined) throw new Error('There is no reader')
    await db.transaction().execute(async (early) => {
      await sql`SELECT now()`.execute(early)
      t.ok(await db.transaction().execute(async (late) => await useTemporaryPassword(late, credentials)))
      t.notOk(await useTemporaryPassword(early, credentials))
    })
  })

  await t.test('it is shown once, and stored as a hash', async (t) => {
    const service = await serve(t)
    const { db, log, user, anonymous } = service
    const password = await temporary(service)
    const { password_hash } = await db.selectFrom('users').select('password_hash')
      .where('id', '=', user.account.id).executeTakeFirstOrThrow()
    t.match(password_hash, /^\$2[aby]\$04\$.{53}$/)
    await begin(anonymous, 'reader', { password })
    await cannotLogIn(t, anonymous, 'reader', password, 'again')
    t.same(found(await allRows(db) + log.join(''), password), [])
  })

  await t.test('a disabled account cannot log in, and can use it once it is enabled', async (t) => {
    const service = await serve(t)
    const { anonymous, admin, user } = service
    await update(admin, user.account.id, { disabled: true })
    const password = await temporary(service)
    await cannotLogIn(t, anonymous, 'reader', password, 'disabled')
    await update(admin, user.account.id, { disabled: false })
    t.equal((await begin(anonymous, 'reader', { password })).scope, 'account:password')
  })

  await t.test('an earlier block is lifted', async (t) => {
    const attemptLimits =
      { loginsPerAccountAndAddress: 2, loginsPerAddress: 100, loginsPerAccount: 100, registrations: 5 }
    const service = await serve(t, { attemptLimits })
    const { anonymous } = service
    for (let attempt = 0; attempt < 2; attempt++) {
      await cannotLogIn(t, anonymous, 'reader', 'a wrong password', 'wrong')
    }
    t.equal((await logIn(anonymous, { username: 'reader', password })).statusCode, 429)
    t.ok(await begin(anonymous, 'reader', { password: await temporary(service) }))
  })

  await t.test('it is different each time', async (t) => {
    t.equal(new Set(Array.from({ length: 1000 }, randomPassword)).size, 1000)
  })
})

/** The changes after which there is one administrator fewer. */
const removals = {
  demote: async (caller, id) => await update(caller, id, { is_admin: false }),
  disable: async (caller, id) => await update(caller, id, { disabled: true }),
  'demote and disable': async (caller, id) => await update(caller, id, { is_admin: false, disabled: true }),
  delete: remove
} satisfies Record<string, Removal>

type Removal = (caller: Role, id: number) => ReturnType<Role['send']>

await t.test('an administrator with a temporary password does not count', async (t) => {
  const { admin, app, services, anonymous, db } = await serve(t)
  t.same(seen(await reset(admin, admin.account.id)), lastAdmin, 'no other could help the last one')
  const second = await account(services, 'second', true)
  t.equal((await reset(admin, second.id)).statusCode, 200)
  t.same(seen(await remove(admin, 'me')), lastAdmin)
  t.same(seen(await update(admin, admin.account.id, { disabled: true })), lastAdmin)
  t.same(seen(await reset(admin, admin.account.id)), lastAdmin)
  t.equal((await remove(admin, second.id)).statusCode, 204, 'the other can go')

  const third = role(app, await account(services, 'third', true))
  t.equal((await reset(third, admin.account.id)).statusCode, 200)
  await db.updateTable('users').set({ password_expires_at: new Date(0) }).where('username', '=', 'third').execute()
  t.same(seen(await update(third, admin.account.id, { is_admin: false })), lastAdmin, 'nor is the last but one lost')
  t.equal((await update(third, admin.account.id, {})).statusCode, 200)
  t.equal((await logIn(anonymous, { username: 'reader', password })).statusCode, 200)
  t.equal((await remove(third, (await getUserByName(db, 'reader')).id)).statusCode, 204, 'users may be deleted')
})

await t.test('a login with a temporary password is not wasted on scopes that it cannot have', async (t) => {
  const { admin, user: { account: { id } }, anonymous } = await serve(t)
  const { temporary_password: temporary } = (await reset(admin, id)).json()
  const login = await logIn(anonymous, { username: 'reader', password: temporary, scope: 'employees:read' })
  t.equal(login.json().scope, 'account:password')
})

await t.test('the last administrator who can log in cannot be removed', async (t) => {
  const { admin, services, anonymous, holder, db } = await serve(t)
  const { id } = admin.account
  const refuses = async (what: string) => {
    const before = await allRows(db)
    for (const [name, removal] of Object.entries(removals)) {
      t.same(seen(await removal(admin, id)), lastAdmin, `${name}, ${what}`)
    }
    t.same(seen(await remove(admin, 'me')), lastAdmin, what)
    t.equal(await allRows(db), before)
    t.same(seen(await update(admin, id, { is_admin: true, disabled: false })), shown(admin.account, true, false))
  }
  await refuses('alone')
  const second = await account(services, 'second', true)
  await update(admin, second.id, { disabled: true })
  await refuses('beside a disabled one')
  t.equal((await update(admin, second.id, { is_admin: false })).statusCode, 200, 'who is not needed')
  await update(admin, second.id, { disabled: false })
  await refuses('beside one who was demoted')
  await update(admin, second.id, { is_admin: true })
  t.equal((await update(admin, id, { is_admin: false })).statusCode, 200, 'there is another')
  const heir = holder((await begin(anonymous, 'second')).access_token)
  t.same(seen(await update(heir, second.id, { disabled: true })), lastAdmin)
  t.equal((await remove(heir, id)).statusCode, 204)
})

await t.test('of two administrators who remove each other at once, one stays', async (t) => {
  const { services, db, app, database } = await serve(t)
  // The transactions of the embedded database, which has one connection, take turns in the same order each time.
  const rounds = database.config === undefined ? 5 : 20
  const active = async () => (await db.selectFrom('users').select('id')
    .where('is_admin', '=', true).where('disabled', '=', false).execute()).length
  const { demote, disable, delete: end } = removals
  const leave: Removal = async (caller) => await remove(caller, 'me')
  const all = { demote, disable, delete: end, 'delete themselves': leave }
  const pairs = Object.entries(all).flatMap((one, index) =>
    Object.entries(all).slice(index).map((other) => [one, other] as const))
  for (const [[oneName, one], [otherName, other]] of pairs) {
    const outcomes: string[] = []
    for (let round = 0; round < rounds; round++) {
      await db.deleteFrom('users').where('username', '!=', 'reader').execute()
      const [first, second] =
        [role(app, await account(services, 'first', true)), role(app, await account(services, 'second', true))]
      const answers = await Promise.all([one(first, second.account.id), other(second, first.account.id)])
      const statuses = answers.map(({ statusCode }) => statusCode).sort()
      outcomes.push(`${statuses.join()} ${await active()} left`)
    }
    // If one deletes the own account while the other removes it, both may succeed, or one is too late.
    const likely = (one === leave) === (other === leave)
      ? /^(200|204),(401|403|409) 1 left$/
      : /^(200|204),(204|401|404) 1 left$/
    const wrong = outcomes.filter((outcome) => !likely.test(outcome))
    t.same(wrong, [], `${oneName} and ${otherName}`)
  }
})

await t.test('of three administrators who each remove the next at once, at least one stays', async (t) => {
  const { services, db, app } = await serve(t)
  for (const [name, removal] of Object.entries(removals)) {
    for (let round = 0; round < 5; round++) {
      await db.deleteFrom('users').where('username', '!=', 'reader').execute()
      const admins = await Promise.all(['first', 'second', 'third'].map(async (username) =>
        role(app, await account(services, username, true))))
      const answers = await Promise.all(admins.map(async (caller, index) =>
        await removal(caller, admins[(index + 1) % 3]?.account.id ?? 0)))
      const statuses = answers.map(({ statusCode }) => statusCode)
      const { length } = await db.selectFrom('users').select('id')
        .where('is_admin', '=', true).where('disabled', '=', false).execute()
      t.ok(length >= 1, `${name}: ${length} left`)
      t.same(statuses.filter((status) => ![200, 204, 401, 403, 409].includes(status)), [], statuses.join())
      t.equal(statuses.filter((status) => status < 300).length, 3 - length)
    }
  }
})

await t.test('in a stream of requests, none that was sent after a demotion succeeds', async (t) => {
  const { services, app, admin, user } = await serve(t)
  for (const [name, payload, refused] of [
    ['demoted', { is_admin: false }, 403], ['disabled', { disabled: true }, 401]
  ] as const) {
    const writer = role(app, await account(services, name, true))
    const state = { before: 0, after: 0, ended: false }
    const late: number[] = []
    const early: number[] = []
    const demoted = Promise.withResolvers<void>()
    const stream = async (emp_id: number) => {
      for (let index = 0; state.after < 40; index++) {
        const after = state.ended
        const answer = index % 2 === 0
          ? await writer.POST('/employees', {
            body: { emp_id, emp_name: 'Ada', emp_dob: '1985-12-10', city: 'London', country: 'United Kingdom' }
          })
          : await writer.DELETE('/employees/{emp_id}', { params: { path: { emp_id } } })
        ;(after ? late : early).push(answer.response.status)
        if (after) state.after++
        else if (++state.before === 20) demoted.resolve()
      }
    }
    const streams = [1, 2, 3, 4].map(stream)
    await demoted.promise
    t.equal((await update(admin, writer.account.id, payload)).statusCode, 200)
    state.ended = true
    await Promise.all(streams)
    t.ok(early.filter((status) => status === 201 || status === 204).length >= 20, 'there was a stream')
    t.ok(late.length >= 40)
    t.same(late.filter((status) => status !== refused), [], name)
    t.same(early.filter((status) => ![201, 204, 404, 409, refused].includes(status)), [])
  }
  await isActive(t, user, 'another user')
})
