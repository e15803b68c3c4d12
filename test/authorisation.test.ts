import t, { type Test } from 'tap'
import { operations, scopes } from '../generated/operations.ts'
import type { OperationId, Scope } from '../src/contract/operations.ts'
import { operationIds } from '../src/contract/contracts.ts'
import { invalidToken, notAuthenticated, notPermitted, seen, type Seen } from './harness/problems.ts'
import { provide, sampleRequest } from './harness/requests.ts'
import { account, type Account, type Role, role, serve, type TestService } from './harness/service.ts'
import { goodClaims, sign } from './harness/tokens.ts'

/** Somebody who calls, and what they may do: the scopes they have, or the answer to their token. */
interface Caller { caller: Role, may: readonly Scope[] | Seen }

/** The callers of the matrix, by what they are called. */
const callers: Record<string, (service: TestService) => Promise<Caller>> = {
  nobody: async ({ anonymous }) => ({ caller: anonymous, may: notAuthenticated }),
  'somebody with a malformed token': async ({ holder }) => ({ caller: holder('token'), may: invalidToken }),
  'an administrator whose token expired': async (service) => claims(service, { exp: 1_700_000_000 }),
  'an administrator of another service': async (service) => claims(service, { aud: 'another-service' }),
  'an administrator who was disabled': async (service) => changed(service, { disabled: true }, invalidToken),
  'an administrator who logged out everywhere': async (service) => changed(service, { token_version: 2 }, invalidToken),
  'an administrator who was deleted': async (service) => {
    const made = await account(service.services, 'gone', true)
    await service.db.deleteFrom('users').where('id', '=', made.id).execute()
    return { caller: role(service.app, made), may: invalidToken }
  },
  'an administrator who was demoted': async (service) => changed(service, { is_admin: false }, ['employees:read']),
  'a user': async ({ user }) => ({ caller: user, may: ['employees:read'] }),
  'a user whose token claims every scope': async ({ app, services, user }) =>
    ({ caller: role(app, withScopes(services, user.account, scopes)), may: ['employees:read'] }),
  'an administrator': async ({ admin }) => ({ caller: admin, may: scopes }),
  ...Object.fromEntries(scopes.map((scope) => [
    `an administrator whose token has ${scope} only`,
    async ({ app, services, admin }: TestService) =>
      ({ caller: role(app, withScopes(services, admin.account, [scope])), may: [scope] })
  ]))
}

async function claims ({ admin, holder }: TestService, changes: Record<string, unknown>): Promise<Caller> {
  const good = { ...goodClaims(admin.account?.id ?? 0), scope: scopes.join(' ') }
  return { caller: holder(sign({ payload: { ...good, ...changes } })), may: invalidToken }
}

async function changed (
  { app, services, db }: TestService,
  changes: { disabled?: boolean, token_version?: number, is_admin?: boolean },
  may: Caller['may']
): Promise<Caller> {
  const made = await account(services, 'changed', true)
  await db.updateTable('users').set(changes).where('id', '=', made.id).execute()
  return { caller: role(app, made), may }
}

function withScopes ({ tokens }: TestService['services'], account: Account | undefined, scopes: readonly Scope[]) {
  const { id, username, password } = account ?? { id: 0, username: '', password: '' }
  return { id, username, password, token: tokens.sign({ userId: id, tokenVersion: 1, scopes: [...scopes] }) }
}

/** The answer that keeps a caller from an operation; undefined where there is none. */
function refusal (id: OperationId, may: Caller['may']): Seen | undefined {
  const { security } = operations[id]
  if (security === null) return undefined
  if ('status' in may) return may
  const missing = security.scopes.find((scope) => !may.includes(scope))
  return missing === undefined ? undefined : notPermitted(missing)
}

for (const [name, make] of Object.entries(callers)) {
  await t.test(`${name} may do what the contract lets them, and nothing else`, async (t) => {
    const service = await serve(t)
    const { caller, may } = await make(service)
    for (const id of operationIds) {
      await provide(service, id)
      const answer = seen(await caller.send(sampleRequest(id)))
      const refused = refusal(id, may)
      if (refused === undefined) t.match(answer, { status: /^20[014]$/, challenge: undefined }, id)
      else t.same(answer, refused, id)
    }
  })
}

await t.test('HEAD is guarded as GET is', async (t) => {
  const service = await serve(t)
  const { anonymous, user, admin } = service
  const callers: Caller[] = [
    { caller: anonymous, may: notAuthenticated },
    { caller: user, may: ['employees:read'] },
    { caller: admin, may: scopes }
  ]
  for (const id of operationIds.filter((id) => operations[id].method === 'GET')) {
    await provide(service, id)
    for (const { caller, may } of callers) {
      const { statusCode } = await caller.send({ ...sampleRequest(id), method: 'HEAD' })
      t.equal(statusCode, refusal(id, may)?.status ?? 200, id)
    }
  }
})

await t.test('who may not do a thing is told so before anything is said of the request', async (t) => {
  const { anonymous, user, holder } = await serve(t)
  const strangers: Caller[] = [
    { caller: anonymous, may: notAuthenticated },
    { caller: holder('token'), may: invalidToken },
    { caller: user, may: ['employees:read'] }
  ]
  for (const id of operationIds.filter((id) => operations[id].security !== null)) {
    for (const { caller, may } of strangers) {
      const refused = refusal(id, may)
      if (refused !== undefined) await refusesBroken(t, caller, id, refused)
    }
  }
})

/** The same answer, however broken the request. */
async function refusesBroken (t: Test, caller: Role, id: OperationId, refused: Seen) {
  const { method, url } = sampleRequest(id)
  const json = { 'content-type': 'application/json' }
  const broken = {
    'a body that breaks rules': { method, url, headers: json, payload: '{"emp_id":0,"unknown":true}' },
    'a body that is no JSON': { method, url, headers: json, payload: '{' },
    'a body that is no UTF-8': { method, url, headers: json, payload: Buffer.from([0xff]) },
    'a body of another media type': { method, url, headers: { 'content-type': 'text/xml' }, payload: '<a/>' },
    'a body that is too large': { method, url, headers: json, payload: `"${'x'.repeat(70_000)}"` },
    'no body': { method, url },
    'an empty body': { method, url, headers: json, payload: '' },
    'a path that breaks rules': { ...sampleRequest(id), url: url.replace('101', '0') },
    'a path that is no number': { ...sampleRequest(id), url: url.replace('101', 'abc') },
    'an employee that is not there': { ...sampleRequest(id), url: url.replace('101', '999') },
    'a query that breaks rules': { ...sampleRequest(id), url: `${url}?limit=0&offset=-1&sort_by=id&unknown=1` },
    'a query that is no UTF-8': { ...sampleRequest(id), url: `${url}?city=%FF` },
    'nothing that it accepts': { ...sampleRequest(id), headers: { ...json, accept: 'image/png' } }
  }
  for (const [name, request] of Object.entries(broken)) {
    t.same(seen(await caller.send(request)), refused, `${id}: ${name}`)
  }
}
