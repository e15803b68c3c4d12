import { type Kysely, sql } from 'kysely'

/**
 * The audit log of accounts. Entries outlive the accounts that they name, so nothing references users.
 *
 * Triggers refuse to change or remove entries. TRUNCATE visits no rows, so it has a trigger of its own.
 */
export const audit = {
  async up (db: Kysely<unknown>): Promise<void> {
    await sql`
      CREATE FUNCTION refuse_change () RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'Rows of % are only ever added', TG_TABLE_NAME;
      END $$`.execute(db)
    await sql`
      CREATE TABLE audit (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        action text COLLATE "C" NOT NULL,
        actor_id bigint,
        actor text COLLATE "C",
        subject_id bigint,
        subject text COLLATE "C",
        reason text,
        address text,
        request_id text
      )`.execute(db)
    await sql`CREATE INDEX audit_at ON audit (at)`.execute(db)
    await sql`CREATE INDEX audit_action ON audit (action, id)`.execute(db)
    await sql`CREATE INDEX audit_actor ON audit (lower(actor), id)`.execute(db)
    await sql`
      CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE ON audit
      FOR EACH ROW EXECUTE FUNCTION refuse_change()`.execute(db)
    await sql`
      CREATE TRIGGER audit_not_truncated BEFORE TRUNCATE ON audit
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`.execute(db)
  }
}
