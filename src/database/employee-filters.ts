import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Database } from '../../generated/database.ts'
import { lookUp, type Search, type Terms } from './employee-terms.ts'
import { scriptStarts } from './scripts.ts'

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
}

interface Range {
  column: 'emp_name' | 'emp_dob' | 'city' | 'country'
  within: RawBuilder<boolean>
}

/**
 * The conditions that filters come to. Texts are first looked up among the cities, the countries and the words of names
 * that there are, which are few, so that indexes find the employees who have those that match.
 */
export async function conditionsOf (db: Kysely<Database>, filters: EmployeeFilters): Promise<Condition[]> {
  const { city = '', country = '', emp_name = '', q = '', born_from, born_to } = filters
  // Of the cities those in the countries that are asked for, and the other way round: where to look in either order.
  const place = sql<boolean>`${contains('folded_city', city)} AND ${contains('folded_country', country)}`
  const texts = [
    ...city === '' && country === '' ? [] : [[placeText('city', city, place)], [placeText('country', country, place)]],
    ...emp_name === '' ? [] : [[nameText(emp_name)]],
    ...q === '' ? [] : [[placeText('city', q), placeText('country', q), nameText(q)]]
  ]
  const found = await lookUp(db, texts.flat().map(({ search }) => search))
  return [
    ...texts.map((alternatives) => either(alternatives.map(({ condition }) => condition(found.shift())))),
    ...born_from === undefined ? [] : [born(sql`emp_dob >= ${born_from}::date`)],
    ...born_to === undefined ? [] : [born(sql`emp_dob <= ${born_to}::date`)]
  ]
}

/** How a text is looked up, and the condition that comes of the terms that contain it. */
interface Text {
  search: Search
  condition: (found: Terms | undefined) => Condition
}

function placeText (column: 'city' | 'country', text: string, test = contains(`folded_${column}`, text)): Text {
  const name = sql.ref(column)
  const isAny = text === ''
  return {
    search: { table: 'employee_places', term: column, test },
    condition (found) {
      const met = isAny ? sql<boolean>`true` : sql<boolean>`folded(${name}) LIKE ${patternOf(text)}`
      const ranges = nameRanges(found)
      const places = found?.terms ?? undefined
      if (places === undefined) return { met, ranges }
      const [first] = places
      if (first === undefined) return never
      ranges.push({ column, within: sql`${name} >= ${first} AND ${name} <= ${places.at(-1)}` })
      if (isAny) return { met, ranges }
      const isOne = sql<boolean>`${name} = any(${places}::text[])`
      // IS TRUE keeps the planner from looking for each name in turn, of which it would not know how far behind it is.
      return { met: sql`(${isOne}) IS TRUE`, found: isOne, ranges }
    }
  }
}

function nameText (text: string): Text {
  const met = contains('folded_name', text)
  return {
    search: { table: 'employee_words', term: 'word', test: hasWordOf(text) },
    condition (found) {
      const words = found?.terms ?? undefined
      if (words === undefined) return { met, ranges: [] }
      return words.length === 0 ? never : { met, found: hasOneOf(words), ranges: nameRanges(found) }
    }
  }
}

const never: Condition = { met: sql`false`, found: sql`false`, ranges: [] }

/** The part of the order by name in which employees are who have one of some terms. */
function nameRanges (found: Terms | undefined): Range[] {
  if (found === undefined || found.first === null || found.last === null) return []
  const [start, end] = [scriptStarts[found.first - 1], scriptStarts[found.last]]
  return [
    ...start === undefined ? [] : [{ column: 'emp_name', within: sql<boolean>`emp_name >= ${start}` } as const],
    ...end === undefined ? [] : [{ column: 'emp_name', within: sql<boolean>`emp_name < ${end}` } as const]
  ]
}

/** How many words are looked for at once: an index holds whomever it finds against each of them. */
const wordsAtOnce = 16

/** Whether a name has one of the words. */
function hasOneOf (words: string[]): RawBuilder<boolean> {
  const starts = words.keys().filter((index) => index % wordsAtOnce === 0)
  const parts = [...starts.map((start) => words.slice(start, start + wordsAtOnce))]
  return anyOf(parts.map((some) => sql`string_to_array(folded_name, ' ') && ${some}::text[]`))
}

/** Whether a word is one of those that a name has which contains the text: the one that has most of it. */
function hasWordOf (text: string): RawBuilder<boolean> {
  const parts = text.split(' ')
  const most = Math.max(...parts.map(({ length }) => length))
  const index = parts.findIndex(({ length }) => length === most)
  const [before, after] = [index === 0 ? '%' : '', index === parts.length - 1 ? '%' : '']
  return sql`word LIKE folded(${before + escape(String(parts[index])) + after})`
}

function born (test: RawBuilder<boolean>): Condition {
  return { met: test, found: test, ranges: [{ column: 'emp_dob', within: test }] }
}

function contains (column: string, text: string): RawBuilder<boolean> {
  return sql`${sql.ref(column)} LIKE ${patternOf(text)}`
}

function patternOf (text: string) {
  return sql`folded(${`%${escape(text)}%`})`
}

/** Text in which the wildcards of LIKE stand for themselves. */
function escape (text: string): string {
  return text.replace(/[\\%_]/g, '\\$&')
}

/** The condition that one of some applies. */
function either (conditions: Condition[]): Condition {
  const possible = conditions.filter((condition) => condition !== never)
  const [only = never, ...others] = possible
  if (others.length === 0) return only
  const met = anyOf(possible.map((each) => each.met))
  const found = possible.flatMap((each) => each.found ?? [])
  return { met, ...found.length === possible.length && { found: anyOf(found) }, ranges: [] }
}

/** The tests by which employees are found in indexes first, and held against the conditions then. */
export function inIndexes (conditions: Condition[]): Array<RawBuilder<boolean>> {
  return conditions.flatMap(({ met, found }) => found === undefined ? [met] : [met, found])
}

export function allOf (tests: Array<RawBuilder<boolean>>): RawBuilder<boolean> {
  return sql.join([sql`true`, ...tests], sql` AND `)
}

function anyOf (tests: Array<RawBuilder<boolean>>): RawBuilder<boolean> {
  return sql`(${sql.join(tests, sql` OR `)})`
}
