import type { Kysely } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import {
  type Credentials, findByUsername, findCredentials, replaceHash, useTemporaryPassword
} from '../../database/auth/credentials.ts'
import { audited } from '../audit/audit.ts'
import { Failure } from '../error.ts'
import type { Requester } from '../requester.ts'
import type { LoginAttempt } from './attempts.ts'
import { type CheckedAttempt, checkPassword, type PasswordServices, recordLoginFailure } from './password-check.ts'
import { scopesOfLogin } from './roles.ts'
import { beginSession, type IssuedTokens } from './sessions.ts'
import { requireOwnTokens, type Tokens } from './tokens/tokens.ts'

type Services = PasswordServices & { tokens: Tokens }

/**
 * Exchanges a username and a password for the tokens of a new session. White space around the username, which keyboards
 * of telephones add, is ignored. Scopes that are unknown or that the role does not have are left out.
 *
 * @throws {Failure} `incorrect-credentials`, `too-many-logins`, `overloaded`, `login-closed`
 */
export async function logIn (
  services: Services,
  requester: Requester,
  // Both are required by the contract. The defaults are for the type alone: no account has an empty username.
  { username: sent = '', password = '', scope }: { username?: string, password?: string, scope?: string }
): Promise<IssuedTokens> {
  const { db, tokens, passwords } = services
  requireOwnTokens(tokens)
  const username = sent.trim()
  const user = username.includes('\0') ? undefined : await findByUsername(db, username)
  const attempt = await checkPassword(services, requester, { user, username, password })
  if (user === undefined || !attempt.matches) return await rejectLogin(db, requester, attempt, user)
  const issued = await openSession(services, requester, attempt, { user, scope }) ??
    await retryOpenSession(services, requester, attempt, { user, password, scope })
  if (issued === undefined) return await rejectLogin(db, requester, attempt, user)
  if (passwords.outdated(user.password_hash)) await upgradeHash(services, requester, user, password)
  return issued
}

/** Begins a session. Returns undefined if the account changed or is disabled, or its temporary password was used. */
async function openSession (
  { db, tokens }: Services,
  requester: Requester,
  attempt: LoginAttempt,
  { user, scope }: { user: Credentials, scope: string | undefined }
): Promise<IssuedTokens | undefined> {
  return await audited(db, { ...requester, id: user.id, username: user.username }, async (trx, record) => {
    if (user.password_expires_at !== null && !await useTemporaryPassword(trx, user)) return undefined
    const issued = await beginSession(trx, tokens, user, scopesOfLogin(user, scope))
    if (issued === undefined) return undefined
    await attempt.recordSuccess(trx, user.id)
    await record('login-succeeded', user)
    return issued
  })
}

/**
 * Tries again if the credentials changed since they were read: a concurrent login may have replaced the hash by one of
 * a higher cost, or all sessions may have been ended. Returns undefined if the password is no longer right.
 */
async function retryOpenSession (
  services: Services,
  requester: Requester,
  attempt: LoginAttempt,
  { user, password, scope }: { user: Credentials, password: string, scope: string | undefined }
): Promise<IssuedTokens | undefined> {
  const current = await findCredentials(services.db, user.id)
  if (current?.password_hash === user.password_hash && current.token_version === user.token_version) return undefined
  // The attempt was counted before the first comparison.
  const matches = await services.passwords.verify(password, current?.password_hash, async () => {}, requester.network)
  if (current === undefined || !matches) return undefined
  return await openSession(services, requester, attempt, { user: current, scope })
}

async function rejectLogin (
  db: Kysely<Database>,
  requester: Requester,
  attempt: CheckedAttempt,
  user: Credentials | undefined
): Promise<never> {
  const reason = reasonOf(attempt, user)
  await recordLoginFailure(db, requester, attempt, user, reason)
  throw new Failure('incorrect-credentials', 'Incorrect username or password', reason)
}

function reasonOf ({ matches }: CheckedAttempt, user: Credentials | undefined): string {
  if (user === undefined) return 'no such account'
  if (!matches) return 'wrong password'
  return user.disabled ? 'account is disabled' : 'the password expired, was used or was replaced'
}

/** Hashes the password again at the configured cost. If the queue of hashes is full, a later login will do it. */
async function upgradeHash (
  { db, passwords }: PasswordServices,
  { network }: Requester,
  user: Credentials,
  password: string
): Promise<void> {
  try {
    await replaceHash(db, user, await passwords.hash(password, network))
  } catch (error) {
    if (!(error instanceof Failure)) throw error
  }
}
