import type { NewAuditEntry } from '../database/audit/entries.ts'

/** The user, client or local command that asks for something. */
export interface Requester {
  /** The id of the account; null before a login, and for tokens of an external issuer. */
  id: number | null
  /** The username of the account, or the subject of an external token. */
  username: string | null
  /** The address of the client; null for a local command. */
  address: string | null
  /** The key by which attempts are limited: the IPv4 address, or the /64 network of an IPv6 address. */
  network: string
  requestId: string | null
  /** Called with each audit entry after its transaction has committed. */
  notify: (entry: NewAuditEntry) => void
  /** Called with an error that does not fail the request, and a sentence that says what failed. */
  warn: (error: unknown, message: string) => void
}

/** A command that runs on the machine of the service. */
export const localRequester: Requester = {
  id: null,
  username: null,
  address: null,
  network: '',
  requestId: null,
  notify () {},
  warn (error, message) { console.error(`${message}:`, error) }
}
