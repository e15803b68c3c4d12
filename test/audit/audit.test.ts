import { mock } from 'node:test'
import { sql } from 'kysely'
import t, { type Test } from 'tap'
import type { components } from '../../generated/openapi.ts'
import { locate } from '../../src/contract/document.ts'
import { links, parametersOf } from '../harness/answers/links.ts'
import { type Violation, invalid, notPermitted, seen } from '../harness/answers/problems.ts'
import { logIn } from '../harness/requests/requests.ts'
import { allRows, found } from '../harness/database/rows.ts'
import { account, type Account, password, type Role, role, serve, type TestService } from '../harness/service.ts'
import { begin, refresh, revoke } from '../harness/requests/sessions.ts'

type Entry = components['schemas']['AuditEntry']
type Answer = Awaited<ReturnType<Role['send']>>

const nextPassword = 'staple every other horse'
const attemptLimits = { loginsPerAccountAndAddress: 2, loginsPerAddress: 100, loginsPerAccount: 100, registrations: 50 }

/** An action, and the audit entries that it leaves. */
interface AuditedAction {
  status: number
  /** Prepares the action. A text that it returns is passed to `act`. */
  prepare?: (service: TestService, user: Role<Account>) => Promise<string | void>
  act: (service: TestService, user: Role<Account>, prepared: string) => Promise<Answer>
  entries: Array<Pick<Entry, 'action'> & Partial<Pick<Entry, 'reason'>> & { by?: Named, to?: Named }>
}

/** The account that an entry names: the user of the action, the administrator, or none. */
type Named = 'user' | 'root' | 'none'

const byRoot = (method: 'PATCH' | 'POST' | 'DELETE', rest = '', payload?: object): AuditedAction['act'] =>
  async ({ admin }, { account: { id } }) =>
    await admin.send({ method, url: `/users/${id}${rest}`, ...payload && { payload } })

const set = async ({ db }: TestService, { account: { id } }: Role<Account>, values: object) => {
  await db.updateTable('users').set(values).where('id', '=', id).execute()
}

