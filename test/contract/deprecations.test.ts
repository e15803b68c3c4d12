import t from 'tap'
import { inconsistencies } from '../../src/contract/consistency/consistency.ts'
import { deprecationsOf } from '../../src/contract/deprecations.ts'
import { document } from '../../src/contract/document.ts'
import { serve } from '../harness/service.ts'

/** The contract with members added to the operation `getEmployee`. */
function contractWith (members: object) {
  const changed = structuredClone(document)
  Object.assign(changed.paths['/employees/{emp_id}']?.get ?? {}, members)
  return changed
}

const deprecated = { deprecated: true, 'x-deprecated-at': '2027-01-01', 'x-sunset': '2027-07-01' }
const expected = { deprecation: '@1798761600', sunset: 'Thu, 01 Jul 2027 00:00:00 GMT' }

await t.test('each response of a deprecated operation says so, whatever its status is', async (t) => {
  const limits = { perAddress: 1000, perUser: 8 }
  const { admin, anonymous } = await serve(t, { limits, deprecations: deprecationsOf(contractWith(deprecated)) })
  const employee = { emp_id: 101, emp_name: 'Ada', emp_dob: '1985-12-10', city: 'London', country: 'UK' }
  await admin.POST('/employees', { body: employee })
  const url = '/employees/101'
  const answers = [
    await admin.send({ url }),
    await admin.send({ url: `${url}/` }),
    await admin.send({ method: 'HEAD', url }),
    await admin.send({ url, headers: { 'if-none-match': '*' } }),
    await anonymous.send({ url }),
    await admin.send({ url: '/employees/102' }),
    await admin.send({ url, headers: { accept: 'image/png' } }),
    await admin.send({ url: '/employees/0' }),
    await admin.send({ url })
  ]
  t.same(answers.map(({ statusCode }) => statusCode), [200, 200, 200, 304, 401, 404, 406, 422, 429])
  for (const { headers: { deprecation, sunset } } of answers) t.same({ deprecation, sunset }, expected)
  const others = [
    await admin.send({ url: '/employees' }),
    await admin.send({ method: 'DELETE', url }),
    await anonymous.send({ url: '/docs' }),
    await anonymous.send({ url: '/nowhere' })
  ]
  for (const { headers } of others) {
    t.notHas(headers, { deprecation: /./ })
    t.notHas(headers, { sunset: /./ })
  }
})

await t.test('a deprecated operation need not have a day of its removal', (t) => {
  const contract = contractWith({ deprecated: true, 'x-deprecated-at': '2027-01-01' })
  t.same([...deprecationsOf(contract)], [['getEmployee', { Deprecation: expected.deprecation }]])
  t.end()
})

await t.test('a deprecation that cannot be is named', (t) => {
  const sentences = (members: object) => inconsistencies(contractWith(members))
  const incomplete = ['getEmployee should have `deprecated: true` and x-deprecated-at']
  const malformed = (day: string) => `getEmployee has a deprecation or sunset on ${day}, which is no day`
  t.same(sentences(deprecated), [])
  t.same(sentences({ ...deprecated, 'x-sunset': '2027-01-01' }), [])
  t.same(sentences({ deprecated: true, 'x-deprecated-at': '2027-01-01' }), [])
  t.same(sentences({ ...deprecated, deprecated: false }), incomplete)
  t.same(sentences({ deprecated: true }), incomplete)
  t.same(sentences({ 'x-sunset': '2027-01-01' }), incomplete)
  t.same(sentences({ ...deprecated, 'x-deprecated-at': '2027-02-30' }), [malformed('2027-02-30')])
  t.same(sentences({ ...deprecated, 'x-sunset': '2027-07-01T00:00:00Z' }), [malformed('2027-07-01T00:00:00Z')])
  t.same(sentences({ ...deprecated, 'x-sunset': '2026-12-31' }),
    ['getEmployee has an x-sunset before its x-deprecated-at'])
  t.end()
})
