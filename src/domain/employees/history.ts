import type { Kysely } from 'kysely'
import type { components } from '../../../generated/openapi.ts'
import type { Database } from '../../../generated/database.ts'
import { assignPositions, listChanges } from '../../database/employees/changes.ts'
import { listHistory } from '../../database/employees/history.ts'
import { inTransaction } from '../../database/connection/transaction.ts'
import { Failure } from '../error.ts'
import { fingerprint } from '../fingerprint.ts'
import { getEmployee } from './employees.ts'
import { type IdRange, type Page, pageById } from '../page.ts'

type Schemas = components['schemas']

/**
 * Lists the changes of every employee that has or had this `emp_id`, newest first.
 *
 * @throws {Failure} `employee-not-found` if there never was one
 */
export async function getHistory (
  db: Kysely<Database>,
  emp_id: number,
  query: IdRange
): Promise<Page<Schemas['EmployeeHistoryEntry']>> {
  const page = await pageById(query, async (range) =>
    await listHistory(db, emp_id, range) as Array<Schemas['EmployeeHistoryEntry']>)
  // An employee that was added by other means than the service has no history.
  const isWhole = query.before === undefined && query.after === undefined
  if (page.rows.length === 0 && isWhole) await getEmployee(db, emp_id)
  return page
}

/** A change that a client has read. The fingerprint tells it from another change that has its position later. */
export interface ReadChange { position: number, fingerprint: string }

/** A page of the feed, and the changes after which the pages beside it begin; undefined at the start of the feed. */
export interface FeedPage {
  changes: Array<Schemas['EmployeeChange']>
  previous: ReadChange | undefined
  next: ReadChange | undefined
}

/**
 * Lists the changes of all employees after one, oldest first. That one is read again with them: a backup that was
 * restored, or a fail-over, may have lost it, and others too that the client has read.
 *
 * @throws {Failure} `cursor-expired` if it was lost
 */
export async function followChanges (
  db: Kysely<Database>,
  { after, limit }: { after: ReadChange | undefined, limit: number }
): Promise<FeedPage> {
  await inTransaction(db, assignPositions)
  if (after === undefined) {
    const changes = await readFeed(db, 0, limit)
    return { changes, previous: undefined, next: lastOf(changes) }
  }
  const [known, ...changes] = await readFeed(db, after.position, limit + 1)
  if (known === undefined || readChange(known).fingerprint !== after.fingerprint) throw expired()
  // Positions have no gaps.
  const start = after.position - limit
  const previous = start > 0 ? lastOf(await readFeed(db, start, 1)) : undefined
  return { changes, previous, next: lastOf(changes) ?? after }
}

async function readFeed (db: Kysely<Database>, from: number, limit: number): Promise<FeedPage['changes']> {
  return await listChanges(db, from, limit) as FeedPage['changes']
}

function lastOf (changes: FeedPage['changes']): ReadChange | undefined {
  const last = changes.at(-1)
  return last && readChange(last)
}

function readChange ({ position, at, actor, action, before, after }: Schemas['EmployeeChange']): ReadChange {
  return { position, fingerprint: fingerprint([position, at, actor, action, before, after]) }
}

function expired () {
  return new Failure('cursor-expired', 'The database was restored since this cursor was made; begin anew with cursor=0')
}
