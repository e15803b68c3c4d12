import { allFakers, type Faker } from '@faker-js/faker'
import { cities } from './cities.ts'
import { countries } from './countries.ts'

/** The names and the cities of the people of a country. */
export interface Population {
  country: string
  /** A large city is listed more often than a small one. */
  cities: string[]
  /** Female and male first names. */
  firstNames: [string[], string[]]
  /** The last names of women and of men, which differ in some countries. */
  lastNames: [string[], string[]]
  /** Joins a first and a last name in the order of the country. */
  fullName: (first: string, last: string) => string
}

/**
 * A list of 1,000 populations, in which the population of a country is repeated by the country's share. Each is made
 * when it is first asked for: few people come from few countries.
 */
export function weightedPopulations (seed: number): Array<() => Population> {
  return countries.flatMap((country, index) => {
    const [, perMille] = country
    let made: Population | undefined
    function population () {
      made ??= makePopulation(country, [seed, index])
      return made
    }
    return Array.from({ length: perMille }, () => population)
  })
}

function makePopulation ([country, , locale]: typeof countries[number], seed: number[]): Population {
  const faker = allFakers[locale]
  faker.seed(seed)
  const listed = cities[country]?.split(/,\s+/) ?? faker.definitions.location.city_name
  return {
    country,
    cities: byZipf(faker.helpers.arrayElements(listed, { min: 20, max: 80 })),
    firstNames: ofBothSexes((sex) => faker.person.firstName(sex)),
    lastNames: ofBothSexes((sex) => faker.person.lastName(sex)),
    fullName: fullName(faker)
  }
}

/** Repeats cities by Zipf's law: the second is listed half as often as the first, the third a third as often. */
function byZipf (cities: string[]): string[] {
  return cities.flatMap((city, index) => Array.from({ length: Math.ceil(200 / (index + 1)) }, () => city))
}

/** Names per sex. People draw from these lists, which is many times faster than a call of Faker for each person. */
const namesPerSex = 2_000

function ofBothSexes (name: (sex: 'female' | 'male') => string): [string[], string[]] {
  // Some names of Faker have a control character where a dash of Windows-1252 was misread.
  const clean = (text: string) => text.replaceAll(/\p{Cc}/gu, '-')
  const namesOf = (sex: 'female' | 'male') => Array.from({ length: namesPerSex }, () => clean(name(sex)))
  return [namesOf('female'), namesOf('male')]
}

/** Uses the first name pattern of the locale that has no title and no middle name. */
function fullName (faker: Faker): Population['fullName'] {
  const [plain = ''] = faker.definitions.person.name.map(({ value }) => value)
    .filter((pattern) => /^\{\{person\.(first|last)Name\}\} ?\{\{person\.(first|last)Name\}\}$/.test(pattern))
  return (first, last) => plain.replace('{{person.firstName}}', first).replace('{{person.lastName}}', last)
}
