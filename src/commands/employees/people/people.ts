import { generateMersenne53Randomizer } from '@faker-js/faker'
import type { components } from '../../../../generated/openapi.ts'
import { populations } from './population.ts'

/** On the first day of 2026, the oldest is 67 and the youngest 18. It is fixed, so that people stay the same. */
const firstBirthday = Date.UTC(1958, 0, 2)
const lastBirthday = Date.UTC(2008, 0, 1)
const dayMs = 86_400_000

/** Plausible employees from many countries, with consecutive `emp_id`s: always the same for a seed and a `from`. */
export function * people (
  { seed, from = 1, count }: { seed: number, from?: number, count: number }
): Generator<components['schemas']['EmployeeCreate']> {
  const everybody = populations(seed)
  const randomizer = generateMersenne53Randomizer()
  randomizer.seed([seed, from])
  const oneOf = <Item>(items: readonly Item[]) => items[Math.floor(randomizer.next() * items.length)] as Item
  for (let emp_id = from; emp_id < from + count; emp_id++) {
    const { country, cities, firstNames, lastNames, fullName } = oneOf(everybody)
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
