/** Logins take a quarter of a second at the cost 12, and twice as long with each more: 15 is answered in time. */
const maxCost = 15

const bcryptHash = /^\$2[aby]\$(\d\d)\$[./A-Za-z0-9]{53}$/

/**
 * A sentence about a hash of another service that logins here cannot use; undefined if they can. It does not quote the
 * hash, which may be a password in plain text.
 */
export function hashProblem (hash: string | null): string | undefined {
  const cost = Number(bcryptHash.exec(hash ?? '')?.[1])
  if (Number.isNaN(cost)) return 'The password hash should be one of bcrypt ($2a$, $2b$ or $2y$)'
  return cost >= 4 && cost <= maxCost ? undefined : `The password hash should have a cost from 4 to ${maxCost}`
}
