import { scopes as allScopes } from '../../generated/operations.ts'
import type { Scope } from '../contract/operations.ts'
import { knownScopes, scopesOf } from '../domain/auth/roles.ts'
import type { Variables } from './variables.ts'

/** An external issuer signs the tokens; the service verifies them. */
export interface IssuerConfig {
  kind: 'external'
  issuer: string
  audience: string
  /** The claim with the scopes or roles, and the scopes of each role; see `scopesReader`. */
  scopesClaim: { name: string | undefined, ofRoles: ReadonlyMap<string, readonly Scope[]> }
  /** The source of the issuer's public keys. */
  jwks: { kind: 'url', url: string } | { kind: 'file', file: string }
}

const issuerVariables = ['JWT_ISSUER', 'JWT_AUDIENCE', 'JWT_JWKS'] as const
/** These refine the variables above. */
const scopeVariables = ['JWT_SCOPES_CLAIM', 'JWT_ROLE_SCOPES'] as const
const keyVariables = [
  'JWT_ALGORITHM', 'JWT_SECRET_KEY', 'JWT_PRIVATE_KEY_FILE', 'JWT_VERIFY_KEY_FILES', 'JWT_PREVIOUS_SECRET_KEYS'
] as const
/** The loopback hosts, as a parsed URL spells them. */
const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/

/** Whether any variable of an external issuer is set. */
export function hasIssuer ({ text }: Variables): boolean {
  return issuerVariables.some((name) => text(name) !== undefined)
}

/** Reports the variables of an external issuer that have no effect without one. */
export function reportWithoutIssuer ({ text, report }: Variables): void {
  for (const name of scopeVariables) {
    if (text(name) !== undefined) report(name, `should only be set together with ${issuerVariables.join(', ')}`)
  }
}

/** Reads the external issuer. */
export function issuerConfig (variables: Variables): IssuerConfig {
  const { text, report } = variables
  for (const name of issuerVariables) {
    if (text(name) === undefined) report(name, `should be set: ${issuerVariables.join(', ')} go together`)
  }
  for (const name of keyVariables) {
    if (text(name) === undefined) continue
    report(name, `should not be set together with ${issuerVariables.join(', ')}: the issuer has keys of its own`)
  }
  const [issuer = '', audience = '', keys = ''] = issuerVariables.map(text)
  const isUrl = /^[a-z][a-z0-9+.-]*:\/\//i.test(keys)
  if (isUrl && !isSafe(keys)) {
    report('JWT_JWKS', 'should be the path of a file or an https URL without a password; http only for this machine')
  }
  const scopesClaim = { name: text('JWT_SCOPES_CLAIM'), ofRoles: scopesOfRoles(variables) }
  return {
    kind: 'external',
    issuer,
    audience,
    scopesClaim,
    jwks: isUrl ? { kind: 'url', url: keys } : { kind: 'file', file: keys }
  }
}

/** Reads the scopes of each role: `role=scope scope`. `user` and `admin` stand for all scopes of such an account. */
function scopesOfRoles ({ list, report }: Variables): Map<string, Scope[]> {
  return new Map(list('JWT_ROLE_SCOPES').map((item) => {
    const [role = '', scopes = ''] = item.split(/=(.*)/s).map((part) => part.trim())
    const words = scopes.split(/ +/)
    const isKnown = (word: string) => ['user', 'admin', ...allScopes].includes(word)
    if (role === '' || !words.every(isKnown)) report('JWT_ROLE_SCOPES', roleExpectation)
    return [role, words.flatMap(scopesOfWord)]
  }))
}

const roleExpectation = 'should list roles with their scopes, as in hr=admin,staff=employees:read; user and admin ' +
  `stand for all scopes of such an account, and the scopes are ${allScopes.join(', ')}`

function scopesOfWord (word: string): Scope[] {
  return word === 'user' || word === 'admin' ? [...scopesOf({ is_admin: word === 'admin' })] : knownScopes(word)
}

/** Whether a URL protects the keys on their way: https, or http on the loopback interface. */
function isSafe (text: string): boolean {
  const url = URL.parse(text)
  if (url === null || url.username !== '' || url.password !== '') return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && loopback.test(url.hostname))
}
