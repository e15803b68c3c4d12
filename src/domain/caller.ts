import type { AuditEvent } from './audit.ts'

/** Who asks for something, and who is told once it is done. */
export interface Caller {
  /** The account; null where there is none, as before a login, or where it is another issuer's. */
  id: number | null
  /** What the account is called. */
  username: string | null
  address: string | null
  /** By what attempts are counted and turns are given: the address, or the part of it that one customer is given. */
  network: string
  requestId: string | null
  /** Is told of each event once it is kept. */
  tell: (event: AuditEvent) => void
}

/** Whoever may run programs on the service's own machine. */
export const operator: Caller = { id: null, username: null, address: null, network: '', requestId: null, tell () {} }
