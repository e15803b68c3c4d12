import { type Kysely, sql } from 'kysely'
import type { Database } from '../../../generated/database.ts'

/** A text that changes with the tables, indexes, triggers, functions and settings of the database. */
export async function schemaOf (db: Kysely<Database>): Promise<string> {
  const { rows } = await sql<{ schema: string }>`
    SELECT string_agg(part, ' ' ORDER BY part) AS schema FROM (
      SELECT oid || relname FROM pg_class WHERE relnamespace = 'public'::regnamespace
      UNION ALL SELECT attrelid || attname FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
        WHERE relnamespace = 'public'::regnamespace AND attnum > 0
      UNION ALL SELECT oid || tgname || tgenabled::text FROM pg_trigger
      UNION ALL SELECT oid || proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace
      UNION ALL SELECT setdatabase || setconfig::text FROM pg_db_role_setting
        WHERE setdatabase = (SELECT oid FROM pg_database WHERE datname = current_database())
    ) AS parts (part)`.execute(db)
  return rows.map(({ schema }) => schema).join('')
}

/** Deletes all rows, even where a trigger forbids it. */
export async function empty (db: Kysely<Database>): Promise<void> {
  await db.transaction().execute(async (db) => {
    await sql`SET LOCAL session_replication_role = replica`.execute(db)
    await sql`
      DO $$ BEGIN
        EXECUTE (SELECT 'TRUNCATE ' || string_agg(quote_ident(tablename), ', ') || ' RESTART IDENTITY'
          FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE 'kysely%');
      END $$`.execute(db)
  })
}
