import t from 'tap'
import { operationIds } from '../../src/contract/contracts.ts'
import type { OperationId } from '../../src/contract/operations.ts'
import { type Violation, invalid, ofOAuth, seen } from '../harness/answers/problems.ts'
import { logIn, provide, sampleRequest } from '../harness/requests/requests.ts'
import { password, scopesOfUser, serve } from '../harness/service.ts'
import { write, writeAgain, writes } from '../harness/requests/writes.ts'

/** Members that most writes do not have: some that a client may want to set, and names with a meaning in JavaScript. */
const strange = ['id', 'is_admin', 'isAdmin', 'admin', 'role', 'scope', 'version', 'token_version', 'disabled',
  'password_hash', 'created_at', 'unknown', 'Emp_id', 'emp_id ', '', '$ref', '$set', '0', 'a/b', 'a~b', 'a.b', 'é',
  'x'.repeat(1000), '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'then', 'toJSON']

const escaped = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1')
const extra = (name: string): Violation => ['body', `/${escaped(name)}`, 'Extra inputs are not permitted']

/** JSON text of a body and one more member, which an object could not always hold. */
function withMember (body: object, name: string, json: string): string {
  return JSON.stringify(body).replace('{', `{${JSON.stringify(name)}:${json},`)
}

await t.test('a body with a member that the contract does not have is refused, and nothing is done', async (t) => {
  const service = await serve(t)
  const accounts = async () => await service.db.selectFrom('users')
    .select(['id', 'username', 'is_admin', 'disabled', 'token_version', 'password_hash', 'password_expires_at'])
    .orderBy('id').execute()
  for (const { id, body, success } of writes) {
    await provide(service, id)
    const employees = async () => (await service.user.GET('/employees')).data?.map(({ id: _, ...rest }) => rest)
    const before = { accounts: await accounts(), employees: await employees() }
    for (const name of strange.filter((name) => !Object.hasOwn(body, name))) {
      for (const json of ['true', '1', '{"is_admin":true}', 'null']) {
        const answer = seen(await writeAgain(service, id, withMember(body, name, json)))
        t.same(answer, invalid(extra(name)), `${id}: ${name.slice(0, 20)} ${json}`)
      }
    }
    t.same({ accounts: await accounts(), employees: await employees() }, before, `${id} did nothing`)
    t.equal((await write(service, id, body)).statusCode, success, id)
  }
  t.notOk('is_admin' in {}, 'no prototype was changed')
})

await t.test('a name with an unpaired surrogate is reported in well-formed JSON', async (t) => {
  const service = await serve(t)
  for (const { id, body } of writes) {
    const answer = await write(service, id, withMember(body, '\ud800', '1').replace('\ud800', '\\ud800'))
    t.same(seen(answer), invalid(extra('\ud800')), id)
    t.notMatch(answer.rawPayload.toString('latin1'), /\xed\xa0\x80|\xef\xbf\xbd/, 'neither half nor replaced')
  }
})

const oauthEndpoints: OperationId[] = ['issueToken', 'revokeToken']

await t.test('a query parameter that the contract does not have is refused', async (t) => {
  const service = await serve(t)
  for (const id of operationIds) {
    await provide(service, id)
    for (const name of [...strange, 'access_token', 'fields', '_method']) {
      const { url, ...request } = sampleRequest(id)
      const answer = await service.admin.send({ ...request, url: `${url}?${encodeURIComponent(name)}=true` })
      const expected = invalid(['query', `/${escaped(name)}`, 'Unknown parameter'])
      const ofEndpoint = oauthEndpoints.includes(id) ? ofOAuth(expected, 'invalid_request') : expected
      t.same(seen(answer), ofEndpoint, `${id}: ${name.slice(0, 20)}`)
    }
  }
})

await t.test('unknown members of a login have no effect', async (t) => {
  const { anonymous, db } = await serve(t)
  for (const name of strange.filter((name) => name !== 'scope')) {
    const { scope } = (await logIn(anonymous, { username: 'reader', password, [name]: 'true' })).json()
    t.equal(scope, scopesOfUser, name.slice(0, 20))
  }
  const reader = await db.selectFrom('users').select('is_admin').where('username', '=', 'reader').executeTakeFirst()
  t.same(reader, { is_admin: false })
})

await t.test('all violations in all parts of a request are reported at once', async (t) => {
  const service = await serve(t)
  const fields = ['emp_id', 'emp_name', 'emp_dob', 'city', 'country']
  t.same(seen(await write(service, 'createEmployee', {})), invalid(
    ...fields.map((field): Violation => ['body', `/${field}`, 'Field required'])))

  const body = { emp_id: 0, emp_name: '', emp_dob: '9999-01-01', city: 7, country: '\0', id: 1 }
  const inBody: Violation[] = [
    ['body', '/id', 'Extra inputs are not permitted'],
    ['body', '/emp_id', 'Input should be greater than or equal to 1'],
    ['body', '/emp_name', 'String should have at least 1 character'],
    ['body', '/emp_name', 'Name should not be blank or contain a NUL character'],
    ['body', '/emp_dob', 'Date of birth cannot be in the future'],
    ['body', '/city', 'Input should be a valid string'],
    ['body', '/country', 'Country should not be blank or contain a NUL character']
  ]
  const inOtherParts: Violation[] = [
    ['path', '/emp_id', 'Input should be greater than or equal to 1'],
    ['query', '/b', 'Parameter should be given once'],
    ['query', '/a', 'Unknown parameter'],
    ['query', '/b', 'Unknown parameter']
  ]
  t.same(seen(await write(service, 'createEmployee', body)), invalid(...inBody))
  const patch = { method: 'PATCH', url: '/employees/0?a=1&b=2&b=3', payload: body } as const
  t.same(seen(await service.admin.send(patch)), invalid(...inOtherParts, ...inBody))
  const account = { method: 'PATCH', url: '/users/x?a=1', payload: { is_admin: 1, disabled: null, id: 1 } } as const
  t.same(seen(await service.admin.send(account)), invalid(
    ['path', '/id', 'Input should be a valid integer'],
    ['query', '/a', 'Unknown parameter'],
    ['body', '/id', 'Extra inputs are not permitted'],
    ['body', '/is_admin', 'Input should be a valid boolean'],
    ['body', '/disabled', 'Input should be a valid boolean']))
  t.same(seen(await service.admin.send({ url: '/users?limit=0&offset=x&order=up' })), invalid(
    ['query', '/order', 'Unknown parameter'],
    ['query', '/offset', 'Input should be a valid integer'],
    ['query', '/limit', 'Input should be greater than or equal to 1']))
})

await t.test('only the first twenty violations are reported', async (t) => {
  const service = await serve(t)
  for (const count of [19, 20, 21, 5_000]) {
    const names = Array.from({ length: count }, (_, index) => `x${index}`)
    const first = names.slice(0, 20)
    for (const { id, body } of writes) {
      const members = Object.fromEntries(names.map((name) => [name, 1]))
      const answer = seen(await write(service, id, { ...body, ...members }))
      t.same(answer, invalid(...first.map(extra)), `${id}: ${count}`)
    }
    if (count > 1000) continue
    const url = `/employees?${names.map((name) => `${name}=1`).join('&')}`
    const unknown = first.map((name): Violation => ['query', `/${name}`, 'Unknown parameter'])
    t.same(seen(await service.user.send({ url })), invalid(...unknown), `${count} in a query`)
  }
  t.equal((await service.user.send({ url: '/employees' })).statusCode, 200)
})