/** Every audited action by its name. The user is new each time. */
const auditedActions: Record<string, AuditedAction> = {
  'a login': {
    status: 200,
    act: async ({ anonymous }, { account: { username } }) =>
      await logIn(anonymous, { username: username.toUpperCase(), password }),
    entries: [{ action: 'login-succeeded', by: 'user', to: 'user' }]
  },
  'a wrong password': {
    status: 401,
    act: async ({ anonymous }, { account: { username } }) => await logIn(anonymous, { username, password: 'wrong' }),
    entries: [{ action: 'login-failed', to: 'user', reason: 'wrong password' }]
  },
  'an unknown name': {
    status: 401,
    act: async ({ anonymous }) => await logIn(anonymous, { username: 'stranger', password }),
    entries: [{ action: 'login-failed', reason: 'no such account' }]
  },
  'the login of a disabled account': {
    status: 401,
    prepare: async (service, user) => { await set(service, user, { disabled: true }) },
    act: async ({ anonymous }, { account: { username } }) => await logIn(anonymous, { username, password }),
    entries: [{ action: 'login-failed', to: 'user', reason: 'account is disabled' }]
  },
  'an expired temporary password': {
    status: 401,
    async prepare (service, user) {
      await set(service, user, { password_expires_at: new Date(Date.now() - 1000) })
    },
    act: async ({ anonymous }, { account: { username } }) => await logIn(anonymous, { username, password }),
    entries: [{ action: 'login-failed', to: 'user', reason: 'the password expired, was used or was replaced' }]
  },
  'the last wrong password before a block': {
    status: 401,
    async prepare ({ anonymous }, { account: { username } }) {
      await logIn(anonymous, { username, password: 'wrong' })
    },
    act: async ({ anonymous }, { account: { username } }) => await logIn(anonymous, { username, password: 'wrong' }),
    entries: [
      { action: 'login-failed', to: 'user', reason: 'wrong password' },
      { action: 'login-blocked', to: 'user' }
    ]
  },
  'a registration': {
    status: 201,
    prepare: async ({ db }, { account: { id } }) => { await db.deleteFrom('users').where('id', '=', id).execute() },
    act: async ({ anonymous }, { account: { username } }) =>
      await anonymous.send({ method: 'POST', url: '/auth/register', payload: { username, password } }),
    entries: [{ action: 'user-created', to: 'user' }]
  },
  'logging out': {
    status: 200,
    act: async ({ anonymous }, { account: { token } }) => await revoke(anonymous, token),
    entries: [{ action: 'session-ended', to: 'user' }]
  },
  'a refresh token that is used twice': {
    status: 400,
    async prepare ({ anonymous }, { account: { username } }) {
      const { refresh_token } = await begin(anonymous, username)
      await refresh(anonymous, refresh_token)
      return refresh_token
    },
    act: async ({ anonymous }, _, refreshToken) => await refresh(anonymous, refreshToken),
    entries: [{ action: 'refresh-token-reused', to: 'user' }]
  },
  'an operation that is not permitted': {
    status: 403,
    act: async (_, user) => await user.send({ url: '/users' }),
    entries: [{ action: 'access-refused', by: 'user', reason: 'listUsers' }]
  },
  'a promotion': {
    status: 200,
    act: byRoot('PATCH', '', { is_admin: true }),
    entries: [{ action: 'user-promoted', by: 'root', to: 'user' }]
  },
  'a demotion and a disabling': {
    status: 200,
    prepare: async (service, user) => { await set(service, user, { is_admin: true }) },
    act: byRoot('PATCH', '', { is_admin: false, disabled: true }),
    entries: [
      { action: 'user-demoted', by: 'root', to: 'user' },
      { action: 'user-disabled', by: 'root', to: 'user' }
    ]
  },
  'an enabling': {
    status: 200,
    prepare: async (service, user) => { await set(service, user, { disabled: true }) },
    act: byRoot('PATCH', '', { disabled: false }),
    entries: [{ action: 'user-enabled', by: 'root', to: 'user' }]
  },
  'a reset of the password': {
    status: 200,
    act: byRoot('POST', '/password-reset'),
    entries: [{ action: 'password-reset', by: 'root', to: 'user' }]
  },
  'logging an account out everywhere': {
    status: 204, act: byRoot('DELETE', '/sessions'), entries: [{ action: 'sessions-revoked', by: 'root', to: 'user' }]
  },
  'a change of the password': {
    status: 204,
    act: async (_, user) => await user.send({
      method: 'PUT', url: '/users/me/password', payload: { current_password: password, new_password: nextPassword }
    }),
    entries: [{ action: 'password-changed', by: 'user', to: 'user' }]
  },
  'a wrong current password': {
    status: 403,
    act: async (_, user) => await user.send({
      method: 'PUT', url: '/users/me/password', payload: { current_password: 'wrong', new_password: nextPassword }
    }),
    entries: [{ action: 'login-failed', by: 'user', to: 'user', reason: 'wrong current password' }]
  },
  'a deletion': {
    status: 204, act: byRoot('DELETE'), entries: [{ action: 'user-deleted', by: 'root', to: 'user' }]
  },
  'a deletion of oneself': {
    status: 204,
    act: async (_, user) => await user.send({ method: 'DELETE', url: '/users/me' }),
    entries: [{ action: 'user-deleted', by: 'user', to: 'user' }]
  }
}

/** The audit entries that were logged for a request. */
function eventsOf ({ log }: TestService, requestId: unknown): object[] {
  return log.map((line) => JSON.parse(line)).filter(({ reqId, audit }) => reqId === requestId && audit !== undefined)
    .map(({ audit }) => audit)
}

/** A service on which an action was prepared, and the id of the newest entry before it. */
async function prepare (t: Test, audited: AuditedAction, username: string) {
  const service = await serve(t, { attemptLimits, refreshGraceSeconds: 0 })
  const user = role(service.app, await account(service.services, username, false))
  const prepared = await audited.prepare?.(service, user) ?? ''
  const { newest } = await service.db.selectFrom('audit')
    .select(sql<number>`coalesce(max(id), 0)::integer`.as('newest')).executeTakeFirstOrThrow()
  return { service, user, newest, act: async () => await audited.act(service, user, prepared) }
}

async function list (caller: Role, query = ''): Promise<Entry[]> {
  const answer = await caller.send({ url: `/audit${query}` })
  if (answer.statusCode !== 200) throw new Error(answer.body)
  return answer.json()
}

