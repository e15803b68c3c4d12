import type { Kysely } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import type { Credentials } from '../../database/auth/credentials.ts'
import { audited } from '../audit/audit.ts'
import type { Requester } from '../requester.ts'
import { beginLogin, type LoginAttempt } from './attempts.ts'
import type { AttemptLimits } from './counters.ts'
import type { Passwords } from './password.ts'

/** What a check of a password needs. Without `attemptLimits`, attempts are not limited. */
export interface PasswordServices {
  db: Kysely<Database>
  passwords: Passwords
  attemptLimits: AttemptLimits | undefined
}

/** A username and a password from a request, and the account of that name, if there is one. */
export interface PasswordClaim {
  user: Credentials | undefined
  username: string
  password: string
}

/** A checked password, with the attempt that was counted for it. */
export type CheckedAttempt = LoginAttempt & { matches: boolean }

/**
 * Compares a password with that of the account, and counts the attempt. It takes the same time if there is no account.
 *
 * @throws {Failure} `too-many-logins`, `overloaded`
 */
export async function checkPassword (
  { db, passwords, attemptLimits }: PasswordServices,
  { network }: Requester,
  { user, username, password }: PasswordClaim
): Promise<CheckedAttempt> {
  const attempt = await beginLogin({ db, attemptLimits }, { userId: user?.id, username, network })
  return { ...attempt, matches: await passwords.verify(password, user?.password_hash, attempt.count, network) }
}

/** Records a failed login, and a block if the next attempt is blocked. The reason is for administrators. */
export async function recordLoginFailure (
  db: Kysely<Database>,
  requester: Requester,
  attempt: LoginAttempt,
  user: Credentials | undefined,
  reason: string
): Promise<void> {
  await audited(db, requester, async (_trx, record) => {
    await record('login-failed', user, reason)
    if (attempt.blocksNext()) await record('login-blocked', user)
  })
}
