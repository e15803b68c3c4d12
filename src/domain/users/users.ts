import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import type { NewAuditEntry } from '../../database/audit/entries.ts'
import { findByUsername, setTemporaryPassword } from '../../database/auth/credentials.ts'
import { lockActiveAdmins } from '../../database/users/admins.ts'
import {
  type Account, deleteUser, findAccount, lockAccount, selectUsers, updateAccount, type UserQuery
} from '../../database/users/users.ts'
import { audited } from '../audit/audit.ts'
import { clearLoginFailures } from '../auth/attempts.ts'
import { type Passwords, randomPassword } from '../auth/password.ts'
import { endSessions } from '../auth/sessions.ts'
import { Failure } from '../error.ts'
import { type Page, pageOf } from '../page.ts'
import { localRequester, type Requester } from '../requester.ts'

/** How long a temporary password can be used. */
const temporaryPasswordTtlSeconds = 24 * 60 * 60

/** Lists accounts in the order of their creation. */
export async function listUsers (db: Kysely<Database>, query: UserQuery): Promise<Page<Account>> {
  const { offset, limit } = query
  return pageOf(await selectUsers(db, { ...query, limit: limit + 1 }), limit, offset === 0 ? 'start' : 'after')
}

/** Returns the account with this id. @throws {Failure} `user-not-found` */
export async function getUser (db: Kysely<Database>, id: number): Promise<Account> {
  return await findAccount(db, id) ?? userNotFound(id)
}

/** Returns the account with this username, regardless of case. @throws {Failure} `user-not-found` */
export async function getUserByName (
  db: Kysely<Database>,
  username: string
): Promise<Pick<Account, 'id' | 'username'>> {
  const user = await findByUsername(db, username)
  if (user === undefined) throw new Failure('user-not-found', `User '${username}' not found`)
  return user
}

/**
 * Changes the role of an account, or disables or enables it. Disabling ends its sessions.
 *
 * @throws {Failure} `user-not-found`, `last-admin`
 */
export async function changeUser (
  db: Kysely<Database>,
  requester: Requester,
  id: number,
  changes: { is_admin?: boolean, disabled?: boolean }
): Promise<Account> {
  return await audited(db, requester, async (trx, record) => {
    if (changes.is_admin === false || changes.disabled === true) await requireAnotherAdmin(trx, id)
    const before = await lockAccount(trx, id) ?? userNotFound(id)
    const actions = actionsOf(before, changes)
    if (actions.length === 0) return before
    if (actions.includes('user-disabled')) await endSessions(trx, id)
    for (const action of actions) await record(action, before)
    return await updateAccount(trx, id, changes)
  })
}

/** The audit actions for a change of an account; none if it changes nothing. */
function actionsOf (
  before: Account,
  { is_admin = before.is_admin, disabled = before.disabled }: { is_admin?: boolean, disabled?: boolean }
): Array<NewAuditEntry['action']> {
  return [
    ...is_admin === before.is_admin ? [] : [is_admin ? 'user-promoted' as const : 'user-demoted' as const],
    ...disabled === before.disabled ? [] : [disabled ? 'user-disabled' as const : 'user-enabled' as const]
  ]
}

/**
 * Deletes an account.
 *
 * @param notFound - throws if there is no such account
 * @throws {Failure} `user-not-found`, `last-admin`
 */
export async function removeUser (
  db: Kysely<Database>,
  requester: Requester,
  id: number,
  notFound: (id: number) => never = userNotFound
): Promise<void> {
  await audited(db, requester, async (trx, record) => {
    await requireAnotherAdmin(trx, id)
    const user = await lockAccount(trx, id) ?? notFound(id)
    await deleteUser(trx, id)
    await record('user-deleted', user)
  })
}

/**
 * Replaces the password of an account by a temporary one and returns it. This ends the sessions of the account and
 * resets its counters of failed logins.
 *
 * @throws {Failure} `user-not-found`, `last-admin`, `overloaded`
 */
export async function resetUserPassword (
  { db, passwords }: { db: Kysely<Database>, passwords: Passwords },
  requester: Requester,
  id: number
): Promise<string> {
  // Checked before hashing, which is expensive.
  await getUser(db, id)
  const password = randomPassword()
  const hash = await passwords.hash(password, requester.network)
  await audited(db, requester, async (trx, record) => {
    // The local command is the only way in for a last administrator who forgot the password.
    if (requester !== localRequester) await requireAnotherAdmin(trx, id)
    const user = await lockAccount(trx, id) ?? userNotFound(id)
    await setTemporaryPassword(trx, id, hash, temporaryPasswordTtlSeconds)
    await endSessions(trx, id)
    await clearLoginFailures(trx, user.username)
    await record('password-reset', user)
  })
  return password
}

/** Ends all sessions of an account. @throws {Failure} `user-not-found` */
export async function revokeUserSessions (db: Kysely<Database>, requester: Requester, id: number): Promise<void> {
  await audited(db, requester, async (trx, record) => {
    const user = await lockAccount(trx, id) ?? userNotFound(id)
    await endSessions(trx, id)
    await record('sessions-revoked', user)
  })
}

/**
 * Rejects a change of the last administrator who can log in. The administrators are locked, so that two of them cannot
 * demote each other at once.
 *
 * @throws {Failure} `last-admin`
 */
async function requireAnotherAdmin (trx: Transaction<Database>, id: number): Promise<void> {
  const admins = await lockActiveAdmins(trx)
  if (admins.some((admin) => admin !== id)) return
  const user = await findAccount(trx, id)
  if (user?.is_admin === true && !user.disabled) {
    const detail = 'The last administrator can be neither demoted, disabled, deleted nor given a temporary password'
    throw new Failure('last-admin', detail)
  }
}

function userNotFound (id: number): never {
  throw new Failure('user-not-found', `User with id '${id}' not found`)
}