await t.test('every action on accounts is recorded, with its actor, subject, address and request', async (t) => {
  const seenActions = new Set<string>()
  for (const [name, audited] of Object.entries(auditedActions)) {
    await t.test(name, async (t) => {
      const { service, user, newest, act } = await prepare(t, audited, 'Margaret')
      const answer = await act()
      t.equal(answer.statusCode, audited.status, name)
      const accounts = {
        user: { id: name === 'a registration' ? answer.json().id : user.account.id, username: 'Margaret' },
        root: service.admin.account,
        none: { id: null, username: null }
      }
      const expected = audited.entries.map(({ action, by = 'none', to = 'none', reason = null }) => ({
        action,
        actor_id: accounts[by].id,
        actor: accounts[by].username,
        subject_id: accounts[to].id,
        subject: accounts[to].username,
        reason,
        address: '127.0.0.1',
        request_id: answer.headers['x-request-id']
      }))
      const entries = (await list(service.admin)).filter(({ id }) => id > newest)
      t.same(entries.map(({ id, at, ...rest }) => rest).reverse(), expected, name)
      for (const { at } of entries) t.ok(Math.abs(Date.parse(at) - Date.now()) < 60_000 && at.endsWith('Z'), at)
      t.same(eventsOf(service, answer.headers['x-request-id']), expected, `${name}: logged once`)
      for (const { action } of audited.entries) seenActions.add(action)
    })
  }
  const { value: actions } = locate<string[]>(['components', 'schemas', 'AuditAction', 'enum'])
  t.same([...seenActions].sort(), [...actions].sort(), 'every action of the contract')
})

await t.test('an action that cannot be recorded is not done, and the answer does not say why', async (t) => {
  for (const [name, audited] of Object.entries(auditedActions)) {
    await t.test(name, async (t) => {
      const { service, act } = await prepare(t, audited, 'Margaret')
      const { db } = service
      await sql`CREATE TRIGGER failing BEFORE INSERT ON audit EXECUTE FUNCTION refuse_change()`.execute(db)
      const before = await allRows(db, ['attempts'])
      const answer = await act()
      t.same(seen(answer), { status: 500, challenge: undefined, body: { detail: 'Internal server error' } }, name)
      t.equal(await allRows(db, ['attempts']), before, `${name}: nothing was done`)
      t.same(eventsOf(service, answer.headers['x-request-id']), [], `${name}: nothing was logged`)
      await sql`DROP TRIGGER failing ON audit`.execute(db)
    })
  }
})

await t.test('a change that is refused leaves no entry, and neither does one that changes nothing', async (t) => {
  const { admin, user, anonymous, db, log } = await serve(t)
  const { id } = user.account
  const refused: Array<[status: number, request: Parameters<Role['send']>[0]]> = [
    [409, { method: 'DELETE', url: '/users/me' }],
    [409, { method: 'DELETE', url: `/users/${admin.account.id}` }],
    [409, { method: 'PATCH', url: `/users/${admin.account.id}`, payload: { is_admin: false } }],
    [404, { method: 'DELETE', url: '/users/999' }],
    [404, { method: 'POST', url: '/users/999/password-reset' }],
    [404, { method: 'DELETE', url: '/users/999/sessions' }],
    [404, { method: 'PATCH', url: '/users/999', payload: { disabled: true } }],
    [422, { method: 'PATCH', url: `/users/${id}`, payload: { disabled: null } }],
    [200, { method: 'PATCH', url: `/users/${id}`, payload: { disabled: false, is_admin: false } }],
    [200, { method: 'PATCH', url: `/users/${id}`, payload: {} }],
    [409, { method: 'POST', url: '/auth/register', payload: { username: 'READER', password } }],
    [422, { method: 'POST', url: '/auth/register', payload: { username: 'x', password } }]
  ]
  for (const [status, request] of refused) t.equal((await admin.send(request)).statusCode, status)
  t.equal((await refresh(anonymous, 'never.given')).statusCode, 400)
  t.equal((await revoke(anonymous, 'never.given')).statusCode, 200)
  t.same(await db.selectFrom('audit').selectAll().execute(), [])
  t.notOk(log.some((line) => 'audit' in JSON.parse(line)))
})

