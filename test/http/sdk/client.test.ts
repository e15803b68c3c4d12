// What the client does with a service that listens.

import type { AddressInfo } from 'node:net'
import t, { type Test } from 'tap'
import { createClient, isProblem } from '../../../src/sdk/index.ts'
import { startPrefixProxy } from '../../harness/prefix-proxy.ts'
import { type Options, password, serve } from '../../harness/service.ts'

const ada = { emp_id: 101, emp_name: 'Ada Lovelace', emp_dob: '1985-12-10', city: 'London', country: 'United Kingdom' }

/** Starts the service and logs in to it as its administrator. */
async function connect (t: Test, options?: Options) {
  const service = await serve(t, options)
  const baseUrl = await service.app.listen({ host: '127.0.0.1', port: 0 })
  const client = createClient({ baseUrl, retries: 0 })
  await client.login(service.admin.account.username, password)
  return { ...service, baseUrl, client }
}

await t.test('an employee is created, read, changed, replaced and deleted', async (t) => {
  const { client: { employees } } = await connect(t)
  t.match(await employees.create(ada), { value: ada })
  const { value, etag } = await employees.get(101)
  t.match(value, ada)
  t.match(await employees.update(101, { city: 'Cambridge' }, { ifMatch: etag }), { value: { city: 'Cambridge' } })
  await t.rejects(employees.update(101, { city: 'Paris' }, { ifMatch: '' }), { name: 'Problem', status: 422 })
  const { emp_id, ...fields } = ada
  t.match(await employees.replace(101, fields), { value: ada })
  const history = await Array.fromAsync(employees.history(101))
  t.same(history.map(({ action }) => action), ['updated', 'updated', 'created'])
  await employees.delete(101)
  await t.rejects(employees.get(emp_id), { name: 'Problem', status: 404, type: 'employee-not-found' })
})

await t.test('an error names its problem, and narrows', async (t) => {
  const { client: { employees } } = await connect(t)
  await employees.create(ada)
  const error: unknown = await employees.create(ada).catch((error: unknown) => error)
  t.ok(isProblem(error))
  t.ok(isProblem(error, 'employee-exists'))
  t.notOk(isProblem(error, 'username-exists'))
  t.notOk(isProblem(new Error('employee-exists')))
  if (!isProblem(error, 'employee-exists')) return
  t.equal(error.type, 'employee-exists')
  t.equal(error.message, "Employee business ID '101' already exists")
  t.match(error.requestId, /^[0-9a-f-]{36}$/)

  const invalid: unknown = await employees.update(101, { emp_id: 0 }).catch((error: unknown) => error)
  t.match(invalid, { status: 422, type: 'invalid-request', errors: [{ pointer: '/emp_id' }] })
})

await t.test('a change that another one overtook is computed anew', async (t) => {
  const { client: { employees } } = await connect(t)
  await employees.create(ada)
  const seen: string[] = []
  const { value } = await employees.modify(101, async ({ city }) => {
    seen.push(city)
    if (seen.length === 1) await employees.update(101, { city: 'Paris' })
    return { city: `${city}!` }
  })
  t.same(seen, ['London', 'Paris'])
  t.equal(value.city, 'Paris!')
  await t.rejects(employees.modify(101, async ({ city }) => {
    await employees.update(101, { city: `${city}?` })
    return { city }
  }), { name: 'Problem', type: 'precondition-failed' }, 'but not for ever')
})

await t.test('a list follows its pages, and a page tells its total', async (t) => {
  const { client: { employees } } = await connect(t)
  for (const emp_id of [1, 2, 3, 4, 5]) await employees.create({ ...ada, emp_id })
  const list = employees.list({ limit: 2, sort_by: 'city', order: 'desc' })
  const ids = await Array.fromAsync(list, ({ emp_id }) => emp_id)
  t.same(ids.toSorted(), [1, 2, 3, 4, 5])
  const pages = await Array.fromAsync(employees.list({ limit: 2, count: 'exact', city: 'lond' }).pages())
  t.same(pages.map(({ items, total }) => [items.length, total]), [[2, 5], [2, 5], [1, 5]])
  t.same(await Array.fromAsync(employees.list({ q: 'nothing' })), [])
})

await t.test('a client that goes through a gateway stays below its path', async (t) => {
  const gateway = await startPrefixProxy(t, '/hr')
  const { app, client } = await connect(t, { publicUrl: 'https://people.example.com/staff' })
  gateway.forwardTo((app.server.address() as AddressInfo).port)
  for (const emp_id of [1, 2, 3]) await client.employees.create({ ...ada, emp_id })
  const outside = createClient({ baseUrl: gateway.url, retries: 0 })
  await outside.login('root', password)
  t.equal((await Array.fromAsync(outside.employees.list({ limit: 1 }))).length, 3)
  t.same(gateway.strays, [])
})

