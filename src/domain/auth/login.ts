import type { Kysely } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import {
  type Credentials, findByUsername, findCredentials, replaceHash, useTemporaryPassword
} from '../../database/auth/credentials.ts'
import { beginLogin, type LoginAttempt } from './attempts.ts'
import { audited } from '../audit/audit.ts'
import type { Requester } from '../requester.ts'
import type { AttemptLimits } from './counters.ts'
import { Failure } from '../error.ts'
import type { Passwords } from './password.ts'
import { knownScopes, scopesOfLogin } from './roles.ts'
import { beginSession, type IssuedTokens } from './sessions.ts'
import { requireOwnTokens, type Tokens } from './tokens/tokens.ts'

/** What it takes to compare a password with an account's. */
export interface PasswordServices {
  db: Kysely<Database>
  passwords: Passwords
  attemptLimits: AttemptLimits | undefined
}

type Services = PasswordServices & { tokens: Tokens }

/** An account, if there is one with this name, and the password that somebody claims is its own. */
export interface LoginClaim {
  user: Credentials | undefined
  username: string
  password: string
}

/**
 * Compares a password with the account's, and counts the attempt.
 *
 * @throws {Failure} `too-many`, `overloaded`
 */
export async function comparePassword (
  { db, passwords, attemptLimits }: PasswordServices,
  { network }: Requester,
  { user, username, password }: LoginClaim
): Promise<LoginAttempt & { matches: boolean }> {
  const attempt = await beginLogin({ db, attemptLimits }, { userId: user?.id, username, network })
  return { ...attempt, matches: await passwords.verify(password, user?.password_hash, attempt.count, network) }
}

/**
 * Exchanges a username and a password for the tokens of a new session. Scopes that are unknown, or not for this role,
 * are left out.
 *
 * @throws {Failure} `incorrect-credentials`, `too-many`, `overloaded`, `login-closed`
 */
export async function logIn (
  services: Services,
  requester: Requester,
  // The contract demands both; without them, there is no such account.
  { username = '', password = '', scope }: { username?: string, password?: string, scope?: string }
): Promise<IssuedTokens> {
  const { db, tokens, passwords } = services
  requireOwnTokens(tokens)
  const user = username.includes('\0') ? undefined : await findByUsername(db, username)
  const attempt = await comparePassword(services, requester, { user, username, password })
  if (user === undefined || !attempt.matches) return await rejectLogin(db, requester, attempt, user)
  const granted = await grant(services, requester, attempt, { user, scope }) ??
    await retryGrant(services, requester, attempt, { user, password, scope })
  if (granted === undefined) return await rejectLogin(db, requester, attempt, user)
  if (passwords.outdated(user.password_hash)) await upgradeHash(services, requester, user, password)
  return granted
}

/** Begins a session, or returns undefined if the account, or the password, is not good for one. */
async function grant (
  { db, tokens }: Services,
  requester: Requester,
  attempt: LoginAttempt,
  { user, scope }: { user: Credentials, scope: string | undefined }
): Promise<IssuedTokens | undefined> {
  const asked = scope === undefined ? undefined : knownScopes(scope)
  // Who has to change a password first is not let astray by what else they ask for.
  const all = asked === undefined || user.password_expires_at !== null
  const scopes = scopesOfLogin(user).filter((scope) => all || asked.includes(scope))
  return await audited(db, { ...requester, id: user.id, username: user.username }, async (trx, record) => {
    if (user.password_expires_at !== null && !await useTemporaryPassword(trx, user)) return undefined
    const granted = await beginSession(trx, tokens, user, scopes)
    if (granted === undefined) return undefined
    await attempt.succeeded(trx, user.id)
    await record('login-succeeded', user)
    return granted
  })
}

/**
 * Begins a session though the account changed in the meantime, if the password is still its own: another login may have
 * made the hash anew, or the account was logged out everywhere.
 */
async function retryGrant (
  services: Services,
  requester: Requester,
  attempt: LoginAttempt,
  { user, password, scope }: { user: Credentials, password: string, scope: string | undefined }
): Promise<IssuedTokens | undefined> {
  const now = await findCredentials(services.db, user.id)
  if (now?.password_hash === user.password_hash && now.token_version === user.token_version) return undefined
  // The attempt was counted when it was compared first.
  const matches = await services.passwords.verify(password, now?.password_hash, async () => {}, requester.network)
  return now !== undefined && matches ? await grant(services, requester, attempt, { user: now, scope }) : undefined
}

async function rejectLogin (
  db: Kysely<Database>,
  requester: Requester,
  attempt: LoginAttempt & { matches: boolean },
  user: Credentials | undefined
): Promise<never> {
  const reason = reasonOf(attempt, user)
  await recordLoginFailure(db, requester, attempt, user, reason)
  throw new Failure('incorrect-credentials', 'Incorrect username or password', reason)
}

/** Keeps that a password was wrong, and that the next one will not even be looked at, where it is so. */
export async function recordLoginFailure (
  db: Kysely<Database>,
  requester: Requester,
  attempt: LoginAttempt,
  user: Credentials | undefined,
  reason: string
): Promise<void> {
  await audited(db, requester, async (_trx, record) => {
    await record('login-failed', user, reason)
    if (attempt.blocks()) await record('login-blocked', user)
  })
}

function reasonOf ({ matches }: { matches: boolean }, user: Credentials | undefined): string {
  if (user === undefined) return 'no such account'
  if (!matches) return 'wrong password'
  return user.disabled ? 'account is disabled' : 'the password expired, was used or was replaced'
}

/** Replaces a hash that is cheaper than today's, unless too many hashes are waited for: then at another login. */
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
