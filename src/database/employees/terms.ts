import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import type { Extent } from './extent.ts'
import { customPlan } from '../connection/pool.ts'

/** What is known of the terms that a text was looked up among: cities, countries, or words of names. */
export interface Terms {
  /** Those that match, each once; null if there are too many. */
  terms: string[] | null
  /** How far the employees are spread who have one of them; null if there are none, or that is not known. */
  extent: Extent | null
}

/** How terms are looked up. */
export interface Search {
  table: 'employee_places' | 'employee_words'
  term: 'city' | 'country' | 'word'
  /** Which rows match. */
  test: RawBuilder<boolean>
  /** Characters that each word has which matches. */
  characters?: RawBuilder<string[]>
}

/** How many terms are of use at most. Where more contain a text, so do a great many employees. */
const mostTerms = 1_000
/** How many rows are looked through for them at most: a place is in many, a word in few. */
const mostRows = { employee_places: 20_000, employee_words: mostTerms }

/** Looks terms up, by one statement for all searches. */
export async function lookUp (db: Kysely<Database>, searches: Search[]): Promise<Terms[]> {
  if (searches.length === 0) return []
  const columns = searches.map((search, index) => sql`${termsOf(search)} AS ${sql.ref(String(index))}`)
  const { rows } = await sql<Record<string, Terms>>`SELECT ${sql.join(columns)} ${customPlan}`.execute(db)
  return rows.flatMap((row) => Object.values(row))
}

function termsOf ({ table, term, test, characters }: Search): RawBuilder<Terms> {
  const most = mostRows[table]
  const [few, many] = characters === undefined
    ? [extentOf(sql`found`), sql`NULL`]
    // Whose names have a word is known by the script alone.
    : [extentOf(placesOf(sql`SELECT script FROM found`)), extentOf(placesOf(scriptsWith(characters)))]
  return sql`(
    WITH found AS (SELECT *, ${sql.ref(term)} AS term FROM ${sql.table(table)} WHERE ${test} LIMIT ${most + 1})
    SELECT json_build_object(
      'terms', CASE WHEN count(*) <= ${most} AND count(DISTINCT term) <= ${mostTerms}
        THEN coalesce(array_agg(DISTINCT term), '{}') END,
      'extent', CASE WHEN count(*) <= ${most} THEN ${few} ELSE ${many} END)
    FROM found)`
}

function placesOf (scripts: RawBuilder<unknown>) {
  return sql`employee_places WHERE script IN (${scripts})`
}

/** The scripts in which names have all those characters, though perhaps in no one word. */
function scriptsWith (characters: RawBuilder<string[]>) {
  return sql`
    SELECT script FROM employee_characters WHERE character = any(${characters})
    GROUP BY script HAVING array_agg(character) @> ${characters}`
}

function extentOf (places: RawBuilder<unknown>) {
  return sql`(
    SELECT CASE WHEN count(*) > 0 THEN json_build_object(
      'city', json_build_array(min(city), max(city)),
      'country', json_build_array(min(country), max(country)),
      'script', json_build_array(min(script), max(script))) END
    FROM ${places})`
}
