import { platformNames, prefixes, variableNames } from './names.ts'
import { isServiceLink } from './service-links.ts'

const maxShortLength = 5

/**
 * A problem for each variable that is set, has no meaning, and seems to be meant for the service: its name has a prefix
 * of the service, or is nearly one of its names. Without these problems the service would start with a default, such as
 * an empty embedded database.
 */
export function unknownNames (env: Record<string, string | undefined>): string[] {
  return Object.entries(env).flatMap(([name, value]) => {
    const isKnown = variableNames.includes(name) || platformNames.includes(name)
    return !value || isKnown || isServiceLink(name, value) ? [] : problemOf(name)
  })
}

function problemOf (name: string): string[] {
  const upperCase = name.toUpperCase()
  // Only secrets can be in a file.
  const withoutFile = upperCase.replace(/_FILE$/, '')
  const meant = variableNames.includes(withoutFile) ? withoutFile : upperCase
  const nearest = nearestName(meant)
  const edits = distance(meant, nearest)
  const maxTypos = nearest.length <= maxShortLength ? 1 : 2
  if (edits > maxTypos && !prefixes.some((prefix) => upperCase.startsWith(prefix))) return []
  const hint = edits <= nearest.length / 2 ? `did you mean ${nearest}?` : 'the variables are those in .env.example'
  return [`${name} is unknown: ${hint}`]
}

function nearestName (name: string): string {
  return variableNames.reduce((nearest, other) => distance(name, other) < distance(name, nearest) ? other : nearest)
}

/** The Levenshtein distance: how many letters to insert, delete or replace in order to get from one text to another. */
function distance (one: string, other: string): number {
  let result = other.length
  /** The distances between the letters of `one` so far and each beginning of `other`. */
  let row = [...other].map((_, index) => index + 1)
  for (const [index, letter] of [...one].entries()) {
    let diagonal = index
    result = index + 1
    row = row.map((above, column) => {
      result = Math.min(above + 1, result + 1, letter === other[column] ? diagonal : diagonal + 1)
      diagonal = above
      return result
    })
  }
  return result
}
