import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import { anyOf } from './connectives.ts'
import { type Extent, type Range, rangesOf } from './extent.ts'
import { lookUp, type Terms } from './terms.ts'
import { contains, nameText, type Places, placeText, type Text } from './texts.ts'

/** Which employees are meant: those to whom every filter applies. An empty text is no filter. */
export interface EmployeeFilters {
  city?: string
  country?: string
  emp_name?: string
  /** The first and the last day of birth. */
  born_from?: string
  born_to?: string
  /** What the name, the city or the country contains. */
  q?: string
}

/** A condition on employees. */
export interface Condition {
  /** Whether it applies to an employee. */
  met: RawBuilder<boolean>
  /** What an index finds of them: all to whom it applies, and perhaps some others. There need be none. */
  found?: RawBuilder<boolean> | undefined
  /** The parts of orders outside of which it applies to nobody. */
  ranges: Range[]
  /** Where all those are to whom it applies, and nobody else; only if it is about places alone. */
  places?: Places | undefined
}

/**
 * The conditions that filters come to. Texts are first looked up among the cities, the countries and the words of names
 * that there are, which are few, so that indexes find the employees who have those that match.
 */
export async function conditionsOf (db: Kysely<Database>, filters: EmployeeFilters): Promise<Condition[]> {
  const { city = '', country = '', emp_name = '', q = '', born_from, born_to } = filters
  // Of the cities those in the countries that are asked for, and the other way round.
  const place = sql<boolean>`${contains('folded_city', city)} AND ${contains('folded_country', country)}`
  const texts = [
    ...city === '' ? [] : [[placeText('city', city, place)]],
    ...country === '' ? [] : [[placeText('country', country, place)]],
    ...emp_name === '' ? [] : [[nameText(emp_name)]],
    ...q === '' ? [] : [[placeText('city', q), placeText('country', q), nameText(q)]]
  ]
  const found = await lookUp(db, texts.flat().map(({ search }) => search))
  return [
    ...texts.map((alternatives) => either(alternatives.map((text) => matchesOf(text, found.shift())))),
    ...born_from === undefined ? [] : [born(sql`emp_dob >= ${born_from}::date`)],
    ...born_to === undefined ? [] : [born(sql`emp_dob <= ${born_to}::date`)]
  ]
}

/** What is known of those who have a text. */
interface Matches extends Omit<Condition, 'ranges'> {
  /** How far they are spread; null if that is not known. */
  extent: Extent | null
}

/** What is known of those who have a text, by the terms that contain it; undefined if nobody has it. */
function matchesOf ({ met, among }: Text, known: Terms | undefined): Matches | undefined {
  const { terms = null, extent = null }: Partial<Terms> = { ...known }
  if (terms?.length === 0) return undefined
  return { ...terms === null ? { met } : among(terms), extent }
}

function born (test: RawBuilder<boolean>): Condition {
  return { met: test, found: test, ranges: [{ column: 'emp_dob', within: test }] }
}

const never: Condition = { met: sql`false`, found: sql`false`, ranges: [] }

/** The condition that one of some texts is there. */
function either (alternatives: Array<Matches | undefined>): Condition {
  const possible = alternatives.filter((each) => each !== undefined)
  if (possible.length === 0) return never
  const found = possible.flatMap((each) => each.found ?? [])
  const extents = possible.flatMap(({ extent }) => extent ?? [])
  return {
    met: anyOf(possible.map(({ met }) => met)),
    found: found.length === possible.length ? anyOf(found) : undefined,
    ranges: extents.length === possible.length ? rangesOf(extents) : [],
    places: possible.length === 1 ? possible[0]?.places : undefined
  }
}

/** The tests by which employees are found in indexes first, and held against the conditions then. */
export function inIndexes (conditions: Condition[]): Array<RawBuilder<boolean>> {
  return conditions.flatMap(({ met, found }) => found === undefined ? [met] : [met, found])
}
