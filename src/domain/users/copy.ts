import type { Kysely } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import { selectDeletedUsernames } from '../../database/audit/entries.ts'
import { findByUsernames } from '../../database/auth/credentials.ts'
import { advanceIdentities } from '../../database/maintenance/identities.ts'
import { lockUsers } from '../../database/users/admins.ts'
import { type CopiedAccount, insertAccounts, lastAssignedId } from '../../database/users/users.ts'
import { audited } from '../audit/audit.ts'
import { compare, type CopyOutcome } from '../copy-outcome.ts'
import type { Requester } from '../requester.ts'

/** Half of the ids: the others are for accounts that come later. */
const maxKeptId = 2 ** 30

/** How accounts are copied. */
export interface CopyOptions {
  /** Where the accounts come from, for the audit. */
  reason: string
  /** Whether nothing is written. */
  dry_run: boolean
}

/**
 * Copies accounts of another service with the hashes of their passwords. No two may have the same username, regardless
 * of case. Nothing that is here is changed: an account that exists is compared, and one that was deleted here does not
 * come back.
 *
 * An account keeps its id if it is greater than all that were assigned here, which are never reused. Otherwise it is
 * `postponed`: it should be copied without its id once all accounts that keep theirs are copied.
 */
export async function copyUsers (
  { db, requester }: { db: Kysely<Database>, requester: Requester },
  users: CopiedAccount[],
  { reason, dry_run }: CopyOptions
): Promise<Array<CopyOutcome | 'postponed'>> {
  const names = users.map(({ username }) => username)
  return await audited(db, requester, async (trx, record) => {
    // Other transactions cannot assign an id, or take a username, before this one ends.
    if (!dry_run) await lockUsers(trx)
    const last = await lastAssignedId(trx)
    const existing = new Map((await findByUsernames(trx, names)).map((user) => [user.username.toLowerCase(), user]))
    const deleted = new Set(await selectDeletedUsernames(trx, names))

    const outcomes = users.map((user): CopyOutcome | 'postponed' => {
      const name = user.username.toLowerCase()
      const found = existing.get(name)
      if (found !== undefined) return compareAccounts(user, found)
      if (deleted.has(name)) return { conflict: 'An account with this username was deleted here' }
      return user.id === undefined || (user.id > last && user.id <= maxKeptId) ? 'created' : 'postponed'
    })
    if (dry_run) return outcomes
    for (const user of await insertAccounts(trx, users.filter((_, index) => outcomes[index] === 'created'))) {
      await record('user-created', user, reason)
    }
    await advanceIdentities(trx)
    return outcomes
  })
}

function compareAccounts (user: CopiedAccount, found: CopiedAccount): CopyOutcome {
  const comparable = ({ username, password_hash: password, is_admin, disabled }: CopiedAccount) =>
    ({ username, password, is_admin, disabled })
  return compare('account', comparable(user), comparable(found), ['username', 'password', 'is_admin', 'disabled'])
}
