import { sql } from 'kysely'

/** A username in lower case by the rules of ASCII. Unicode's rules would turn the Kelvin sign into a k. */
export function lowerCase (username: string) {
  return sql<string>`lower(${username}::text collate "C")`
}

/** The array of usernames in lower case by the rules of ASCII. */
export function lowerCases (usernames: string[]) {
  return sql<string[]>`ARRAY(SELECT lower(name COLLATE "C") FROM unnest(${usernames}::text[]) AS name)`
}
