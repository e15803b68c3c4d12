import { type Kysely, sql } from 'kysely'

/**
 * Accounts. An identity column never assigns an id twice, so a token cannot pass to another account.
 * `password_expires_at` is null unless the password is temporary.
 */
export const users = {
  async up (db: Kysely<unknown>): Promise<void> {
    await sql`
      CREATE TABLE users (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        username text COLLATE "C" NOT NULL
          CONSTRAINT users_username_check CHECK (username ~ '^[A-Za-z0-9._@+-]{3,64}$'),
        password_hash text NOT NULL,
        password_expires_at timestamptz,
        is_admin boolean NOT NULL DEFAULT false,
        disabled boolean NOT NULL DEFAULT false,
        token_version integer NOT NULL DEFAULT 1
      )`.execute(db)
    await sql`CREATE UNIQUE INDEX users_username_key ON users (lower(username))`.execute(db)
    await sql`CREATE INDEX users_admins ON users (id) WHERE is_admin`.execute(db)
  }
}
