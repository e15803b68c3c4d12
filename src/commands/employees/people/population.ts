import { allFakers, type Faker } from '@faker-js/faker'
import { cities } from './cities.ts'
import { countries } from './countries.ts'

/** What the people of a country are called, and where they live. */
export interface Population {
  country: string
  /** The more people live in a city, the more often it is there. */
  cities: string[]
  /** Of women, and of men. */
  firstNames: [string[], string[]]
  lastNames: [string[], string[]]
  /** A first and a last name in the order and the manner of the country. */
  fullName: (first: string, last: string) => string
}

/** A thousand populations, each there as often as a thousand people come from its country. */
export function populations (seed: number): Population[] {
  return countries.flatMap(([country, perMille, locale], index) => {
    const faker = allFakers[locale]
    faker.seed([seed, index])
    const known = cities[country]?.split(/,\s+/) ?? faker.definitions.location.city_name
    const population = {
      country,
      cities: byZipf(faker.helpers.arrayElements(known, { min: 20, max: 80 })),
      firstNames: ofEither((sex) => faker.person.firstName(sex)),
      lastNames: ofEither((sex) => faker.person.lastName(sex)),
      fullName: fullName(faker)
    }
    return Array.from({ length: perMille }, () => population)
  })
}

/** The second city has half as many people as the first, the third has a third, and so on, by Zipf's law. */
function byZipf (cities: string[]): string[] {
  return cities.flatMap((city, index) => Array.from({ length: Math.ceil(200 / (index + 1)) }, () => city))
}

/** How many names are drawn and kept; to draw those of each person anew would be many times slower. */
const draws = 2_000

function ofEither (name: (sex: 'female' | 'male') => string): [string[], string[]] {
  return [Array.from({ length: draws }, () => name('female')), Array.from({ length: draws }, () => name('male'))]
}

/** The locale's first pattern without titles and middle names. */
function fullName (faker: Faker): Population['fullName'] {
  const [plain = ''] = faker.definitions.person.name.map(({ value }) => value)
    .filter((pattern) => /^\{\{person\.(first|last)Name\}\} ?\{\{person\.(first|last)Name\}\}$/.test(pattern))
  return (first, last) => plain.replace('{{person.firstName}}', first).replace('{{person.lastName}}', last)
}
