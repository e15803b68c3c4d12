import type { Kysely } from 'kysely'
import type { Database } from '../../generated/database.ts'
import { scopes as allScopes } from '../../generated/operations.ts'
import type { Scope } from '../contract/operations.ts'
import {
  findByUsername, findStanding, insertUser, replacePasswordHash, type ShownUser, type StoredCredentials
} from '../database/users.ts'
import { Failure, InvalidRequest } from './error.ts'
import { passwordFlaw, type Passwords } from './password.ts'
import { invalidToken, knownScopes, type Tokens } from './tokens.ts'

/** The account behind a request, and what it may do by its role and by its token. */
export interface Principal {
  id: number
  scopes: readonly Scope[]
}

type Role = 'user' | 'admin'
const scopesOfRole: Record<Role, readonly Scope[]> = {
  user: ['employees:read'],
  admin: allScopes
}

function scopesOf (user: { is_admin: boolean }): readonly Scope[] {
  return scopesOfRole[user.is_admin ? 'admin' : 'user']
}

/** A token, as it is handed out. */
export interface GrantedToken {
  token: string
  scopes: readonly Scope[]
}

/**
 * Exchanges a username and a password for a token. Scopes that are unknown, or not for this role, are left out.
 *
 * @throws {Failure} `incorrect-credentials`, `overloaded`
 */
export async function logIn (
  { db, passwords, tokens }: { db: Kysely<Database>, passwords: Passwords, tokens: Tokens },
  { username, password, scope }: { username: string, password: string, scope?: string | undefined }
): Promise<GrantedToken> {
  const user = username.includes('\0') ? undefined : await findByUsername(db, username)
  const matches = await passwords.verify(password, user?.password_hash)
  if (user === undefined || user.disabled || !matches) {
    const reason = user === undefined ? 'no such account' : matches ? 'account is disabled' : 'wrong password'
    throw new Failure('incorrect-credentials', 'Incorrect username or password', reason)
  }
  if (passwords.outdated(user.password_hash)) await renewHash(db, passwords, user, password)

  const asked = scope === undefined ? undefined : knownScopes(scope)
  const scopes = scopesOf(user).filter((granted) => asked === undefined || asked.includes(granted))
  return { token: tokens.sign({ userId: user.id, tokenVersion: user.token_version, scopes: [...scopes] }), scopes }
}

/** Replaces a hash that is cheaper than today's, unless too many hashes are waited for: then at another login. */
async function renewHash (
  db: Kysely<Database>,
  passwords: Passwords,
  user: StoredCredentials,
  password: string
): Promise<void> {
  try {
    await replacePasswordHash(db, user, await passwords.hash(password))
  } catch (error) {
    if (!(error instanceof Failure)) throw error
  }
}

/**
 * The principal behind a token, by the account as it stands now.
 *
 * @throws {Failure} `invalid-token`
 */
export async function authenticate (
  { db, tokens }: { db: Kysely<Database>, tokens: Tokens },
  token: string
): Promise<Principal> {
  const claims = tokens.verify(token)
  const user = await findStanding(db, claims.userId)
  if (user === undefined) throw invalidToken('the account is gone')
  if (user.disabled) throw invalidToken('the account is disabled')
  if (user.token_version !== claims.tokenVersion) throw invalidToken('the token was revoked')
  return { id: user.id, scopes: scopesOf(user).filter((scope) => claims.scopes.includes(scope)) }
}

/**
 * Makes an account that is no administrator.
 *
 * @throws {Failure} `invalid-request`, `username-exists`, `overloaded`
 */
export async function register (
  { db, passwords }: { db: Kysely<Database>, passwords: Passwords },
  { username, password }: { username: string, password: string }
): Promise<ShownUser> {
  const flaw = passwordFlaw(password, username)
  if (flaw !== undefined) throw new InvalidRequest([{ in: 'body', pointer: '/password', message: flaw }])
  // Asked first, so that a name that is taken costs no hash.
  if (await findByUsername(db, username) !== undefined) throw usernameExists()
  const user = await insertUser(db, { username, password_hash: await passwords.hash(password), is_admin: false })
  if (user === undefined) throw usernameExists()
  return user
}

function usernameExists () {
  return new Failure('username-exists', 'Username already exists')
}
