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

/** A condition on employees. */
export interface Condition {
  test: RawBuilder<boolean>
  /** The part of an order outside of which it applies to nobody. */
  range?: { column: 'emp_dob' | 'city' | 'country', test: RawBuilder<boolean> }
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
    condition: (names) => names.length > mostTerms
      ? { test: sql`folded(${name}) LIKE ${patternOf(text)}` }
      : {
          test: sql`${name} = any(${names}::text[])`,
          range: { column, test: sql`${name} >= ${names.at(0)} AND ${name} <= ${names.at(-1)}` }
        }
  }
}

function nameSearch (text: string): Search {
  const matches = contains('folded_name', text)
  return {
    terms: sql`array(SELECT word FROM employee_words WHERE ${hasWordOf(text)} LIMIT ${mostTerms + 1})`,
    condition: (words) => words.length > mostTerms
      ? { test: matches }
      : { test: sql`(${matches} AND string_to_array(folded_name, ' ') && ${words}::text[])` }
  }
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
  return { test, range: { column: 'emp_dob', test } }
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
  return { test: sql`(${sql.join(conditions.map(({ test }) => test), sql` OR `)})` }
}
