import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Database } from '../../generated/database.ts'

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

/** A condition on employees, in two ways that mean the same. */
export interface Condition {
  /** As an employee who is met on a walk is best held against it. */
  met: RawBuilder<boolean>
  /** As an index finds those to whom it applies. */
  found: RawBuilder<boolean>
  /** The part of an order outside of which it applies to nobody. */
  range?: { column: 'emp_dob' | 'city' | 'country', within: RawBuilder<boolean> }
}

/**
 * The conditions that filters come to. Texts are first looked up among the cities, the countries and the words of names
 * that there are, which are few, so that indexes find the employees who have those that match.
 */
export async function conditionsOf (db: Kysely<Database>, filters: EmployeeFilters): Promise<Condition[]> {
  const { city = '', country = '', emp_name = '', q = '', born_from, born_to } = filters
  // Of the cities those in the countries that are asked for, and the other way round.
  const place = sql<boolean>`${contains('folded_city', city)} AND ${contains('folded_country', country)}`
  const searches = [
    ...city === '' ? [] : [[placeSearch('city', city, place)]],
    ...country === '' ? [] : [[placeSearch('country', country, place)]],
    ...emp_name === '' ? [] : [[nameSearch(emp_name)]],
    ...q === '' ? [] : [[placeSearch('city', q), placeSearch('country', q), nameSearch(q)]]
  ]
  const found = await lookUp(db, searches.flat())
  return [
    ...searches.map((alternatives) => either(found.splice(0, alternatives.length))),
    ...born_from === undefined ? [] : [born(sql`emp_dob >= ${born_from}::date`)],
    ...born_to === undefined ? [] : [born(sql`emp_dob <= ${born_to}::date`)]
  ]
}

/** How a text is looked up, and the condition that comes of the terms that contain it. */
interface Search {
  terms: RawBuilder<string[]>
  condition: (terms: string[]) => Condition
}

/** How many terms a condition names at most. Where more contain a text, so do a great many employees. */
const mostTerms = 1_000

/** The conditions that searches come to, by one statement. */
async function lookUp (db: Kysely<Database>, searches: Search[]): Promise<Condition[]> {
  if (searches.length === 0) return []
  const columns = searches.map(({ terms }, index) => sql`${terms} AS ${sql.ref(String(index))}`)
  const { rows } = await sql<Record<string, string[]>>`SELECT ${sql.join(columns)}`.execute(db)
  const found = rows.flatMap((row) => Object.values(row))
  // There is a column of the only row for each.
  return searches.map(({ condition }, index) => condition(found[index] as string[]))
}

function placeSearch (column: 'city' | 'country', text: string, place = contains(`folded_${column}`, text)): Search {
  const name = sql.ref(column)
  return {
    terms: sql`array(
      SELECT DISTINCT ${name} FROM employee_places WHERE ${place} ORDER BY ${name} LIMIT ${mostTerms + 1})`,
    condition (names) {
      const [first] = names
      if (first === undefined) return never
      if (names.length > mostTerms) return alike(sql`folded(${name}) LIKE ${patternOf(text)}`)
      const isOne = sql<boolean>`${name} = any(${names}::text[])`
      const within = sql<boolean>`${name} >= ${first} AND ${name} <= ${names.at(-1)}`
      // IS TRUE keeps the planner from looking for each name in turn, of which it would not know how far behind it is.
      return { met: sql`(${isOne}) IS TRUE`, found: isOne, range: { column, within } }
    }
  }
}

function nameSearch (text: string): Search {
  const met = contains('folded_name', text)
  return {
    terms: sql`array(SELECT word FROM employee_words WHERE ${hasWordOf(text)} LIMIT ${mostTerms + 1})`,
    condition (words) {
      if (words.length === 0) return never
      if (words.length > mostTerms) return alike(met)
      const found = sql<boolean>`string_to_array(folded_name, ' ') && ${words}::text[]`
      // Who has one of the words need not have all of a text that is of several.
      return { met, found: text.includes(' ') ? sql`(${met} AND ${found})` : found }
    }
  }
}

/** A condition for which there is but one way. */
function alike (test: RawBuilder<boolean>): Condition {
  return { met: test, found: test }
}

const never = alike(sql`false`)

/** Whether a word is one of those that a name has which contains the text: the one that has most of it. */
function hasWordOf (text: string): RawBuilder<boolean> {
  const parts = text.split(' ')
  const most = Math.max(...parts.map(({ length }) => length))
  const index = parts.findIndex(({ length }) => length === most)
  const [before, after] = [index === 0 ? '%' : '', index === parts.length - 1 ? '%' : '']
  return sql`word LIKE folded(${before + escape(String(parts[index])) + after})`
}

function born (test: RawBuilder<boolean>): Condition {
  return { ...alike(test), range: { column: 'emp_dob', within: test } }
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

function either (conditions: Condition[]): Condition {
  const [only, ...others] = conditions
  if (only !== undefined && others.length === 0) return only
  const or = (way: 'met' | 'found') => sql<boolean>`(${sql.join(conditions.map((each) => each[way]), sql` OR `)})`
  return { met: or('met'), found: or('found') }
}
