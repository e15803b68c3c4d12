import { sql } from 'kysely'

/** The current time by the clock of the database, which is the same for all replicas of the service. */
export const now = sql<Date>`now()`

/** The time so many seconds from now. */
export function inSeconds (seconds: number) {
  return sql<Date>`now() + make_interval(secs => ${seconds})`
}
