import { type Kysely, sql } from 'kysely'

/**
 * Sessions, each with the hash of the only refresh token that it accepts next, and what limits attempts to log in.
 *
 * `attempts` counts by account, by address or by both; an empty column stands for all. Account names are stored as
 * hashes, because people type passwords into the field of the username. `known_addresses` has the addresses from which
 * an account was logged in to.
 */
export const sessions = {
  async up (db: Kysely<unknown>): Promise<void> {
    await sql`
      CREATE TABLE sessions (
        id uuid PRIMARY KEY,
        user_id bigint NOT NULL REFERENCES users ON DELETE CASCADE,
        family_hash bytea NOT NULL UNIQUE,
        token_hash bytea NOT NULL,
        scope text NOT NULL,
        expires_at timestamptz NOT NULL
      )`.execute(db)
    await sql`CREATE INDEX sessions_user_id ON sessions (user_id)`.execute(db)
    await sql`CREATE INDEX sessions_expires_at ON sessions (expires_at)`.execute(db)
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
        user_id bigint NOT NULL REFERENCES users ON DELETE CASCADE,
        address text COLLATE "C" NOT NULL,
        expires_at timestamptz NOT NULL,
        PRIMARY KEY (user_id, address)
      )`.execute(db)
    await sql`CREATE INDEX known_addresses_expires_at ON known_addresses (expires_at)`.execute(db)
  }
}
