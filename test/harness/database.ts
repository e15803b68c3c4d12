import { openPglite } from '../../src/database/embedded.ts'
import type { OpenDatabase } from '../../src/database/handle.ts'
import { type DatabaseConfig, openDatabase } from '../../src/database/open.ts'
import { defaultLimits, type PostgresLimits } from '../../src/database/postgres.ts'
import { empty, schemaOf } from './database/emptying.ts'
import { createDatabase, server } from './database/server.ts'
import { freshPglite } from './database/snapshot.ts'
import { atProcessEnd } from './suite.ts'

/** A database of its own for one test, empty and up to date. */
export interface TestDatabase extends OpenDatabase {
  /** How another process opens it; undefined where it is in the memory of this one. */
  config: DatabaseConfig | undefined
}

/** A database that one test after another uses. */
interface SharedDatabase {
  config: DatabaseConfig | undefined
  /** What {@link schemaOf} tells of it. */
  schema: string
  open: (limits: PostgresLimits) => Promise<OpenDatabase>
  remove: () => Promise<void>
}

/** The databases that no test uses. To empty one takes a fiftieth of the time to make another. */
const idle: SharedDatabase[] = []
atProcessEnd(async () => { await Promise.all(idle.map(async ({ remove }) => { await remove() })) })

/** Limits that a busy machine does not exceed: tests that are not about them would be answered 503. */
const patience: PostgresLimits = {
  ...defaultLimits, connectTimeoutMs: 10_000, statementTimeoutMs: 10_000, lockTimeoutMs: 5_000
}

/** Provides an empty database: on the server that TEST_DATABASE_URL names, or else in memory. */
export async function emptyDatabase (limits = patience): Promise<TestDatabase> {
  const shared = idle.pop() ?? await (server === undefined ? inMemory() : onServer(server))
  const { db, migrate, close } = await shared.open(limits)
  return {
    db,
    migrate,
    config: shared.config,
    async close () {
      const isReusable = await schemaOf(db) === shared.schema
      if (isReusable) await empty(db)
      await close()
      if (isReusable) idle.push(shared)
      else await shared.remove()
    }
  }
}

async function inMemory (): Promise<SharedDatabase> {
  const pglite = await freshPglite()
  const open = async () => {
    // The settings and the prepared statements of the test before.
    await pglite.exec('DISCARD ALL')
    const { db, migrate } = openPglite(pglite)
    return { db, migrate, close: async () => { await db.destroy() } }
  }
  return await shared({ config: undefined, open, remove: async () => { await pglite.close() } })
}

async function onServer (server: string): Promise<SharedDatabase> {
  const { url, drop } = await createDatabase(server)
  const config = { kind: 'postgres' as const, url }
  return await shared({ config, open: async (limits) => await openDatabase({ ...config, limits }), remove: drop })
}

async function shared (database: Omit<SharedDatabase, 'schema'>): Promise<SharedDatabase> {
  const { db, migrate, close } = await database.open(patience)
  await migrate()
  const schema = await schemaOf(db)
  await close()
  return { ...database, schema }
}
