import type { Scope } from '../../contract/operations.ts'
import { knownScopes } from '../../domain/auth/roles.ts'
import { wrongClaim } from '../../domain/auth/tokens/tokens.ts'
import type { Payload } from './token-verifier.ts'

/** Where the tokens of an external issuer have scopes or roles, and what the roles permit. */
export interface ScopesClaim {
  /** The name of the claim, or the names on the way to a nested one with dots between. Default: `scope`, then `scp`. */
  name?: string | undefined
  /** The scopes of each role. */
  ofRoles?: ReadonlyMap<string, readonly Scope[]>
}

/**
 * Creates the function that reads the scopes of a token. The claim is a list of texts, or a text: a role, or words with
 * spaces between them. An item or a word may be a scope of the contract, a role, or neither. Without the claim there
 * are no scopes.
 *
 * @throws {InvalidToken} (the function) if the claim has another type
 */
export function scopesReader ({ name, ofRoles = new Map() }: ScopesClaim): (payload: Payload) => Scope[] {
  return (payload) => {
    const path = name ?? (payload['scope'] === undefined ? 'scp' : 'scope')
    const claim = claimAt(payload, path)
    if (claim === undefined) return []
    // A role in a list may have spaces: a role `former hr` is not `hr`.
    const names: unknown = typeof claim === 'string' && !ofRoles.has(claim) ? claim.split(' ') : [claim].flat()
    if (!areTexts(names)) throw wrongClaim(path)
    const granted = names.flatMap((name) => [...knownScopes(name), ...ofRoles.get(name) ?? []])
    // The `account:` scopes concern an account of the service, and the subject of the token has none.
    return knownScopes(granted.join(' ')).filter((scope: string) => !scope.startsWith('account:'))
  }
}

function areTexts (names: unknown): names is string[] {
  return Array.isArray(names) && names.every((name) => typeof name === 'string')
}

/** The claim with this name, which may have dots itself; otherwise the nested claim. Undefined if there is neither. */
function claimAt (payload: Payload, name: string): unknown {
  const path = Object.hasOwn(payload, name) ? [name] : name.split('.')
  return path.reduce<unknown>((value, key) =>
    isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined, payload)
}

function isObject (value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
