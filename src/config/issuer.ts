import type { Variables } from './variables.ts'

/** An external issuer signs the tokens, and the service only verifies them. */
export interface IssuerConfig {
  kind: 'external'
  issuer: string
  audience: string
  /** Where the issuer's public keys are. */
  jwks: { kind: 'url', url: string } | { kind: 'file', file: string }
}

const issuerVariables = ['JWT_ISSUER', 'JWT_AUDIENCE', 'JWT_JWKS'] as const
const keyVariables = [
  'JWT_ALGORITHM', 'JWT_SECRET_KEY', 'JWT_PRIVATE_KEY_FILE', 'JWT_VERIFY_KEY_FILES', 'JWT_PREVIOUS_SECRET_KEYS'
] as const
/** The hosts that are this machine, as a URL has them once it is parsed. */
const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/

/** Whether any variable is set that is about an external issuer. */
export function namesIssuer ({ text }: Variables): boolean {
  return issuerVariables.some((name) => text(name) !== undefined)
}

/** Reads whose tokens are taken; what is wrong is noted. */
export function issuerConfig ({ text, wrong }: Variables): IssuerConfig {
  for (const name of issuerVariables) {
    if (text(name) === undefined) wrong(name, `should be set: ${issuerVariables.join(', ')} go together`)
  }
  for (const name of keyVariables) {
    if (text(name) === undefined) continue
    wrong(name, `should not be set together with ${issuerVariables.join(', ')}: the issuer has keys of its own`)
  }
  const [issuer = '', audience = '', keys = ''] = issuerVariables.map(text)
  const isUrl = /^[a-z][a-z0-9+.-]*:\/\//i.test(keys)
  if (isUrl && !isSafe(keys)) {
    wrong('JWT_JWKS', 'should be the path of a file or an https URL without a password; http is for this machine alone')
  }
  return { kind: 'external', issuer, audience, jwks: isUrl ? { kind: 'url', url: keys } : { kind: 'file', file: keys } }
}

/** Whether keys that come from a URL can be relied on. */
function isSafe (text: string): boolean {
  const url = URL.parse(text)
  if (url === null || url.username !== '' || url.password !== '') return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && loopback.test(url.hostname))
}
