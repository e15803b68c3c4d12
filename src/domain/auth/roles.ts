import { scopes as allScopes } from '../../../generated/operations.ts'
import type { Scope } from '../../contract/operations.ts'

type Role = 'user' | 'admin'

const scopesOfRole: Record<Role, readonly Scope[]> = {
  user: ['employees:read', 'account:read', 'account:write', 'account:password'],
  admin: allScopes
}

/** The scopes of a login with a temporary password, whatever scopes are requested. */
const temporaryScopes: readonly Scope[] = ['account:password']

/** The scopes of an account's role. */
export function scopesOf (user: { is_admin: boolean }): readonly Scope[] {
  return scopesOfRole[user.is_admin ? 'admin' : 'user']
}

/** The scopes that a login grants: the requested ones that the role has, or all of the role if none are requested. */
export function scopesOfLogin (
  user: { is_admin: boolean, password_expires_at: Date | null },
  requested: string | undefined
): readonly Scope[] {
  return user.password_expires_at === null ? restrictScopes(scopesOf(user), requested) : temporaryScopes
}

/** The scopes that a space-separated list also has (RFC 6749, section 3.3); all of them if there is no list. */
export function restrictScopes (scopes: readonly Scope[], list: string | undefined): readonly Scope[] {
  const listed = list === undefined ? scopes : knownScopes(list)
  return scopes.filter((scope) => listed.includes(scope))
}

/** The scopes of the contract in a space-separated list (RFC 6749, section 3.3). */
export function knownScopes (list: string): Scope[] {
  const listed = new Set(list.split(' '))
  return allScopes.filter((scope) => listed.has(scope))
}
