import type { Scope } from '../../../contract/operations.ts'
import { Failure } from '../../error.ts'
import type { PublicKey } from './keys.ts'

/** What a token of the service says: for which account, in which session, at which version of it, with which scopes. */
export interface OwnClaims {
  issuer: 'service'
  userId: number
  /** A UUID in lower case. */
  sessionId: string
  tokenVersion: number
  scopes: readonly Scope[]
}

/** What a token of an external issuer says. There is no account behind it. */
export interface ExternalClaims {
  issuer: 'external'
  /** Whom the issuer means, in its own words. */
  subject: string
  scopes: readonly Scope[]
}

export type TokenClaims = OwnClaims | ExternalClaims

export interface Tokens {
  /** For how long a token is good that is signed here. */
  ttlSeconds: number
  /** The issuer, where an external one signs the tokens; undefined where the service does. */
  externalIssuer: string | undefined
  /** What others can verify the tokens of the service by, the key that signs first. Secrets are not among them. */
  publicKeys: readonly PublicKey[]
  /** @throws {Error} where an external issuer signs the tokens */
  sign: (claims: Omit<OwnClaims, 'issuer'>) => Promise<string>
  /**
   * The claims of a valid token.
   *
   * @throws {Failure} `invalid-token`, whatever else it is given; `keys-unavailable`
   */
  verify: (token: string) => Promise<TokenClaims>
}

/** @throws {Failure} `login-closed` where an external issuer signs the tokens */
export function requireOwnTokens ({ externalIssuer }: Tokens): void {
  if (externalIssuer === undefined) return
  throw new Failure('login-closed', `Tokens are issued by ${externalIssuer}; log in there`)
}

/** The failure of whatever is not, or not any more, a token that is taken here. The reason is for the log. */
export function invalidToken (reason: string): Failure {
  return new Failure('invalid-token', 'Could not validate credentials', reason)
}
