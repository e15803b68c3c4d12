import { type Kysely, sql } from 'kysely'

/**
 * Sessions, each with the hash of the one refresh token that it will take next, and passwords that are good for one
 * login. Whatever ends a session deletes its row.
 */
export const sessions = {
  async up (db: Kysely<unknown>): Promise<void> {
    await sql`ALTER TABLE users ADD COLUMN password_expires_at timestamptz`.execute(db)
    await sql`CREATE INDEX users_admins ON users (id) WHERE is_admin`.execute(db)
    await sql`
      CREATE TABLE sessions (
        id uuid PRIMARY KEY,
        user_id integer NOT NULL REFERENCES users ON DELETE CASCADE,
        family_hash bytea NOT NULL UNIQUE,
        token_hash bytea NOT NULL,
        scope text NOT NULL,
        expires_at timestamptz NOT NULL
      )`.execute(db)
    await sql`CREATE INDEX sessions_user_id ON sessions (user_id)`.execute(db)
    await sql`CREATE INDEX sessions_expires_at ON sessions (expires_at)`.execute(db)
  }
}
