import { scopes as allScopes } from '../../../generated/operations.ts'
import type { Scope } from '../../contract/operations.ts'

type Role = 'user' | 'admin'

const scopesOfRole: Record<Role, readonly Scope[]> = {
  user: ['employees:read', 'account:read', 'account:write', 'account:password'],
  admin: allScopes
}

/** The one scope of a login with a temporary password. */
const passwordOnly: readonly Scope[] = ['account:password']

/** What an account may do at most. */
export function scopesOf (user: { is_admin: boolean }): readonly Scope[] {
  return scopesOfRole[user.is_admin ? 'admin' : 'user']
}

/** What a login may do at most. */
export function scopesOfLogin (user: { is_admin: boolean, password_expires_at: Date | null }): readonly Scope[] {
  return user.password_expires_at === null ? scopesOf(user) : passwordOnly
}

/** The scopes of the contract among those that a text names, separated by spaces (RFC 6749, section 3.3). */
export function knownScopes (text: string): Scope[] {
  const named = new Set(text.split(' '))
  return allScopes.filter((scope) => named.has(scope))
}
