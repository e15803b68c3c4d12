import { randomUUID } from 'node:crypto'
import t, { type Test } from 'tap'
import { operations, scopes } from '../../generated/operations.ts'
import type { OperationId, Scope } from '../../src/contract/operations.ts'
import { operationIds } from '../../src/contract/contracts.ts'
import { scopesOf } from '../../src/domain/auth/roles.ts'
import {
  expiredToken, malformedToken, notAuthenticated, notPermitted, revokedToken, seen, type Seen
} from '../harness/answers/problems.ts'
import { provide, sampleRequest } from '../harness/requests/requests.ts'
import { account, type Role, role, serve, type TestService } from '../harness/service.ts'
import { goodClaims, sign } from '../harness/tokens.ts'

/** A client and its permissions: the scopes of its token, or the response to the token. */
interface Caller { caller: Role, may: readonly Scope[] | Seen }

/** The clients of the matrix by name. They are created for every operation, since some delete their own account. */
const callers: Record<string, (service: TestService) => Promise<Caller>> = {
  'a client without a token': async ({ anonymous }) => ({ caller: anonymous, may: notAuthenticated }),
  'a client with a malformed token': async ({ holder }) => ({ caller: holder('token'), may: malformedToken }),
  'an administrator whose token expired': async (service) => claims(service, { exp: 1_700_000_000 }, expiredToken),
  'an administrator of another service': async (service) => claims(service, { aud: 'another-service' }, malformedToken),
  'an administrator who was disabled': async (service) => changed(service, { disabled: true }, revokedToken),
  'an administrator whose tokens were revoked': async (service) => changed(service, { token_version: 2 }, revokedToken),
  'an administrator who logged out': async (service) => {
    const { account, caller } = await fresh(service, true)
    await service.db.deleteFrom('sessions').where('id', '=', account.sessionId).execute()
    return { caller, may: revokedToken }
  },
  'an administrator who was deleted': async (service) => {
    const { account, caller } = await fresh(service, true)
    await service.db.deleteFrom('users').where('id', '=', account.id).execute()
    return { caller, may: revokedToken }
  },
  'an administrator with the session of another account': async (service) => {
    const { account, caller } = await fresh(service, true)
    await service.db.updateTable('sessions').set({ user_id: service.admin.account.id })
      .where('id', '=', account.sessionId).execute()
    return { caller, may: revokedToken }
  },
  'an administrator who was demoted': async (service) => changed(service, { is_admin: false }, scopesOf(ordinary)),
  'a user': async (service) => ({ ...await fresh(service, false), may: scopesOf(ordinary) }),
  'a user whose token claims every scope': async (service) => withScopes(service, false, scopes, scopesOf(ordinary)),
  'an administrator': async (service) => ({ ...await fresh(service, true), may: scopes }),
  ...Object.fromEntries(scopes.map((scope) => [
    `an administrator whose token has ${scope} only`,
    async (service: TestService) => withScopes(service, true, [scope], [scope])
  ]))
}

const publicUrl = 'https://people.example.com'
const ordinary = { is_admin: false }

/** The id of an employee or of an account in the path of a sample request. */
const example = /\d+/

/** A client with a new account and a session of it. */
async function fresh ({ app, services }: TestService, is_admin: boolean) {
  const made = await account(services, `u-${randomUUID()}`, is_admin)
  return { account: made, caller: role(app, made) }
}

async function claims (
  { admin, holder }: TestService,
  changes: Record<string, unknown>,
  may: Seen
): Promise<Caller> {
  const good = { ...goodClaims(admin.account), scope: scopes.join(' ') }
  return { caller: holder(sign({ payload: { ...good, ...changes } })), may }
}

async function changed (
  service: TestService,
  changes: { disabled?: boolean, token_version?: number, is_admin?: boolean },
  may: Caller['may']
): Promise<Caller> {
  const { account, caller } = await fresh(service, true)
  await service.db.updateTable('users').set(changes).where('id', '=', account.id).execute()
  return { caller, may }
}

