import type { CallOptions, Send } from '../connection/transport.ts'
import type { AuditEntry, QueryOf } from '../contract.ts'
import { listOf, type List } from './lists.ts'

type AuditQuery = QueryOf<'listAuditEntries'>

/** Lists logins, refusals and changes of accounts, newest first. */
export function listAuditEntries (
  send: Send,
  query: AuditQuery = {},
  options?: CallOptions
): List<AuditEntry, AuditQuery> {
  return listOf(send, '/audit', query, options)
}
