import type { Scope } from '../../../contract/operations.ts'
import { Failure } from '../../error.ts'
import type { PublicKey } from './keys.ts'

/** The claims of a token that the service signed. */
export interface OwnClaims {
  issuer: 'service'
  userId: number
  /** A UUID in lower case. */
  sessionId: string
  /** The account's token version at the login. The token is revoked once the account has another version. */
  tokenVersion: number
  scopes: readonly Scope[]
}

/** The claims of a token that an external issuer signed. Its subject has no account in the service. */
export interface ExternalClaims {
  issuer: 'external'
  /** The `sub` claim as the issuer wrote it. */
  subject: string
  scopes: readonly Scope[]
}

export type TokenClaims = OwnClaims | ExternalClaims

/** Signs and verifies access tokens. */
export interface Tokens {
  /** The lifetime of a token that the service signs; 0 where an external issuer signs. */
  ttlSeconds: number
  /** The `iss` of an external issuer; undefined where the service signs. */
  externalIssuer: string | undefined
  /** The keys of the service's JWK Set, the signing key first. Secrets are left out. */
  publicKeys: readonly PublicKey[]
  /** @throws {Error} where an external issuer signs */
  sign: (claims: Omit<OwnClaims, 'issuer'>) => Promise<string>
  /**
   * The claims of a valid token.
   *
   * @throws {Failure} `invalid-token` for any other text; `keys-unavailable`
   */
  verify: (token: string) => Promise<TokenClaims>
}

/** @throws {Failure} `login-closed` where an external issuer signs */
export function requireOwnTokens ({ externalIssuer }: Tokens): void {
  if (externalIssuer === undefined) return
  throw new Failure('login-closed', `Tokens are issued by ${externalIssuer}; log in there`)
}

/** The failure for a token that is invalid, expired or revoked. The reason is logged only. */
export function invalidToken (reason: string): Failure {
  return new Failure('invalid-token', 'Could not validate credentials', reason)
}