await t.test('no secret is recorded, not even a password that was typed as the username', async (t) => {
  const { anonymous, user, db, log } = await serve(t, { attemptLimits })
  const typed = 'hunter2-typed-as-a-name'
  const { access_token, refresh_token } = await begin(anonymous, 'reader')
  for (let attempt = 0; attempt < 3; attempt++) await logIn(anonymous, { username: typed, password: 'x-the-password' })
  await logIn(anonymous, { username: 'reader', password: 'y-the-password' })
  await user.PUT('/users/me/password', { body: { current_password: 'z-the-password', new_password: nextPassword } })
  await revoke(anonymous, refresh_token)
  const entries = await db.selectFrom('audit').select('id').execute()
  t.ok(entries.length >= 6)
  const texts = [typed, 'x-the-password', 'y-the-password', 'z-the-password', nextPassword, password, access_token,
    refresh_token]
  t.same(found(await allRows(db), ...texts), [])
  t.same(found(log.join(''), ...texts), [])
})

await t.test('the database refuses to change or remove an entry', async (t) => {
  const { anonymous, admin, db } = await serve(t)
  await begin(anonymous, 'reader')
  const before = await list(admin)
  t.equal(before.length, 1)
  const refused = /Rows of audit are only ever added/
  await t.rejects(sql`UPDATE audit SET actor = 'other'`.execute(db), refused)
  await t.rejects(sql`UPDATE audit SET actor = 'other' WHERE id = (SELECT max(id) FROM audit)`.execute(db), refused)
  await t.rejects(sql`DELETE FROM audit`.execute(db), refused)
  await t.rejects(sql`TRUNCATE audit`.execute(db), refused)
  await t.rejects(sql`TRUNCATE users CASCADE`.execute(db).then(async () => { await sql`TRUNCATE audit`.execute(db) }))
  t.same((await db.selectFrom('audit').select('actor').execute()), [{ actor: 'reader' }])
})

await t.test('entries outlive the accounts that they name', async (t) => {
  const { anonymous, admin, user } = await serve(t)
  await begin(anonymous, 'reader')
  const before = await list(admin)
  await admin.send({ method: 'DELETE', url: `/users/${user.account.id}` })
  await anonymous.POST('/auth/register', { body: { username: 'reader', password } })
  const after = await list(admin)
  t.same(after.slice(2), before)
  t.match(after, [
    { action: 'user-created', actor_id: null, subject: 'reader' },
    { action: 'user-deleted', actor: 'root', subject_id: user.account.id, subject: 'reader' },
    { action: 'login-succeeded', actor_id: user.account.id, actor: 'reader', subject_id: user.account.id }
  ])
  t.not(after[0]?.subject_id, user.account.id)
})

await t.test('a page has the URL of the next, and the pages have each entry once, newest first', async (t) => {
  const { anonymous, admin, user } = await serve(t)
  for (let index = 0; index < 20; index++) await logIn(anonymous, { username: 'reader', password: 'wrong' })
  const start = (await list(admin, '?limit=1000')).map(({ id }) => id)
  t.same(start, start.toSorted((one, other) => other - one))
  t.equal(start.length, 20)
  const read: number[] = []
  let url: string | undefined = '/audit?limit=3'
  while (url !== undefined) {
    const here: string = url
    const [answer] = await Promise.all([
      admin.send({ url: here }),
      ...['reader', 'root', 'stranger'].map(async (username) => await logIn(anonymous, { username, password })),
      revoke(anonymous, user.account.token)
    ])
    t.equal(answer.statusCode, 200)
    const page: Entry[] = answer.json()
    t.ok(page.length <= 3)
    read.push(...page.map(({ id }) => id))
    url = links(answer.headers['link']).next
    if (url !== undefined) t.equal(url, `/audit?limit=3&before=${read.at(-1)}`)
  }
  t.same(read, read.toSorted((one, other) => other - one), 'in order')
  t.same(read.filter((id) => id <= (start[0] ?? 0)), start, 'each entry from before the first page, once')
})

