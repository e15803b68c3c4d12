import { type Kysely, sql } from 'kysely'

/**
 * What was tried how often, by account, by address or by both; an empty column stands for all. Names are kept as
 * hashes, since people type passwords where names belong. And the addresses from which accounts were logged in to.
 */
export const attempts = {
  async up (db: Kysely<unknown>): Promise<void> {
    await sql`
      CREATE TABLE attempts (
        kind text COLLATE "C" NOT NULL,
        account text COLLATE "C" NOT NULL,
        address text COLLATE "C" NOT NULL,
        count integer NOT NULL,
        blocked_until timestamptz,
        expires_at timestamptz NOT NULL,
        PRIMARY KEY (kind, account, address)
      )`.execute(db)
    await sql`CREATE INDEX attempts_expires_at ON attempts (expires_at)`.execute(db)
    await sql`
      CREATE TABLE known_addresses (
        user_id integer NOT NULL REFERENCES users ON DELETE CASCADE,
        address text COLLATE "C" NOT NULL,
        expires_at timestamptz NOT NULL,
        PRIMARY KEY (user_id, address)
      )`.execute(db)
    await sql`CREATE INDEX known_addresses_expires_at ON known_addresses (expires_at)`.execute(db)
  }
}
