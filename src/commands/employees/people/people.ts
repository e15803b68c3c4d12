import { generateMersenne53Randomizer } from '@faker-js/faker'
import type { components } from '../../../../generated/openapi.ts'
import { weightedPopulations } from './population.ts'

/** On 2026-01-01 the oldest is 67, the youngest 18. The dates are fixed, so that a seed always gives the same data. */
const firstBirthday = Date.UTC(1958, 0, 2)
const lastBirthday = Date.UTC(2008, 0, 1)
const dayMs = 86_400_000

/** Generates plausible employees with consecutive `emp_id`s. The same `seed` and `from` give the same employees. */
export function * people (
  { seed, from = 1, count }: { seed: number, from?: number, count: number }
): Generator<components['schemas']['EmployeeCreate']> {
  const weighted = weightedPopulations(seed)
  const randomizer = generateMersenne53Randomizer()
  randomizer.seed([seed, from])
  const oneOf = <Item>(items: readonly Item[]) => items[Math.floor(randomizer.next() * items.length)] as Item
  for (let emp_id = from; emp_id < from + count; emp_id++) {
    const { country, cities, firstNames, lastNames, fullName } = oneOf(weighted)()
    const sex = randomizer.next() < 0.5 ? 0 : 1
    yield {
      emp_id,
      emp_name: fullName(oneOf(firstNames[sex]), oneOf(lastNames[sex])),
      emp_dob: oneOf(birthdays),
      city: oneOf(cities),
      country
    }
  }
}

const birthdays = Array.from({ length: (lastBirthday - firstBirthday) / dayMs + 1 }, (_, day) =>
  new Date(firstBirthday + day * dayMs).toISOString().slice(0, 10))