await t.test('the last page has no next, even if it is full', async (t) => {
  const { anonymous, admin } = await serve(t)
  const next = async (query: string) => links((await admin.send({ url: `/audit${query}` })).headers['link']).next
  t.equal(await next(''), undefined, 'without an entry')
  for (let index = 0; index < 4; index++) await begin(anonymous, 'reader')
  const [newest, , third, oldest] = (await list(admin)).map(({ id }) => id)
  t.equal(await next(''), undefined)
  t.equal(await next('?limit=4'), undefined)
  t.equal(await next('?limit=3'), `/audit?limit=3&before=${third}`)
  t.equal(await next(`?limit=1&before=${oldest}`), undefined)
  t.same((await list(admin, `?before=${third}`)).map(({ id }) => id), [oldest])
  t.same((await list(admin, '?before=9007199254740991'))[0]?.id, newest)
  t.same(await list(admin, '?before=1'), [])
})

await t.test('a page has the URL of the page with newer entries, and leads back to the newest', async (t) => {
  const { anonymous, admin } = await serve(t)
  for (let index = 0; index < 7; index++) await begin(anonymous, 'reader')
  const all = (await list(admin)).map(({ id }) => id)
  async function page (url: string) {
    const { headers, body } = await admin.send({ url })
    const entries: Entry[] = JSON.parse(body)
    return { ids: entries.map(({ id }) => id), ...links(headers['link']) }
  }
  const newest = await page('/audit?limit=3')
  t.same(newest, { ids: all.slice(0, 3), first: '/audit?limit=3', next: `/audit?limit=3&before=${all[2]}` })
  const middle = await page(String(newest.next))
  t.match(middle, { ids: all.slice(3, 6), first: newest.first, prev: `/audit?limit=3&after=${all[3]}` })
  const oldest = await page(String(middle.next))
  t.same(oldest, { ids: all.slice(6), first: newest.first, prev: `/audit?limit=3&after=${all[6]}` })
  t.same(await page(String(oldest.prev)), middle)
  t.same(await page(String(middle.prev)), newest)
  t.same(await page(`/audit?limit=3&after=${all[0]}`), { ids: [], first: newest.first }, 'nothing is newer yet')
  t.same((await page(`/audit?before=${all[1]}&after=${all[5]}`)).ids, all.slice(2, 5), 'between two')
})

await t.test('the links to other pages have the same filters', async (t) => {
  const { anonymous, admin } = await serve(t)
  for (let index = 0; index < 3; index++) await begin(anonymous, 'reader')
  const [newest, middle] = (await list(admin)).map(({ id }) => id)
  const query = { action: 'login-succeeded', limit: '1', actor: 'READER', since: '2020-01-01T00:00:00+01:00' }
  const start = new URLSearchParams(query).toString()
  const { first, next } = links((await admin.send({ url: `/audit?${start}` })).headers['link'])
  t.same(parametersOf(first), query)
  t.same(parametersOf(next), { ...query, before: String(newest) })
  const { prev } = links((await admin.send({ url: String(next) })).headers['link'])
  t.same(parametersOf(prev), { ...query, after: String(middle) })
  t.match((await admin.send({ url: String(prev) })).json(), [{ id: newest }])
})

await t.test('entries are found by actor, action and time, and by all of them together', async (t) => {
  const { anonymous, admin, services, db } = await serve(t)
  await account(services, 'Reader.two', false)
  for (const [username, password_] of [
    ['reader', password], ['reader', 'wrong'], ['root', password], ['READER.TWO', password], ['reader', password]
  ] as const) await logIn(anonymous, { username, password: password_ })
  const all = await list(admin)
  t.equal(all.length, 5)
  const times = all.map(({ at }) => Date.parse(at))
  t.same(times, times.toSorted((one, other) => other - one))
  const by = (actor: string) => all.filter((entry) => entry.actor?.toLowerCase() === actor)
  for (const actor of ['reader', 'READER', 'rEaDeR']) t.same(await list(admin, `?actor=${actor}`), by('reader'), actor)
  t.same(await list(admin, '?actor=reader.TWO'), by('reader.two'))
  t.same(await list(admin, '?actor=unknown'), [])
  t.same(await list(admin, '?actor=rea'), [], 'the beginning of a name is another name')
  t.same(await list(admin, '?action=login-failed'), all.filter(({ action }) => action === 'login-failed'))
  t.same(await list(admin, '?action=user-deleted'), [])

  // The database knows microseconds, of which an entry shows the milliseconds.
  const { at } = await db.selectFrom('audit')
    .select(sql<string>`to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.USZ')`.as('at'))
    .orderBy('id').offset(2).limit(1).executeTakeFirstOrThrow()
  t.match(at, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/)
  t.same(await list(admin, `?since=${at}`), all.slice(0, 3), 'from that time on, it included')
  t.same(await list(admin, `?until=${at}`), all.slice(3), 'before that time')
  t.same(await list(admin, `?since=${at}&until=${at}`), [])
  t.same(await list(admin, '?since=2000-01-01T00:00:00Z&until=2001-01-01T00:00:00Z'), [])
  t.same(await list(admin, '?since=2000-01-01T00:00:00%2B05:30&until=2100-01-01T00:00:00.123456-00:00'), all)
  t.same(await list(admin, `?since=${at}&actor=READER&action=login-succeeded&limit=2`), all.slice(0, 1))
  const elsewhere = new Date(Date.parse(at) + 60 * 60 * 1000).toISOString().slice(0, -1) + at.slice(23, 26)
  t.same(await list(admin, `?since=${elsewhere}%2B01:00`), all.slice(0, 3), 'the same time by another clock')
})

