import { type RawBuilder, sql } from 'kysely'
import { anyOf } from './connectives.ts'
import type { Search } from './terms.ts'

/** How a text is looked up, and what can be asked of employees in order to find it. */
export interface Text {
  search: Search
  /** Whether it is there. */
  met: RawBuilder<boolean>
  /** Whether it is there, where the terms are known that contain it; how an index finds those; and where those are. */
  among: (terms: string[]) => { met: RawBuilder<boolean>, found: RawBuilder<boolean>, places?: Places }
}

/** All who are in one of some cities or countries. */
export interface Places {
  column: 'city' | 'country'
  names: string[]
}

/** A part of the name of a city or a country. */
export function placeText (column: 'city' | 'country', text: string, test = contains(`folded_${column}`, text)): Text {
  const name = sql.ref(column)
  return {
    search: { table: 'employee_places', term: column, test },
    met: sql`folded(${name}) LIKE ${patternOf(text)}`,
    among (names) {
      const isOne = sql<boolean>`${name} = any(${names}::text[])`
      // IS TRUE keeps the planner from looking for each name in turn, of which it would not know how far behind it is.
      return { met: sql`(${isOne}) IS TRUE`, found: isOne, places: { column, names } }
    }
  }
}

/** A part of the name of an employee. */
export function nameText (text: string): Text {
  const met = contains('folded_name', text)
  return {
    search: { table: 'employee_words', term: 'word', ...wordOf(text) },
    met,
    among: (words) => ({ met, found: hasOneOf(words) })
  }
}

/** How many words are looked for at once: an index holds whomever it finds against each of them. */
const wordsAtOnce = 16

/** Whether a name has one of the words. */
function hasOneOf (words: string[]): RawBuilder<boolean> {
  const starts = words.keys().filter((index) => index % wordsAtOnce === 0)
  const parts = [...starts.map((start) => words.slice(start, start + wordsAtOnce))]
  return anyOf(parts.map((some) => sql`string_to_array(folded_name, ' ') && ${some}::text[]`))
}

/** Of fewer characters, an index of trigrams finds nothing. */
const trigram = 3

/** Which word a name has at least that contains the text: the one that has most of it. */
function wordOf (text: string): Pick<Search, 'test' | 'characters'> {
  const parts = text.split(' ')
  const most = Math.max(...parts.map(({ length }) => length))
  const index = parts.findIndex(({ length }) => length === most)
  const part = String(parts[index])
  const [before, after] = [index === 0 ? '%' : '', index === parts.length - 1 ? '%' : '']
  const test = sql<boolean>`word LIKE folded(${before + escape(part) + after})`
  const characters = sql<string[]>`string_to_array(folded(${part}), NULL)`
  return { test: most < trigram ? sql`${test} AND string_to_array(word, NULL) @> ${characters}` : test, characters }
}

/** Whether a column of folded text contains a text, whatever its case. */
export function contains (column: string, text: string): RawBuilder<boolean> {
  return sql`${sql.ref(column)} LIKE ${patternOf(text)}`
}

function patternOf (text: string) {
  return sql`folded(${`%${escape(text)}%`})`
}

/** Text in which the wildcards of LIKE stand for themselves. */
function escape (text: string): string {
  return text.replace(/[\\%_]/g, '\\$&')
}
