import type { Kysely } from 'kysely'
import type { Database } from '../../generated/database.ts'
import { createPostgresKysely, type PoolLimits } from './postgres/pool.ts'
import type { Prepare } from './connection/mode.ts'
import { createSession } from './postgres/session.ts'
import type { TimeLimits } from './postgres/settings.ts'
import { createTargets } from './postgres/targets.ts'
import { type PostgresUrl, readPostgresUrl } from './postgres/url/url.ts'
import type { OpenDatabase } from './handle.ts'
import { migrationsUntil } from './migrations/index.ts'
import { requireAccess } from './start/access.ts'
import { explain } from './start/explain.ts'
import { applyMigrations } from './start/migrate.ts'

/** How a PostgreSQL database is used. What is left out has the default of the variables in `.env.example`. */
export interface PostgresConfig {
  url: string
  /** The URL for migrations, if another one; the pooler of `url` may not suit them. */
  migrationUrl?: string | undefined
  prepare?: Prepare | undefined
  limits?: PostgresLimits | undefined
}

/**
 * Limits of the connections that serve requests; times are in milliseconds. A request uses at most two connections, one
 * after the other: for its authentication and for its work. A failure of the database fails one of them, so that the
 * request is answered within about three seconds.
 */
export interface PostgresLimits {
  poolMax: number
  connectTimeoutMs: number
  statementTimeoutMs: number
  lockTimeoutMs: number
}

export const defaultLimits: PostgresLimits = {
  poolMax: 8, connectTimeoutMs: 1_000, statementTimeoutMs: 2_500, lockTimeoutMs: 500
}

const idleInTransactionMs = 5_000
/** The service waits so much longer than the server, whose own time-out leaves the connection usable. */
const queryGraceMs = 500

/** Opens a PostgreSQL database by its URL. The server is not contacted until the first query. @throws {UrlError} */
export function openPostgres (config: PostgresConfig): OpenDatabase {
  const { url, migrationUrl = url, prepare, limits = defaultLimits } = config
  const { poolMax, connectTimeoutMs, statementTimeoutMs: statementMs, lockTimeoutMs: lockMs } = limits
  const [target, migrationTarget] = [readPostgresUrl(url), readPostgresUrl(migrationUrl)]
  const timeLimits = { statementMs, lockMs, idleInTransactionMs }
  const db = open(target, timeLimits, prepare, {
    max: poolMax, connectTimeoutMs, queryTimeoutMs: statementMs + queryGraceMs
  })
  return {
    db,
    async migrate (report, last) {
      const unlimited = openUnlimited(migrationTarget, connectTimeoutMs, prepare)
      const migrated = applyMigrations(unlimited, report, migrationsUntil(last)).finally(() => unlimited.destroy())
      const variable = migrationUrl === url ? 'DATABASE_URL' : 'DATABASE_MIGRATION_URL'
      const schema = await explained(migrated, migrationTarget, variable)
      // Before the last migration, tables may be missing.
      if (last === undefined) await explained(requireAccess(db, schema), target, 'DATABASE_URL')
    },
    close: () => db.destroy()
  }
}

/** Opens a database by one connection without time-outs: a migration, or a copy of all rows, may take long. */
export function openUnlimited (url: PostgresUrl, connectTimeoutMs: number, prepare?: Prepare): Kysely<Database> {
  const timeLimits = { statementMs: 0, lockMs: 0, idleInTransactionMs: 0 }
  return open(url, timeLimits, prepare, { max: 1, connectTimeoutMs, queryTimeoutMs: 0 })
}

function open (
  url: PostgresUrl,
  timeLimits: TimeLimits,
  prepare: Prepare | undefined,
  limits: PoolLimits
): Kysely<Database> {
  return createPostgresKysely({
    url, targets: createTargets(url), session: createSession(timeLimits, url), prepare, limits
  })
}

/** Explains the error of an access to the database of a URL. @throws {StartFailure} */
async function explained<Result> (access: Promise<Result>, url: PostgresUrl, variable: string): Promise<Result> {
  return await access.catch(async (error: unknown) => { throw await explain(error, { ...url, variable }) })
}
