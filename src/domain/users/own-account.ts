import type { Kysely } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import { findCredentials, replacePassword } from '../../database/auth/credentials.ts'
import { deleteSessions } from '../../database/auth/sessions.ts'
import { type Account, findAccount } from '../../database/users/users.ts'
import { audited } from '../audit/audit.ts'
import type { Principal } from '../auth/authentication.ts'
import { checkPassword, type PasswordServices, recordLoginFailure } from '../auth/password-check.ts'
import { requireAcceptablePassword, samePassword } from '../auth/password.ts'
import { InvalidToken } from '../auth/tokens/tokens.ts'
import { Failure, InvalidRequest } from '../error.ts'
import type { Requester } from '../requester.ts'
import { removeUser } from './users.ts'

/** Returns the account of the principal. @throws {Failure} `invalid-token` if the account was deleted meanwhile */
export async function getOwnAccount (db: Kysely<Database>, principal: Principal): Promise<Account> {
  return await findAccount(db, ownId(principal)) ?? accountDeleted()
}

/** Deletes the account of the principal. @throws {Failure} `last-admin`, `invalid-token` */
export async function removeOwnAccount (
  db: Kysely<Database>,
  requester: Requester,
  principal: Principal
): Promise<void> {
  await removeUser(db, requester, ownId(principal), accountDeleted)
}

/**
 * Changes the password of the principal's account, and ends its other sessions.
 *
 * @throws {Failure} `incorrect-password`, `invalid-request`, `too-many-logins`, `overloaded`
 */
export async function changePassword (
  services: PasswordServices,
  requester: Requester,
  principal: Principal,
  { current_password, new_password }: { current_password: string, new_password: string }
): Promise<void> {
  const { db, passwords } = services
  requireAcceptablePassword(new_password, principal.username, '/new_password')
  if (samePassword(new_password, current_password)) {
    const message = 'Password should differ from the current one'
    throw new InvalidRequest([{ in: 'body', pointer: '/new_password', message }])
  }
  const user = await findCredentials(db, ownId(principal)) ?? accountDeleted()
  const claim = { user, username: user.username, password: current_password }
  const attempt = await checkPassword(services, requester, claim)
  if (!attempt.matches) {
    await recordLoginFailure(db, requester, attempt, user, 'wrong current password')
    throw incorrectPassword()
  }
  const hash = await passwords.hash(new_password, requester.network)
  await audited(db, requester, async (trx, record) => {
    // False after a concurrent change: the given password is then no longer the current one.
    if (!await replacePassword(trx, user, hash)) throw incorrectPassword()
    await deleteSessions(trx, user.id, principal.sessionId)
    await attempt.recordSuccess(trx, user.id)
    await record('password-changed', user)
  })
}

/** The id of the account. A principal without an account never has the scopes of these operations. */
function ownId ({ id }: Principal): number {
  return id ?? accountDeleted()
}

function accountDeleted (): never {
  throw new InvalidToken('revoked', 'the account was deleted')
}

function incorrectPassword () {
  return new Failure('incorrect-password', 'The current password is incorrect')
}
