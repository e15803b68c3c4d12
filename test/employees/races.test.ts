import t from 'tap'
import { serve } from '../harness/service.ts'

const ada = { emp_id: 1, emp_name: 'Ada', emp_dob: '1985-12-10', city: 'London', country: 'United Kingdom' }
const params = { path: { emp_id: 1 } }

/** How often each status was answered. */
function tally (answers: Array<{ response: Response }>): Record<number, number> {
  const counts: Record<number, number> = {}
  for (const { response: { status } } of answers) counts[status] = (counts[status] ?? 0) + 1
  return counts
}

await t.test('of fifty concurrent creates of one emp_id one succeeds', async (t) => {
  const { admin } = await serve(t)
  const answers = await Promise.all(Array.from({ length: 50 }, async (_, index) =>
    await admin.POST('/employees', { body: { ...ada, emp_name: `Ada ${index}` } })))
  t.same(tally(answers), { 201: 1, 409: 49 })
  const made = answers.find(({ response }) => response.status === 201)
  t.same((await admin.GET('/employees/{emp_id}', { params })).data, made?.data)
})

await t.test('concurrent changes of different fields all persist', async (t) => {
  const { admin } = await serve(t)
  await admin.POST('/employees', { body: ada })
  const changes = [{ city: 'Paris' }, { country: 'France' }, { emp_name: 'Ada King' }, { emp_dob: '1990-01-01' }]
  const answers = await Promise.all(changes.map(async (body) =>
    await admin.PATCH('/employees/{emp_id}', { params, body })))
  t.same(tally(answers), { 200: 4 })
  t.match((await admin.GET('/employees/{emp_id}', { params })).data, Object.assign({}, ...changes))
})

await t.test('of ten concurrent deletes of one employee one succeeds', async (t) => {
  const { admin } = await serve(t)
  await admin.POST('/employees', { body: ada })
  const answers = await Promise.all(Array.from({ length: 10 }, async () =>
    await admin.DELETE('/employees/{emp_id}', { params })))
  t.same(tally(answers), { 204: 1, 404: 9 })
})

await t.test('of ten employees that move to one emp_id one gets it, and none is lost', async (t) => {
  const { admin } = await serve(t)
  const from = Array.from({ length: 10 }, (_, index) => index + 1)
  for (const emp_id of from) await admin.POST('/employees', { body: { ...ada, emp_id } })
  const answers = await Promise.all(from.map(async (emp_id) =>
    await admin.PATCH('/employees/{emp_id}', { params: { path: { emp_id } }, body: { emp_id: 100 } })))
  t.same(tally(answers), { 200: 1, 409: 9 })
  t.equal((await admin.GET('/employees')).data?.length, 10)
})

await t.test('two employees that move to each other at once are both still there', async (t) => {
  const { admin } = await serve(t)
  for (const emp_id of [1, 2]) await admin.POST('/employees', { body: { ...ada, emp_id, emp_name: `Ada ${emp_id}` } })
  for (let round = 0; round < 5; round++) {
    const answers = await Promise.all([[1, 2], [2, 1]].map(async ([from = 0, to = 0]) =>
      await admin.PATCH('/employees/{emp_id}', { params: { path: { emp_id: from } }, body: { emp_id: to } })))
    t.same(tally(answers), { 409: 2 })
  }
  t.same((await admin.GET('/employees')).data?.map(({ emp_name }) => emp_name), ['Ada 1', 'Ada 2'])
})
