import type { Kysely } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import { adminExists, lockUsers } from '../../database/users/admins.ts'
import { insertUser } from '../../database/users/users.ts'
import { audited } from '../audit/audit.ts'
import type { Passwords } from '../auth/password.ts'
import { localRequester } from '../requester.ts'

/** The outcome of creating the first administrator. */
export type FirstAdminOutcome = 'created' | 'not needed' | 'no password' | 'name taken'

/** Creates an administrator if there is none. If several processes do this at once, one of them creates it. */
export async function createFirstAdmin (
  { db, passwords }: { db: Kysely<Database>, passwords: Passwords },
  { username, password }: { username: string, password: string | undefined }
): Promise<FirstAdminOutcome> {
  if (await adminExists(db)) return 'not needed'
  if (password === undefined) return 'no password'
  const password_hash = await passwords.hash(password)
  return await audited(db, localRequester, async (trx, record) => {
    await lockUsers(trx)
    if (await adminExists(trx)) return 'not needed'
    // An existing account with this name is not promoted: anyone may have registered it.
    const admin = await insertUser(trx, { username, password_hash, is_admin: true })
    if (admin === undefined) return 'name taken'
    await record('user-created', admin)
    return 'created'
  })
}
