import { listAuditEntries } from '../operations/audit.ts'

/** The audit of accounts, for administrators. */
export const audit = {
  /** Lists logins, refusals and changes of accounts, newest first. Pages are fetched when they are needed. */
  list: listAuditEntries
}
