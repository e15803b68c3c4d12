import type { EmployeeRow } from './employees.ts'
import { scriptOf } from '../scripts.ts'

type Employee = Pick<EmployeeRow, 'emp_name' | 'city' | 'country'>

/** How many are remembered at most; then they are forgotten, and noted again, which is never wrong. */
const mostTerms = 100_000

/** The terms of names that begin in one script: words before their case is folded, and countries by city. */
class TermsOfScript {
  readonly words = new Set<string>()
  readonly places = new Map<string, Set<string>>()
}

/**
 * Which terms of employees one writer of many has had noted, so that the database need not look them up again: once an
 * employee who has a term is written, it is noted for good. What a word is folded to does not depend on the words
 * beside it (the Unicode Standard, 3.13).
 */
export class NotedTerms {
  #scripts: TermsOfScript[] = []
  #count = 0

  /** Whether all terms of an employee are noted. */
  includes ({ emp_name, city, country }: Employee): boolean {
    const terms = this.#scripts[scriptOf(emp_name)]
    return terms?.places.get(city)?.has(country) === true &&
      emp_name.split(' ').every((word) => terms.words.has(word))
  }

  /** Remembers an employee who was written. */
  add ({ emp_name, city, country }: Employee): void {
    if (this.#count >= mostTerms) [this.#scripts, this.#count] = [[], 0]
    const { words, places } = this.#scripts[scriptOf(emp_name)] ??= new TermsOfScript()
    const countries = places.get(city) ?? new Set()
    places.set(city, countries.add(country))
    const added = emp_name.split(' ')
    for (const word of added) words.add(word)
    this.#count += 1 + added.length
  }
}
