import { type RawBuilder, sql } from 'kysely'

/** Whether all tests hold, of which there may be none. */
export function allOf (tests: Array<RawBuilder<boolean>>): RawBuilder<boolean> {
  return sql.join([sql`true`, ...tests], sql` AND `)
}

/** Whether one of some tests holds. */
export function anyOf (tests: Array<RawBuilder<boolean>>): RawBuilder<boolean> {
  return sql`(${sql.join(tests, sql` OR `)})`
}
