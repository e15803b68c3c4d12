import t from 'tap'
import type { components } from '../../generated/openapi.ts'
import { serve } from '../harness/service.ts'

type EmployeeCreate = components['schemas']['EmployeeCreate']

const ada: EmployeeCreate = {
  emp_id: 101, emp_name: 'Ada Lovelace', emp_dob: '1985-12-10', city: 'London', country: 'United Kingdom'
}

await t.test('an employee that was added can be fetched', async (t) => {
  const { admin, user } = await serve(t)
  const added = await admin.POST('/employees', { body: ada })
  t.equal(added.response.status, 201)
  t.equal(added.response.headers.get('location'), '/employees/101')
  t.match(added.data, ada)
  const got = await user.GET('/employees/{emp_id}', { params: { path: { emp_id: 101 } } })
  t.same(got.data, added.data)
})

await t.test('an emp_id is given once', async (t) => {
  const { admin } = await serve(t)
  await admin.POST('/employees', { body: ada })
  const { response, error } = await admin.POST('/employees', { body: { ...ada, emp_name: 'Another' } })
  t.equal(response.status, 409)
  t.same(error, {
    type: '/problems/employee-exists',
    title: 'Employee already exists',
    status: 409,
    detail: "Employee business ID '101' already exists"
  })
})

await t.test('an employee that does not exist is not found, whatever the operation', async (t) => {
  const { admin } = await serve(t)
  const params = { path: { emp_id: 999 } }
  const answers = [
    await admin.GET('/employees/{emp_id}', { params }),
    await admin.PATCH('/employees/{emp_id}', { params, body: {} }),
    await admin.PATCH('/employees/{emp_id}', { params, body: { city: 'Paris' } }),
    await admin.PATCH('/employees/{emp_id}', { params, body: { emp_id: 1000 } }),
    await admin.DELETE('/employees/{emp_id}', { params })
  ]
  for (const { response, error } of answers) {
    t.equal(response.status, 404)
    t.match(error, { type: '/problems/employee-not-found', detail: "Employee with emp_id '999' not found" })
  }
})

await t.test('a change of some fields leaves the others', async (t) => {
  const { admin } = await serve(t)
  const { data: before } = await admin.POST('/employees', { body: ada })
  const params = { path: { emp_id: 101 } }
  const changes = { city: 'Paris', country: 'France' }
  const { response, data } = await admin.PATCH('/employees/{emp_id}', { params, body: changes })
  t.equal(response.status, 200)
  t.same(data, { ...before, ...changes })
  const { data: unchanged } = await admin.PATCH('/employees/{emp_id}', { params, body: {} })
  t.same(unchanged, data)
  const { data: sameId } = await admin.PATCH('/employees/{emp_id}', { params, body: { emp_id: 101 } })
  t.same(sameId, data)
})

await t.test('an employee moves to a new emp_id and keeps its id', async (t) => {
  const { admin } = await serve(t)
  const { data: before } = await admin.POST('/employees', { body: ada })
  const params = { path: { emp_id: 101 } }
  const { data } = await admin.PATCH('/employees/{emp_id}', { params, body: { emp_id: 202, city: 'Paris' } })
  t.same(data, { ...before, emp_id: 202, city: 'Paris' })
  t.equal((await admin.GET('/employees/{emp_id}', { params })).response.status, 404)
})

await t.test('an employee does not move to an emp_id that is taken', async (t) => {
  const { admin } = await serve(t)
  const { data: before } = await admin.POST('/employees', { body: ada })
  await admin.POST('/employees', { body: { ...ada, emp_id: 202 } })
  const params = { path: { emp_id: 101 } }
  const { response, error } = await admin.PATCH('/employees/{emp_id}', { params, body: { emp_id: 202 } })
  t.equal(response.status, 409)
  t.match(error, { detail: "Employee business ID '202' already exists" })
  t.same((await admin.GET('/employees/{emp_id}', { params })).data, before)
})

await t.test('an employee that was deleted is gone, and its emp_id is free', async (t) => {
  const { admin } = await serve(t)
  await admin.POST('/employees', { body: ada })
  const params = { path: { emp_id: 101 } }
  const { response } = await admin.DELETE('/employees/{emp_id}', { params })
  t.equal(response.status, 204)
  t.equal((await admin.DELETE('/employees/{emp_id}', { params })).response.status, 404)
  t.equal((await admin.POST('/employees', { body: ada })).response.status, 201)
})

