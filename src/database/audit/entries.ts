import { type Insertable, type Kysely, type Selectable, sql } from 'kysely'
import type { Audit, Database } from '../../../generated/database.ts'
import type { components } from '../../../generated/openapi.ts'
import { lowerCase, lowerCases } from '../username.ts'

type AuditAction = components['schemas']['AuditAction']

/** An audit entry to insert. */
export type NewAuditEntry = Omit<Insertable<Audit>, 'id' | 'at' | 'action'> & { action: AuditAction }

/** A stored audit entry. `at` is a UTC time (RFC 3339). */
export type AuditEntry = Omit<Selectable<Audit>, 'id' | 'at'> & { id: number, at: string }

/** Filters of a list of entries. `before` and `after` are exclusive ids; `since` and `until` are times (RFC 3339). */
export interface AuditQuery {
  limit: number
  before?: number
  after?: number
  actor?: string
  action?: string
  since?: string
  until?: string
}

/** Adds an audit entry. */
export async function insertAuditEntry (db: Kysely<Database>, entry: NewAuditEntry): Promise<void> {
  await db.insertInto('audit').values(entry).execute()
}

/** Those of the usernames, in lower case, whose accounts were deleted. */
export async function selectDeletedUsernames (db: Kysely<Database>, usernames: string[]): Promise<string[]> {
  const rows = await db.selectFrom('audit').select(sql<string>`lower(subject)`.as('username')).distinct()
    .where('action', '=', 'user-deleted').where(sql<boolean>`lower(subject) = any(${lowerCases(usernames)})`).execute()
  return rows.map(({ username }) => username)
}

const columns = [
  'id', 'at', 'action', 'actor_id', 'actor', 'subject_id', 'subject', 'reason', 'address', 'request_id'
] as const

/** Lists entries, newest first; with `after`, oldest first. */
export async function selectAuditEntries (db: Kysely<Database>, query: AuditQuery): Promise<AuditEntry[]> {
  const { before, after, actor, action, since, until } = query
  const rows = await db.selectFrom('audit').select(columns)
    .$if(before !== undefined, (select) => select.where('id', '<', Number(before)))
    .$if(after !== undefined, (select) => select.where('id', '>', Number(after)))
    .$if(actor !== undefined, (select) => select.where(sql`lower(actor)`, '=', lowerCase(String(actor))))
    .$if(action !== undefined, (select) => select.where('action', '=', String(action)))
    .$if(since !== undefined, (select) => select.where('at', '>=', sql<Date>`${since}::timestamptz`))
    .$if(until !== undefined, (select) => select.where('at', '<', sql<Date>`${until}::timestamptz`))
    .orderBy('id', after === undefined ? 'desc' : 'asc').limit(query.limit).execute()
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}
