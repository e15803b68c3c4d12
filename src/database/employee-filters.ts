import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Database } from '../../generated/database.ts'

/** Which employees are meant: those to which every filter applies. An empty text is no filter. */
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
export type Condition = RawBuilder<boolean>

/**
 * The conditions that filters come to. Texts are first looked up among the cities, the countries and the words of names
 * that there are, which are few: the planner then knows how many employees have those that match, and where they are
 * rare an index finds them.
 */
export async function conditionsOf (db: Kysely<Database>, filters: EmployeeFilters): Promise<Condition[]> {
  const { city = '', country = '', emp_name = '', q = '', born_from, born_to } = filters
  // Of the cities, those in the countries that are asked for, and the other way round.
  const place = sql<boolean>`${contains('folded_city', city)} AND ${contains('folded_country', country)}`
  const searches = [
    ...city === '' ? [] : [[placeSearch('city', city, place)]],
    ...country === '' ? [] : [[placeSearch('country', country, place)]],
    ...emp_name === '' ? [] : [[nameSearch(emp_name)]],
    ...q === '' ? [] : [[placeSearch('city', q), placeSearch('country', q), nameSearch(q)]]
  ]
  const found = await lookUp(db, searches.flat())
  return [
    ...searches.map((alternatives) => either(alternatives.map((search) => search.condition(found.get(search) ?? [])))),
    ...born_from === undefined ? [] : [sql<boolean>`emp_dob >= ${born_from}::date`],
    ...born_to === undefined ? [] : [sql<boolean>`emp_dob <= ${born_to}::date`]
  ]
}

/** How a text is looked up, and what is true of the employees who have one of the terms that were found. */
interface Search {
  terms: RawBuilder<string[]>
  condition: (terms: string[]) => Condition
}

/**
 * How many terms are told to the planner at most. Employees who have one of more than these are so many that they are
 * met on any way through the table.
 */
const mostTerms = 1_000

async function lookUp (db: Kysely<Database>, searches: Search[]): Promise<Map<Search, string[]>> {
  if (searches.length === 0) return new Map()
  const columns = searches.map(({ terms }, index) => sql`${terms} AS ${sql.ref(String(index))}`)
  const { rows: [row = {}] } = await sql<Record<string, string[]>>`SELECT ${sql.join(columns)}`.execute(db)
  return new Map(searches.map((search, index) => [search, row[index] ?? []]))
}

function placeSearch (column: 'city' | 'country', text: string, place = contains(`folded_${column}`, text)): Search {
  const name = sql.ref(column)
  return {
    terms: sql`array(SELECT DISTINCT ${name} FROM employee_places WHERE ${place} LIMIT ${mostTerms + 1})`,
    condition: (names) => names.length > mostTerms
      ? sql<boolean>`folded(${name}) LIKE folded(${`%${escape(text)}%`})`
      : sql<boolean>`${name} = any(${names}::text[])`
  }
}

function nameSearch (text: string): Search {
  const matches = sql<boolean>`folded(emp_name) LIKE folded(${`%${escape(text)}%`})`
  const pattern = sql`folded(${wordPattern(text)})`
  return {
    terms: sql`array(SELECT word FROM employee_words WHERE word LIKE ${pattern} LIMIT ${mostTerms + 1})`,
    condition: (words) => words.length > mostTerms
      ? matches
      : sql<boolean>`(${matches} AND words(emp_name) && ${words}::text[])`
  }
}

/** A pattern for the longest of the words that a text has a part of, as the words of a name would have it. */
function wordPattern (text: string): string {
  const parts = text.split(' ')
  const longest = parts.reduce((best, part, index) => part.length > (parts[best] ?? '').length ? index : best, 0)
  const before = longest === 0 ? '%' : ''
  const after = longest === parts.length - 1 ? '%' : ''
  return `${before}${escape(parts[longest] ?? '')}${after}`
}

function contains (column: string, text: string): Condition {
  return sql<boolean>`${sql.ref(column)} LIKE folded(${`%${escape(text)}%`})`
}

/** Text in which the wildcards of LIKE stand for themselves. */
function escape (text: string): string {
  return text.replace(/[\\%_]/g, '\\$&')
}

function either (conditions: Condition[]): Condition {
  return sql<boolean>`(${sql.join(conditions, sql` OR `)})`
}
