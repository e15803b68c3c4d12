import { sql } from 'kysely'

/** A username in lower case, by the rules of ASCII: by those of Unicode, the Kelvin sign is a k. */
export function lower (username: string) {
  return sql<string>`lower(${username}::text collate "C")`
}
