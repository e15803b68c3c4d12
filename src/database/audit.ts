import { type Insertable, type Kysely, type Selectable, sql } from 'kysely'
import type { Audit, Database } from '../../generated/database.ts'
import { lower } from './username.ts'

/** What there is to say of an action. */
export type NewAuditRow = Omit<Insertable<Audit>, 'id' | 'at'>

/** An entry, as it is shown: times in UTC by RFC 3339. */
export type AuditRow = Omit<Selectable<Audit>, 'id' | 'at'> & { id: number, at: string }

/** Which entries to list: with ids before and after these, and with times of RFC 3339. */
export interface AuditQuery {
  limit: number
  before?: number
  after?: number
  actor?: string
  action?: string
  since?: string
  until?: string
}

export async function insertAuditRow (db: Kysely<Database>, row: NewAuditRow): Promise<void> {
  await db.insertInto('audit').values(row).execute()
}

const columns = [
  'id', 'at', 'action', 'actor_id', 'actor', 'subject_id', 'subject', 'reason', 'address', 'request_id'
] as const

/** Entries, the newest first; those after an id with the oldest first. */
export async function listAuditRows (db: Kysely<Database>, query: AuditQuery): Promise<AuditRow[]> {
  const { before, after, actor, action, since, until } = query
  const rows = await db.selectFrom('audit').select(columns)
    .$if(before !== undefined, (select) => select.where('id', '<', String(before)))
    .$if(after !== undefined, (select) => select.where('id', '>', String(after)))
    .$if(actor !== undefined, (select) => select.where(sql`lower(actor)`, '=', lower(String(actor))))
    .$if(action !== undefined, (select) => select.where('action', '=', String(action)))
    .$if(since !== undefined, (select) => select.where('at', '>=', sql<Date>`${since}::timestamptz`))
    .$if(until !== undefined, (select) => select.where('at', '<', sql<Date>`${until}::timestamptz`))
    .orderBy('id', after === undefined ? 'desc' : 'asc').limit(query.limit).execute()
  return rows.map((row) => ({ ...row, id: Number(row.id), at: row.at.toISOString() }))
}