await t.test('an invalid query is refused, and never fails in the database', async (t) => {
  const { admin, log } = await serve(t)
  const time = 'Input should be a valid time in the form YYYY-MM-DDTHH:MM:SSZ'
  const integer = 'Input should be a valid integer'
  const atLeastOne = 'Input should be greater than or equal to 1'
  const { value: actions } = locate<string[]>(['components', 'schemas', 'AuditAction', 'enum'])
  const listed = actions.map((action) => `'${action}'`).join(', ').replace(/, (?=[^,]*$)/, ' or ')
  const wrong: Array<[query: string, ...violations: Violation[]]> = [
    ['limit=0', ['query', '/limit', atLeastOne]],
    ['limit=1001', ['query', '/limit', 'Input should be less than or equal to 1000']],
    ['limit=x', ['query', '/limit', integer]],
    ['before=0', ['query', '/before', atLeastOne]],
    ['before=-1', ['query', '/before', atLeastOne]],
    ['before=1.5', ['query', '/before', integer]],
    ['before=9007199254740992', ['query', '/before', 'Input should be less than or equal to 9007199254740991']],
    ['before=99999999999999999999', ['query', '/before', 'Input should be less than or equal to 9007199254740991']],
    [`actor=${'x'.repeat(201)}`, ['query', '/actor', 'String should have at most 200 characters']],
    ['actor=abc%00', ['query', '/actor', 'Actor should not contain a NUL character']],
    ['action=login', ['query', '/action', `Input should be ${listed}`]],
    ['action=LOGIN-FAILED', ['query', '/action', `Input should be ${listed}`]],
    ['offset=1', ['query', '/offset', 'Unknown parameter']],
    ['subject=root', ['query', '/subject', 'Unknown parameter']],
    ['actor=root&actor=reader', ['query', '/actor', 'Parameter should be given once']],
    ...['', 'yesterday', 'now', 'infinity', 'epoch', '2026-03-01', '2026-03-01T00:00:00', '2026-03-01T00:00Z',
      '2026-03-01 00:00:00Z', '2026-03-01T00:00:00 01:00', '2026-03-01t00:00:00z', '2026-13-01T00:00:00Z',
      '2026-02-30T00:00:00Z', '2023-02-29T00:00:00Z', '2026-04-31T00:00:00Z', '2026-03-01T24:00:01Z',
      '2026-03-01T25:00:00Z', '2026-03-01T00:60:00Z', '2026-03-01T00:00:61Z', '2026-03-01T00:00:00.1234567Z',
      '2026-03-01T00:00:00+24:00', '2026-03-01T00:00:00+23:59', '2026-03-01T00:00:00-16:00', '0000-01-01T00:00:00Z',
      '10000-01-01T00:00:00Z', '-2026-03-01T00:00:00Z', '1772323200', '٢٠٢٦-03-01T00:00:00Z'
    ].flatMap((text): Array<[string, Violation]> => [
      [`since=${encodeURIComponent(text)}`, ['query', '/since', time]],
      [`until=${encodeURIComponent(text)}`, ['query', '/until', time]]
    ])
  ]
  for (const [query, ...violations] of wrong) {
    const answer = seen(await admin.send({ url: `/audit?${query}` }))
    // An empty parameter counts as omitted.
    if (query.endsWith('=')) t.match(answer.status, /^(200|422)$/)
    else t.same(answer, invalid(...violations), query)
  }
  const good = ['0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999999Z', '2024-02-29T00:00:00Z',
    '2026-03-01T00:00:00%2B14:00', '2026-03-01T00:00:00-12:00', '2026-03-01T00:00:00%2B15:59', '2026-03-01T00:00:00.1Z',
    '0001-01-01T00:00:00%2B14:00', '9999-12-31T23:59:59-12:00']
  for (const text of good) {
    for (const name of ['since', 'until']) {
      t.equal((await admin.send({ url: `/audit?${name}=${text}` })).statusCode, 200, `${name}=${text}`)
    }
  }
  t.notOk(log.some((line) => JSON.parse(line).level >= 50), 'no value reached the database')
})

