import type { Kysely } from 'kysely'
import type pg from 'pg'
import type { Database } from '../../../generated/database.ts'
import { DatabaseUnavailable } from '../connection/error.ts'
import { createMode, type Prepare } from '../connection/mode.ts'
import { createKysely, createPool } from '../connection/pool.ts'
import { clientClass } from './client.ts'
import { createConnector } from './connect.ts'
import type { Session, SessionState } from './session.ts'
import type { Targets } from './targets.ts'
import type { PostgresUrl } from './url/url.ts'

/** The limits of a pool. Times are in milliseconds; 0 is none. */
export interface PoolLimits { max: number, connectTimeoutMs: number, queryTimeoutMs: number }

/** How a pool connects to PostgreSQL, and what it does to a new connection. */
export interface PoolOptions {
  url: PostgresUrl
  targets: Targets
  session: Session
  prepare: Prepare | undefined
  limits: PoolLimits
}

/** Creates a Kysely instance on a pool of connections to PostgreSQL. The server is not contacted until it is used. */
export function createPostgresKysely ({ url, targets, session, prepare, limits }: PoolOptions): Kysely<Database> {
  const pool = createPool({
    max: limits.max,
    connectionTimeoutMillis: limits.connectTimeoutMs,
    query_timeout: limits.queryTimeoutMs,
    // TCP keep-alive detects a lost server while a statement without a time limit runs.
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    pipeline: true,
    Client: clientClass(url, targets)
  })
  const mode = createMode(prepare)
  const started = new WeakSet<pg.PoolClient>()
  let isFirst = true

  async function start (client: pg.PoolClient): Promise<void> {
    const { pid, standby } = await startSession(client, session, limits.connectTimeoutMs, isFirst)
    isFirst = false
    if (standby && url.primaryOnly) throw new DatabaseUnavailable('the server is a standby')
    if (pid !== processIdOf(client)) mode.foundPooler()
    started.add(client)
  }

  const connect = createConnector(pool, targets, async () => {
    const client = await pool.connect()
    if (started.has(client)) return client
    return await start(client).then(() => client, (error: unknown) => {
      client.release(true)
      throw error
    })
  })
  return createKysely(pool, { mode, session }, connect)
}

/**
 * Applies the settings to a new connection. The three statements are sent at once, except on the first connection: what
 * a server says of a statement, and then closes the connection, is lost if others arrive after it (RFC 1122, 4.2.2.13).
 */
async function startSession (
  client: pg.PoolClient,
  session: Session,
  query_timeout: number,
  isFirst: boolean
): Promise<SessionState> {
  const opened = client.query({ text: session.open, ...{ query_timeout } })
  if (isFirst) await opened
  const [, { rows: [state] }] = await Promise.all([
    opened,
    client.query({ text: session.start(processIdOf(client)), ...{ query_timeout } }),
    client.query({ text: 'COMMIT', ...{ query_timeout } })
  ])
  return state as SessionState
}

/** The server process of a connection by its first messages (BackendKeyData), which a pooler makes up; 0 for none. */
function processIdOf (client: pg.PoolClient): number {
  return (client as { processID?: number | null }).processID ?? 0
}
