import { type Kysely, sql } from 'kysely'

/**
 * What is new goes into the indexes of terms at once: it is little, and each look-up would look through what was kept
 * aside, which took most of its time while many employees were written.
 */
export const termsAtOnce = {
  async up (db: Kysely<unknown>): Promise<void> {
    // A new database has no trigrams yet.
    for (const index of ['employee_words_characters', 'employee_words_trigrams', 'employee_places_trigrams']) {
      await sql`ALTER INDEX IF EXISTS ${sql.ref(index)} SET (fastupdate = off)`.execute(db)
      await sql`SELECT gin_clean_pending_list(to_regclass(${index}::text))`.execute(db)
    }
  }
}
