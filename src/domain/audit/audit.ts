import type { Kysely, Transaction } from 'kysely'
import type { components } from '../../../generated/openapi.ts'
import type { Database } from '../../../generated/database.ts'
import {
  type AuditQuery, insertAuditEntry, type NewAuditEntry, selectAuditEntries
} from '../../database/audit/entries.ts'
import { inTransaction } from '../../database/connection/transaction.ts'
import type { Requester } from '../requester.ts'
import { type Page, pageById } from '../page.ts'

type Schemas = components['schemas']

/** Adds an audit entry in the transaction of the action. The subject is the account that was acted on, if any. */
type RecordAction = (
  action: NewAuditEntry['action'],
  subject?: { id: number, username: string },
  reason?: string
) => Promise<void>

/** Runs `work` in a transaction. Audit entries that it records are stored with it, and notified after the commit. */
export async function audited<Result> (
  db: Kysely<Database>,
  requester: Requester,
  work: (trx: Transaction<Database>, record: RecordAction) => Promise<Result>
): Promise<Result> {
  const { result, entries } = await inTransaction(db, async (trx) => {
    const entries: NewAuditEntry[] = []
    const result = await work(trx, async (action, subject, reason) => {
      const entry = {
        action,
        actor_id: requester.id,
        actor: requester.username,
        subject_id: subject?.id ?? null,
        subject: subject?.username ?? null,
        reason: reason ?? null,
        address: requester.address,
        request_id: requester.requestId
      }
      entries.push(entry)
      await insertAuditEntry(trx, entry)
    })
    return { result, entries }
  })
  for (const entry of entries) requester.notify(entry)
  return result
}

/** Lists audit entries, newest first. */
export async function listAuditEntries (db: Kysely<Database>, query: AuditQuery): Promise<Page<Schemas['AuditEntry']>> {
  return await pageById(query, async (range) =>
    await selectAuditEntries(db, { ...query, ...range }) as Array<Schemas['AuditEntry']>)
}
