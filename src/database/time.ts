import { sql } from 'kysely'

/** The present, by the clock of the database, which all replicas share. */
export const now = sql<Date>`now()`

/** A time to come. */
export function inSeconds (seconds: number) {
  return sql<Date>`now() + make_interval(secs => ${seconds})`
}
