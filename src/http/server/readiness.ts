import type { Kysely } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import { within } from '../../database/connection/deadline.ts'
import { ping } from '../../database/connection/ping.ts'
import { HttpError } from '../problem.ts'
import type { Lifecycle } from './lifecycle.ts'

const maxPingMs = 1_000

/** Checks that the service serves requests and that its database answers within a second. @throws {HttpError} 503 */
export async function requireReady (
  { db, lifecycle: { state } }: { db: Kysely<Database>, lifecycle: Lifecycle }
): Promise<void> {
  const reason = state === 'ready' ? await databaseProblem(db) : `the service is ${state}`
  if (reason !== undefined) throw new HttpError(503, 'The service is not ready', { 'Retry-After': '1' }, reason)
}

/** Why the database does not answer; undefined if it does. */
async function databaseProblem (db: Kysely<Database>): Promise<string | undefined> {
  return await within(maxPingMs, ping(db)).then(() => undefined, (error: Error) => error.message)
}