async function withScopes (
  service: TestService,
  is_admin: boolean,
  scopes: readonly Scope[],
  may: readonly Scope[]
): Promise<Caller> {
  const { account: { id, sessionId } } = await fresh(service, is_admin)
  const token = await service.services.tokens.sign({ userId: id, sessionId, tokenVersion: 1, scopes })
  return { caller: service.holder(token), may }
}

/** The response that denies an operation to a client; undefined if it is permitted. */
function denialOf (id: OperationId, may: Caller['may']): Seen | undefined {
  const { security } = operations[id]
  if (security === null) return undefined
  if ('status' in may) return may
  const missing = security.scopes.find((scope) => !may.includes(scope))
  return missing === undefined ? undefined : notPermitted(missing)
}

await t.test('each client may do what the contract permits, and nothing else', async (t) => {
  const service = await serve(t, { publicUrl })
  for (const [name, make] of Object.entries(callers)) {
    await t.test(name, async (t) => {
      for (const id of operationIds) {
        const { caller, may } = await make(service)
        await provide(service, id)
        const answer = seen(await caller.send(sampleRequest(id)))
        const refused = denialOf(id, may)
        if (refused === undefined) t.match(answer, { status: /^20[014]$/, challenge: undefined }, id)
        else t.same(answer, refused, id)
      }
    })
  }
})

await t.test('HEAD is guarded as GET is', async (t) => {
  const service = await serve(t, { publicUrl })
  const { anonymous, user, admin } = service
  const callers: Caller[] = [
    { caller: anonymous, may: notAuthenticated },
    { caller: user, may: scopesOf(ordinary) },
    { caller: admin, may: scopes }
  ]
  for (const id of operationIds.filter((id) => operations[id].method === 'GET')) {
    await provide(service, id)
    for (const { caller, may } of callers) {
      const { statusCode } = await caller.send({ ...sampleRequest(id), method: 'HEAD' })
      t.equal(statusCode, denialOf(id, may)?.status ?? 200, id)
    }
  }
})

await t.test('a denial takes precedence over every error of the request', async (t) => {
  const { anonymous, user, holder } = await serve(t)
  const strangers: Caller[] = [
    { caller: anonymous, may: notAuthenticated },
    { caller: holder('token'), may: malformedToken },
    { caller: user, may: scopesOf(ordinary) }
  ]
  for (const id of operationIds.filter((id) => operations[id].security !== null)) {
    for (const { caller, may } of strangers) {
      const refused = denialOf(id, may)
      if (refused !== undefined) await deniesInvalid(t, caller, id, refused)
    }
  }
})

/** Asserts that requests that are invalid in any other way get the denial. */
async function deniesInvalid (t: Test, caller: Role, id: OperationId, refused: Seen) {
  const { method, url } = sampleRequest(id)
  const json = { 'content-type': 'application/json' }
  const invalidRequests = {
    'a body that breaks rules': { method, url, headers: json, payload: '{"emp_id":0,"unknown":true}' },
    'a body that is no JSON': { method, url, headers: json, payload: '{' },
    'a body that is no UTF-8': { method, url, headers: json, payload: Buffer.from([0xff]) },
    'a body of another media type': { method, url, headers: { 'content-type': 'text/xml' }, payload: '<a/>' },
    'a body that is too large': { method, url, headers: json, payload: `"${'x'.repeat(70_000)}"` },
    'no body': { method, url },
    'an empty body': { method, url, headers: json, payload: '' },
    'a path that breaks rules': { ...sampleRequest(id), url: url.replace(example, '0') },
    'a path that is no number': { ...sampleRequest(id), url: url.replace(example, 'abc') },
    'something that is not there': { ...sampleRequest(id), url: url.replace(example, '999') },
    'a query that breaks rules': { ...sampleRequest(id), url: `${url}?limit=0&offset=-1&sort_by=id&unknown=1` },
    'a query that is no UTF-8': { ...sampleRequest(id), url: `${url}?city=%FF` },
    'nothing that it accepts': { ...sampleRequest(id), headers: { ...json, accept: 'image/png' } }
  }
  for (const [name, request] of Object.entries(invalidRequests)) {
    t.same(seen(await caller.send(request)), refused, `${id}: ${name}`)
  }
}