await t.test('a path may end in a slash', async (t) => {
  const { admin } = await serve(t)
  const added = await admin.send({ method: 'POST', url: '/employees/', payload: ada })
  t.equal(added.statusCode, 201)
  t.equal((await admin.send({ url: '/employees/' })).json().length, 1)
})

await t.test('lists', async (t) => {
  const { admin, user } = await serve(t)
  const people: EmployeeCreate[] = [
    { emp_id: 5, emp_name: 'Zoë', emp_dob: '1990-01-01', city: 'ZÜRICH', country: 'Switzerland' },
    { emp_id: 3, emp_name: 'adam', emp_dob: '1980-05-05', city: 'Zürich', country: 'Switzerland' },
    { emp_id: 1, emp_name: 'Bea', emp_dob: '1990-01-01', city: '100% Town', country: 'Back\\slash' },
    { emp_id: 4, emp_name: 'Éva', emp_dob: '1970-12-31', city: '100 Town', country: 'under_score' },
    { emp_id: 2, emp_name: 'Carl', emp_dob: '2000-02-29', city: 'Москва', country: 'underscore' }
  ]
  for (const body of people) await admin.POST('/employees', { body })

  type Query = NonNullable<Parameters<typeof user.GET<'/employees', { params?: { query?: object } }>>[1]>['params']
  async function ids (query: object): Promise<number[]> {
    const { data = [] } = await user.GET('/employees', { params: { query } } as { params: NonNullable<Query> })
    return data.map(({ emp_id }) => emp_id)
  }

  await t.test('are sorted by emp_id by default', async (t) => {
    t.same(await ids({}), [1, 2, 3, 4, 5])
    t.same(await ids({ order: 'desc' }), [5, 4, 3, 2, 1])
  })

  await t.test('sort by each field, by code point, and then by emp_id', async (t) => {
    t.same(await ids({ sort_by: 'emp_name' }), [1, 2, 5, 3, 4])
    t.same(await ids({ sort_by: 'emp_dob' }), [4, 3, 1, 5, 2])
    t.same(await ids({ sort_by: 'emp_dob', order: 'desc' }), [2, 5, 1, 3, 4])
    t.same(await ids({ sort_by: 'city' }), [4, 1, 5, 3, 2])
    t.same(await ids({ sort_by: 'country' }), [1, 3, 5, 4, 2])
  })

  await t.test('have pages', async (t) => {
    t.same(await ids({ limit: 2 }), [1, 2])
    t.same(await ids({ limit: 2, offset: 3 }), [4, 5])
    t.same(await ids({ offset: 5 }), [])
  })

  await t.test('are filtered regardless of case, in any script', async (t) => {
    t.same(await ids({ city: 'zürich' }), [3, 5])
    t.same(await ids({ city: 'оск' }), [2])
    t.same(await ids({ city: 'ОСК' }), [2])
    t.same(await ids({ city: 'town', country: 'SCORE' }), [4])
    t.same(await ids({ city: 'nowhere' }), [])
    t.same(await ids({ city: '' }), [1, 2, 3, 4, 5])
  })

  await t.test('take wildcards as ordinary characters', async (t) => {
    t.same(await ids({ city: '100%' }), [1])
    t.same(await ids({ country: 'r_s' }), [4])
    t.same(await ids({ country: 'k\\s' }), [1])
    t.same(await ids({ country: '\\' }), [1])
    t.same(await ids({ country: '%' }), [])
  })
})

await t.test('the longest texts are stored whole, and found', async (t) => {
  const { admin } = await serve(t)
  // Scattered over a plane of Unicode, so that no text can be compressed.
  const long = (plane: number, start: number) => Array.from({ length: 200 }, (_, index) =>
    String.fromCodePoint(plane + (start + index * 7919) % 0x5000)).join('')
  for (const [emp_id, plane] of [[1, 0x4e00], [2, 0x20000]] as const) {
    const body = { ...ada, emp_id, emp_name: long(plane, 0), city: long(plane, 3), country: long(plane, 5) }
    t.match((await admin.POST('/employees', { body })).data, body)
    for (const text of [body.emp_name, [...body.emp_name].slice(100, 110).join('')]) {
      const { data } = await admin.GET('/employees', { params: { query: { emp_name: text } } })
      t.match(data, [body], `${emp_id}: ${[...text].length} characters`)
    }
  }
  // Each of these characters is eighteen by compatibility.
  const body = { ...ada, emp_id: 3, emp_name: '\ufdfa'.repeat(200), city: '\ufdfa'.repeat(199), country: '\ufdfa' }
  t.match((await admin.POST('/employees', { body })).data, body)
})
