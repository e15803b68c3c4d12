import type { Variables } from './variables.ts'

/** An external issuer signs the tokens; the service verifies them. */
export interface IssuerConfig {
  kind: 'external'
  issuer: string
  audience: string
  /** The source of the issuer's public keys. */
  jwks: { kind: 'url', url: string } | { kind: 'file', file: string }
}

const issuerVariables = ['JWT_ISSUER', 'JWT_AUDIENCE', 'JWT_JWKS'] as const
const keyVariables = [
  'JWT_ALGORITHM', 'JWT_SECRET_KEY', 'JWT_PRIVATE_KEY_FILE', 'JWT_VERIFY_KEY_FILES', 'JWT_PREVIOUS_SECRET_KEYS'
] as const
/** The loopback hosts, as a parsed URL spells them. */
const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/

/** Whether any variable of an external issuer is set. */
export function hasIssuer ({ text }: Variables): boolean {
  return issuerVariables.some((name) => text(name) !== undefined)
}

/** Reads the external issuer. */
export function issuerConfig ({ text, report }: Variables): IssuerConfig {
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
  return { kind: 'external', issuer, audience, jwks: isUrl ? { kind: 'url', url: keys } : { kind: 'file', file: keys } }
}

/** Whether a URL protects the keys on their way: https, or http on the loopback interface. */
function isSafe (text: string): boolean {
  const url = URL.parse(text)
  if (url === null || url.username !== '' || url.password !== '') return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && loopback.test(url.hostname))
}
