// The generated employees of a seed.

import t from 'tap'
import { violations } from '../../src/contract/messages.ts'
import { compileAt } from '../../src/contract/schemas/compile.ts'
import { forbiddenCharacter, normalizeText } from '../../src/contract/texts.ts'
import { people } from '../../src/commands/employees/people/people.ts'

const many = [...people({ seed: 7, from: 1_001, count: 100_000 })]

/** The number of occurrences of each value. */
function counts (values: string[]): number[] {
  return Object.values(Object.groupBy(values, (value) => value)).map((group = []) => group.length)
}

await t.test('a seed and a first emp_id always give the same people', async (t) => {
  const count = 100
  t.same([...people({ seed: 7, from: 1_001, count })], many.slice(0, count))
  const names = (options: { seed: number, from?: number }) =>
    [...people({ ...options, count })].map(({ emp_name }) => emp_name)
  const [first, other, later] = [names({ seed: 1 }), names({ seed: 2 }), names({ seed: 1, from: 2 })]
  t.ok(first.filter((name) => other.includes(name)).length < 10, 'another seed gives others')
  t.ok(first.filter((name) => later.includes(name)).length < 10, 'another first emp_id gives others')
})

await t.test('every person is an employee that the contract allows, with consecutive emp_ids', async (t) => {
  const validate = compileAt('/components/schemas/EmployeeCreate')
  t.same(many.flatMap((person) => violations(validate, person, 'body')), [])
  t.same(many.map(({ emp_id }) => emp_id), many.map((_, index) => 1_001 + index))
  t.match([...people({ seed: 7, count: 1 })], [{ emp_id: 1 }])
})

await t.test('their texts are stored as they are', async (t) => {
  const changed = [...people({ seed: 1, count: 200_000 })].filter(({ emp_name, city, country }) =>
    [emp_name, city, country].some((text) => normalizeText(text) !== text || forbiddenCharacter(text) !== undefined))
  t.same(changed, [])
})

await t.test('they are of working age on the first day of 2026', async (t) => {
  const days = many.map(({ emp_dob }) => emp_dob).toSorted()
  t.same([days[0], days.at(-1)], ['1958-01-02', '2008-01-01'])
})

await t.test('countries and cities differ much in their numbers of people', async (t) => {
  const countries = counts(many.map(({ country }) => country))
  t.equal(countries.length, 43)
  t.ok(Math.max(...countries) > 0.13 * many.length && Math.max(...countries) < 0.15 * many.length)
  t.ok(Math.min(...countries) > 0.0005 * many.length && Math.min(...countries) < 0.0015 * many.length)
  const indians = many.filter(({ country }) => country === 'India')
  const cities = counts(indians.map(({ city }) => city))
  t.ok(cities.length >= 20 && cities.length <= 80, `${cities.length} cities`)
  t.ok(Math.max(...cities) > 10 * Math.min(...cities))
})

await t.test('they have names of their own, in the manner of their countries', async (t) => {
  const names = many.map(({ emp_name }) => emp_name)
  t.ok(new Set(names).size > 80_000, `${new Set(names).size} names`)
  t.ok(new Set(names.flatMap((name) => name.split(' '))).size > 30_000, 'different words')
  const ofCountry = (name: string) => many.filter(({ country }) => country === name).map(({ emp_name }) => emp_name)
  t.ok(ofCountry('China').every((name) => /^\p{Script=Han}{2,}$/v.test(name)))
  t.ok(ofCountry('Greece').every((name) => /^[\p{Script=Greek}\-]+ [\p{Script=Greek}\-]+$/v.test(name)))
  t.ok(ofCountry('Hungary').some((name) => /^Nagy /.test(name)), 'the family name first')
})
