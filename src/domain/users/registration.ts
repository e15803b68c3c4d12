import type { Kysely } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import { findByUsername } from '../../database/auth/credentials.ts'
import { insertUser, type User } from '../../database/users/users.ts'
import { countRegistration } from '../auth/attempts.ts'
import { audited } from '../audit/audit.ts'
import type { Requester } from '../requester.ts'
import type { AttemptLimits } from '../auth/counters.ts'
import { Failure } from '../error.ts'
import { type Passwords, requireAcceptablePassword } from '../auth/password.ts'

/** An account to be. */
export interface NewUser { username: string, password: string, is_admin: boolean }

/**
 * Makes an account that is no administrator's, for whoever asks.
 *
 * @throws {Failure} `registration-closed`, `invalid-request`, `too-many`, `username-exists`, `overloaded`
 */
export async function register (
  services: {
    db: Kysely<Database>
    passwords: Passwords
    attemptLimits: AttemptLimits | undefined
    registration: 'open' | 'closed'
  },
  requester: Requester,
  { username, password }: { username: string, password: string }
): Promise<User> {
  if (services.registration === 'closed') {
    throw new Failure('registration-closed', 'Registration is closed; ask an administrator for an account')
  }
  requireAcceptablePassword(password, username, '/password')
  await countRegistration(services, requester.network)
  return await createUser(services, requester, { username, password, is_admin: false })
}

/**
 * Makes an account.
 *
 * @throws {Failure} `invalid-request`, `username-exists`, `overloaded`
 */
export async function createUser (
  { db, passwords }: { db: Kysely<Database>, passwords: Passwords },
  requester: Requester,
  { username, password, is_admin }: NewUser
): Promise<User> {
  requireAcceptablePassword(password, username, '/password')
  // Asked first, so that a name that is taken costs no hash.
  if (await findByUsername(db, username) !== undefined) throw usernameExists()
  const password_hash = await passwords.hash(password, requester.network)
  return await audited(db, requester, async (trx, record) => {
    const user = await insertUser(trx, { username, password_hash, is_admin })
    if (user === undefined) throw usernameExists()
    await record('user-created', user)
    return user
  })
}

function usernameExists () {
  return new Failure('username-exists', 'Username already exists')
}
