import type { Database } from '../../../generated/database.ts'
import type { Kysely } from 'kysely'
import { deleteSessions } from '../../database/auth/sessions.ts'
import { findCredentials, replacePassword } from '../../database/auth/credentials.ts'
import { findUser, type User } from '../../database/users/users.ts'
import { audited } from '../audit/audit.ts'
import type { Principal } from '../auth/authentication.ts'
import type { Requester } from '../requester.ts'
import { Failure, InvalidRequest } from '../error.ts'
import { comparePassword, type PasswordServices, recordLoginFailure } from '../auth/login.ts'
import { requireAcceptablePassword, samePassword } from '../auth/password.ts'
import { invalidToken } from '../auth/tokens/tokens.ts'
import { removeUser } from './users.ts'

/** @throws {Failure} `invalid-token` if it was deleted since this request was let in */
export async function getOwnAccount (db: Kysely<Database>, principal: Principal): Promise<User> {
  return await findUser(db, ownId(principal)) ?? accountDeleted()
}

/** Deletes the account behind a request. @throws {Failure} `last-admin`, `invalid-token` */
export async function removeOwnAccount (
  db: Kysely<Database>,
  requester: Requester,
  principal: Principal
): Promise<void> {
  await removeUser(db, requester, ownId(principal), accountDeleted)
}

/**
 * Changes the password of the account behind a request, and ends its other sessions.
 *
 * @throws {Failure} `incorrect-password`, `invalid-request`, `too-many`, `overloaded`
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
  const attempt = await comparePassword(services, requester, claim)
  if (!attempt.matches) {
    await recordLoginFailure(db, requester, attempt, user, 'wrong current password')
    throw incorrectPassword()
  }
  const hash = await passwords.hash(new_password, requester.network)
  await audited(db, requester, async (trx, record) => {
    // Another change may have come first: then the password that was given is not the current one any more.
    if (!await replacePassword(trx, user, hash)) throw incorrectPassword()
    await deleteSessions(trx, user.id, principal.sessionId)
    await attempt.succeeded(trx, user.id)
    await record('password-changed', user)
  })
}

/** The id of the account behind a request. Scopes that open the way to here are given to nobody who has none. */
function ownId ({ id }: Principal): number {
  return id ?? accountDeleted()
}

function accountDeleted (): never {
  throw invalidToken('the account is gone')
}

function incorrectPassword () {
  return new Failure('incorrect-password', 'The current password is incorrect')
}
