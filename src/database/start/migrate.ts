import { setTimeout as sleep } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Database } from '../../../generated/database.ts'
import { sqlStateOf } from '../connection/error.ts'
import { advanceIdentitiesAtStart } from '../maintenance/identities-at-start.ts'
import { migrations } from '../migrations/index.ts'
import { type Report, withoutRepetition } from './failure.ts'
import { limitTransaction, lockHolders, tryLockMigrations } from './locks.ts'
import { pendingMigrations } from './pending.ts'
import { requireUsableServer } from './requirements.ts'
import { readState, recordTable, type SchemaState } from './state.ts'

const minBackoffMs = 250
const maxBackoffMs = 2_000
/** The interval at which a migration that takes long is reported. */
const progressMs = 5_000

/**
 * Applies the pending migrations in their order, each in a transaction of its own. If several processes do this at
 * once, each migration is applied once. If none is pending, nothing is locked. Then sequences that are behind their
 * tables are advanced.
 *
 * A migration that does not get its locks soon is rolled back and tried again later, so that it does not hold up the
 * requests of other processes.
 *
 * @param report - receives a sentence about what a migration waits for
 * @returns the name of the schema
 * @throws {StartFailure} if the database cannot be used
 */
export async function applyMigrations (
  db: Kysely<Database>,
  report: Report = () => {},
  all: Record<string, Migration> = migrations
): Promise<string> {
  const schema = await requireUsableServer(db)
  const reportOnce = withoutRepetition(report)
  let backoffMs = minBackoffMs
  await reportOtherTables(db, schema, report)
  while (await anyPending(db, schema, Object.keys(all))) {
    const obstacle = await reportingProgress(reportOnce, async () => await applyNext(db, schema, all))
    if (obstacle === undefined) {
      backoffMs = minBackoffMs
      continue
    }
    const holders = await lockHolders(db, schema)
    // They may have released their locks since.
    reportOnce([obstacle, holders].filter((part) => part !== '').join(': '))
    await sleep(backoffMs)
    backoffMs = Math.min(2 * backoffMs, maxBackoffMs)
  }
  await advanceIdentitiesAtStart(db, report)
  return schema
}

/** Reports that tables are about to be created, although a later schema of the search_path has such tables. */
async function reportOtherTables (db: Kysely<Database>, schema: string, report: Report): Promise<void> {
  const { rows } = await sql<{ other: string }>`
    SELECT relnamespace::regnamespace::text AS other FROM pg_class
    WHERE oid = to_regclass('employee_changes') AND relnamespace::regnamespace <> quote_ident(${schema})::regnamespace`
    .execute(db)
  for (const { other } of rows) {
    report(`the tables are created in schema ${schema}, the first of the search_path, although schema ${other} has ` +
      `tables of the service: for those, set the search_path to ${other}`)
  }
}

/** Reports that a migration takes long: its statements, or its commit on a server that waits for a standby. */
async function reportingProgress<Result> (report: Report, work: () => Promise<Result>): Promise<Result> {
  const sentence = 'a migration is still running: pg_stat_activity tells what it waits for'
  const timer = setInterval(() => { report(sentence) }, progressMs)
  return await work().finally(() => { clearInterval(timer) })
}

/** Tells whether a migration is pending. One snapshot: another process may be migrating. */
async function anyPending (db: Kysely<Database>, schema: string, known: string[]): Promise<boolean> {
  const transaction = db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only')
  const state = await transaction.execute(async (trx) => await readState(trx, schema))
  return pendingMigrations(state, known).length > 0
}

/** Applies the first pending migration. Returns what it has to wait for, if it cannot be applied now. */
async function applyNext (
  db: Kysely<Database>,
  schema: string,
  all: Record<string, Migration>
): Promise<string | undefined> {
  try {
    return await db.transaction().setIsolationLevel('read committed').execute(async (trx) => {
      await limitTransaction(trx)
      if (!await tryLockMigrations(trx, schema)) return 'waiting for another process that migrates the database'
      const state = await readState(trx, schema)
      // Another process may have applied the last one since.
      for (const name of pendingMigrations(state, Object.keys(all)).slice(0, 1)) {
        await all[name]?.up(trx)
        await recordMigration(trx, state, name)
      }
      return undefined
    })
  } catch (error) {
    if (!lockStates.includes(sqlStateOf(error))) throw error
    return 'a migration waits for locks of other transactions and is tried again'
  }
}

/** Lock not available, deadlock. */
const lockStates: unknown[] = ['55P03', '40P01']

async function recordMigration (
  trx: Kysely<Database>,
  { schema, relations }: SchemaState,
  name: string
): Promise<void> {
  const table = sql.id(schema, recordTable)
  if (!relations.includes(recordTable)) {
    await sql`CREATE TABLE ${table} (name varchar(255) PRIMARY KEY, timestamp varchar(255) NOT NULL)`.execute(trx)
  }
  await sql`INSERT INTO ${table} (name, timestamp) VALUES (${name}, now()::text)`.execute(trx)
}