await t.test('files are imported and exported', async (t) => {
  const { client: { employees } } = await connect(t)
  const csv = 'emp_id,emp_name,emp_dob,city,country\n1,Ada,1985-12-10,London,UK\n2,Zoë,1990-01-01,Zürich,CH\n'
  const progress: number[] = []
  for (const file of [csv, new Blob([csv]), new TextEncoder().encode(csv), new Response(csv).body ?? '']) {
    const onProgress = (sentBytes: number) => { progress.push(sentBytes) }
    t.match(await employees.import(file, { onConflict: 'update', onProgress }), { received: 2, refused: 0 })
  }
  t.same(new Set(progress), new Set([new TextEncoder().encode(csv).length]))
  t.match(await employees.import('{"emp_id": 3}', { mode: 'partial', dryRun: true }), {
    refused: 1, dry_run: true, file: { format: 'ndjson' }
  })
  const workbook = new Response(await employees.export({ format: 'xlsx' }))
  t.match(await employees.import(await workbook.blob(), { onConflict: 'update' }), { received: 2, unchanged: 2 })
  const german = csv.replace('1990-01-01', '31.12.1990')
  t.match(await employees.import(german, { dateFormat: 'DMY', onConflict: 'update' }), { updated: 1 })
  await t.rejects(employees.import(german, { onConflict: 'update' }), {
    name: 'Problem', type: 'import-refused', errors: [{ line: 3, pointer: '/emp_dob', value: '31.12.1990' }]
  })
  const rows = await Array.fromAsync(employees.exportRows({ sort_by: 'emp_id' }))
  t.match(rows, [{ emp_id: 1, emp_name: 'Ada' }, { emp_id: 2, emp_name: 'Zoë' }])
  t.match(await new Response(await employees.export()).text(), /\n2,Zoë,1990-12-31,Zürich,CH/)
  const left = employees.exportRows()
  t.match(await left.next(), { value: { emp_id: 1 } })
  t.match(await left.return(undefined), { done: true }, 'and may be left early')
})

await t.test('a reader follows the changes until it is stopped, and goes on from a cursor', async (t) => {
  const { client: { employees } } = await connect(t)
  await employees.create(ada)
  const stop = new AbortController()
  const seen: string[] = []
  await t.rejects(async () => {
    for await (const { action } of employees.changes({ follow: true, intervalMs: 1, signal: stop.signal })) {
      seen.push(action)
      if (seen.length === 1) await employees.delete(101)
      else stop.abort()
    }
  }, { name: 'AbortError' })
  t.same(seen, ['created', 'deleted'])

  const [page] = await Array.fromAsync(employees.changes().pages())
  t.equal(page?.items.length, 2)
  t.same(await Array.fromAsync(employees.changes({ after: page?.cursor ?? '' })), [])
})

await t.test('accounts are registered and administered', async (t) => {
  const { client, baseUrl, user } = await connect(t)
  const grace = { username: 'grace', password: 'the first computer bug' }
  const { id } = await client.account.register(grace)
  const her = createClient({ baseUrl, retries: 0 })
  await her.login(grace.username, grace.password)
  t.match(await her.account.get(), { id, username: 'grace', is_admin: false })
  t.match(await client.users.update(id, { is_admin: true }), { is_admin: true })
  t.match(await client.users.get(id), { username: 'grace', disabled: false })
  t.same((await Array.fromAsync(client.users.list())).map(({ username }) => username), ['root', 'reader', 'grace'])
  await client.users.revokeSessions(id)
  await t.rejects(her.account.get(), { name: 'Problem', status: 401 })

  const temporary = await client.users.resetPassword(id)
  await her.login('grace', temporary)
  await her.account.changePassword({ current_password: temporary, new_password: grace.password })
  await her.login('grace', grace.password)
  await her.logout()
  await t.rejects(her.account.get(), { name: 'Problem', status: 401, message: 'Not authenticated' })
  await her.login('grace', grace.password)
  await her.account.delete()
  await t.rejects(client.users.get(id), { name: 'Problem', type: 'user-not-found' })
  await client.users.delete(user.account.id)
  const actions = await Array.fromAsync(client.audit.list({ actor: 'root' }), ({ action }) => action)
  t.ok(actions.includes('user-deleted'))
})
