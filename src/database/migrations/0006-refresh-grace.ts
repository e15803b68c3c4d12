import { type Kysely, sql } from 'kysely'

/**
 * What a session needs to answer its previous refresh token for a moment: when the token was replaced, and the salt
 * from which the token that replaced it is derived. Both are null until the first refresh.
 */
export const refreshGrace = {
  async up (db: Kysely<unknown>): Promise<void> {
    await sql`
      ALTER TABLE sessions
        ADD COLUMN refreshed_at timestamptz,
        ADD COLUMN successor_salt bytea`.execute(db)
  }
}
