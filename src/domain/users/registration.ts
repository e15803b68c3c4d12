import type { Kysely } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import { findByUsername } from '../../database/auth/credentials.ts'
import { type Account, insertUser } from '../../database/users/users.ts'
import { audited } from '../audit/audit.ts'
import { countRegistration } from '../auth/attempts.ts'
import { type Passwords, requireAcceptablePassword } from '../auth/password.ts'
import type { PasswordServices } from '../auth/password-check.ts'
import { Failure } from '../error.ts'
import type { Requester } from '../requester.ts'

/** An account to create. */
export interface NewUser { username: string, password: string, is_admin: boolean }

/**
 * Creates an account without administrative privileges, for anonymous clients.
 *
 * @throws {Failure} `registration-closed`, `invalid-request`, `too-many-registrations`, `username-exists`, `overloaded`
 */
export async function register (
  services: PasswordServices & { registration: 'open' | 'closed' },
  requester: Requester,
  { username, password }: { username: string, password: string }
): Promise<Account> {
  if (services.registration === 'closed') {
    throw new Failure('registration-closed', 'Registration is closed; ask an administrator for an account')
  }
  requireAcceptablePassword(password, username, '/password')
  await countRegistration(services, requester.network)
  return await createUser(services, requester, { username, password, is_admin: false })
}

/**
 * Creates an account.
 *
 * @throws {Failure} `invalid-request`, `username-exists`, `overloaded`
 */
export async function createUser (
  { db, passwords }: { db: Kysely<Database>, passwords: Passwords },
  requester: Requester,
  { username, password, is_admin }: NewUser
): Promise<Account> {
  requireAcceptablePassword(password, username, '/password')
  // Checked before hashing, which is expensive. The insert below decides between concurrent requests.
  await requireFreeUsername(db, username)
  const password_hash = await passwords.hash(password, requester.network)
  return await audited(db, requester, async (trx, record) => {
    const user = await insertUser(trx, { username, password_hash, is_admin })
    if (user === undefined) throw usernameExists()
    await record('user-created', user)
    return user
  })
}

/** @throws {Failure} `username-exists` */
export async function requireFreeUsername (db: Kysely<Database>, username: string): Promise<void> {
  if (await findByUsername(db, username) !== undefined) throw usernameExists()
}

function usernameExists () {
  return new Failure('username-exists', 'Username already exists')
}