await t.test('only administrators see the audit', async (t) => {
  const { app, services } = await serve(t)
  const caller = role(app, await account(services, 'curious', false))
  t.same(seen(await caller.send({ url: '/audit' })), notPermitted('audit:read'))
})

await t.test('a denial is recorded once a minute for an account and an operation', async (t) => {
  const { app, services, db, admin } = await serve(t)
  const [one, other] = [role(app, await account(services, 'refused.one', false)),
    role(app, await account(services, 'refused.two', false))]
  const requests = [
    { url: '/users' }, { url: '/users?limit=1' }, { url: '/users/1' }, { url: '/audit' },
    { method: 'DELETE', url: '/users/1' }, { method: 'DELETE', url: '/users/2' }
  ] as const
  const recorded = async () => (await list(admin, '?action=access-refused'))
    .map(({ actor, reason }) => `${actor} ${reason}`).sort()
  const tryAll = async () => {
    for (const caller of [one, other, one]) {
      for (const request of requests) t.equal((await caller.send(request)).statusCode, 403)
    }
  }
  const each = ['refused.one', 'refused.two'].flatMap((name) =>
    ['deleteUser', 'getUser', 'listAuditEntries', 'listUsers'].map((operation) => `${name} ${operation}`))
  const now = Math.floor(Date.now() / 60_000) * 60_000 + 60_000
  mock.timers.enable({ apis: ['Date'], now })
  t.teardown(() => { mock.timers.reset() })
  await tryAll()
  t.same(await recorded(), each)
  mock.timers.setTime(now + 59_999)
  await tryAll()
  t.same(await recorded(), each, 'within the minute')
  mock.timers.setTime(now + 60_000)
  await tryAll()
  t.same(await recorded(), [...each, ...each].sort(), 'in the next one')
  t.same(await db.selectFrom('audit').select('id').where('action', '!=', 'access-refused').execute(), [])
})

await t.test('a denial that could not be recorded is recorded with the next one', async (t) => {
  const { app, services, db, admin } = await serve(t)
  const caller = role(app, await account(services, 'refused.three', false))
  await sql`CREATE TRIGGER failing BEFORE INSERT ON audit EXECUTE FUNCTION refuse_change()`.execute(db)
  t.equal((await caller.send({ url: '/users' })).statusCode, 500)
  await sql`DROP TRIGGER failing ON audit`.execute(db)
  t.same(seen(await caller.send({ url: '/users' })), notPermitted('users:read'))
  t.equal((await list(admin)).length, 1)
})

await t.test('an entry is logged after its transaction has committed, and not before', async (t) => {
  const { anonymous, admin, user, db, log } = await serve(t)
  // The entry of a line can be read at once, also on another connection.
  const stored: Array<Promise<number>> = []
  const { push } = log
  log.push = (...lines) => {
    for (const line of lines) {
      const { audit } = JSON.parse(line)
      if (audit === undefined) continue
      stored.push(db.selectFrom('audit').select('id').where('request_id', '=', audit.request_id)
        .where('action', '=', audit.action).execute().then(({ length }) => length))
    }
    return push.apply(log, lines)
  }
  await begin(anonymous, 'reader')
  await logIn(anonymous, { username: 'reader', password: 'wrong' })
  await admin.send({ method: 'PATCH', url: `/users/${user.account.id}`, payload: { is_admin: true, disabled: true } })
  await admin.send({ method: 'DELETE', url: `/users/${user.account.id}` })
  t.same(await Promise.all(stored), [1, 1, 1, 1, 1])
})
