import { type Kysely, sql } from 'kysely'
import type { Database } from '../../../generated/database.ts'

/**
 * How long a migration waits for a lock, in milliseconds. Statements of other transactions queue behind it for as long,
 * so this is well below the `lock_timeout` of the connections that serve requests.
 */
const lockTimeoutMs = 200

/**
 * Limits the transaction of a migration, whatever the settings of the role and the database are. A migration may take
 * long, but it does not wait long for a lock. If its process dies, the server ends it. With Citus, it changes the
 * shards of a distributed table one after the other.
 */
export async function limitTransaction (trx: Kysely<Database>): Promise<void> {
  // Older servers have no transaction_timeout, and most have no Citus.
  await sql`
    SELECT set_config(name, setting, true)
    FROM (VALUES ('lock_timeout', ${`${lockTimeoutMs}ms`}), ('statement_timeout', '0'), ('transaction_timeout', '0'),
                 ('idle_in_transaction_session_timeout', '10s'),
                 ('citus.multi_shard_modify_mode', 'sequential')) AS wanted (name, setting)
    WHERE name IN (SELECT name FROM pg_settings)`.execute(trx)
}

/**
 * Locks the migrations of a schema until the transaction ends, which works behind a pooler in transaction mode, too.
 * Returns false at once if another process has locked them.
 */
export async function tryLockMigrations (trx: Kysely<Database>, schema: string): Promise<boolean> {
  const { rows } = await sql<{ locked: boolean }>`
    SELECT pg_try_advisory_xact_lock(${lockKey(schema)}) AS locked`.execute(trx)
  return rows.some(({ locked }) => locked)
}

/** The processes that hold locks on a schema and its migrations, oldest transaction first: at most three. */
export async function lockHolders (db: Kysely<Database>, schema: string): Promise<string> {
  const { rows } = await sql<{ pid: number | null, name: string }>`
    SELECT pid, max(application_name) AS name FROM pg_locks LEFT JOIN pg_stat_activity USING (pid)
    WHERE granted AND pid IS DISTINCT FROM pg_backend_pid()
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
      AND CASE locktype
        WHEN 'relation' THEN relation IN (SELECT pg_class.oid FROM pg_class
          JOIN pg_namespace ON pg_namespace.oid = relnamespace WHERE nspname = ${schema})
        WHEN 'advisory' THEN (classid::bigint << 32 | objid::bigint) = ${lockKey(schema)}
        ELSE false END
    GROUP BY pid ORDER BY min(xact_start) LIMIT 3`.execute(db)
  return rows.map(describeHolder).join(', ')
}

function describeHolder ({ pid, name }: { pid: number | null, name: string | null }): string {
  return pid === null ? 'a prepared transaction' : `process ${pid}${name ? ` (${name})` : ''}`
}

function lockKey (schema: string) {
  return sql<number>`hashtextextended(${`employee-management-api: migrations of ${schema}`}::text, 0)`
}
