import type { Kysely, Transaction } from 'kysely'
import type { components } from '../../generated/openapi.ts'
import type { Database } from '../../generated/database.ts'
import { type AuditQuery, insertAuditRow, listAuditRows, type NewAuditRow } from '../database/audit.ts'
import { inTransaction } from '../database/transaction.ts'
import type { Caller } from './caller.ts'
import { type Page, pageById } from './page.ts'

type Schemas = components['schemas']

/** Something that was done to an account, or tried. */
export interface AuditEvent extends NewAuditRow {
  action: Schemas['AuditAction']
}

/** Keeps what was done, in the transaction that does it. */
export type Recorder = (
  action: AuditEvent['action'],
  subject?: { id: number, username: string },
  reason?: string
) => Promise<void>

/** Runs `work` in a transaction that keeps what it records, and tells of that once all of it holds. */
export async function audited<Result> (
  db: Kysely<Database>,
  caller: Caller,
  work: (trx: Transaction<Database>, record: Recorder) => Promise<Result>
): Promise<Result> {
  const { result, events } = await inTransaction(db, async (trx) => {
    const events: AuditEvent[] = []
    const result = await work(trx, async (action, subject, reason) => {
      const event = {
        action,
        actor_id: caller.id,
        actor: caller.username,
        subject_id: subject?.id ?? null,
        subject: subject?.username ?? null,
        reason: reason ?? null,
        address: caller.address,
        request_id: caller.requestId
      }
      events.push(event)
      await insertAuditRow(trx, event)
    })
    return { result, events }
  })
  for (const event of events) caller.tell(event)
  return result
}

/** A page of entries, the newest first. */
export async function listAudit (db: Kysely<Database>, query: AuditQuery): Promise<Page<Schemas['AuditEntry']>> {
  return await pageById(query, async (range) =>
    await listAuditRows(db, { ...query, ...range }) as Array<Schemas['AuditEntry']>)
}

const refusals = { minute: 0, kept: new Set<string>() }

/** Keeps that an account was refused an operation, once a minute for each, so that no one can fill the database. */
export async function recordRefusal (db: Kysely<Database>, caller: Caller, operation: string): Promise<void> {
  const minute = Math.floor(Date.now() / 60_000)
  if (minute !== refusals.minute) Object.assign(refusals, { minute, kept: new Set() })
  const refusal = `${caller.username} ${operation}`
  if (refusals.kept.has(refusal)) return
  refusals.kept.add(refusal)
  try {
    await audited(db, caller, async (_trx, record) => { await record('access-refused', undefined, operation) })
  } catch (error) {
    refusals.kept.delete(refusal)
    throw error
  }
}
