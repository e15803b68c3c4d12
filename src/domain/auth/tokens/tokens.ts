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
   * @throws {InvalidToken} for any other text
   * @throws {Failure} `keys-unavailable`
   */
  verify: (token: string) => Promise<TokenClaims>
}

/** @throws {Failure} `login-closed` where an external issuer signs */
export function requireOwnTokens ({ externalIssuer }: Tokens): void {
  if (externalIssuer === undefined) return
  throw new Failure('login-closed', `Tokens are issued by ${externalIssuer}; log in there`)
}

/** Why a token is refused: `malformed` stands for all that neither time nor a revocation has made invalid. */
export type TokenDefect = 'expired' | 'revoked' | 'malformed'

/** Thrown where a token is refused. */
export class InvalidToken extends Failure {
  readonly defect: TokenDefect

  /** @param reason - for the log only */
  constructor (defect: TokenDefect, reason: string) {
    super('invalid-token', 'Could not validate credentials', reason)
    this.defect = defect
  }
}

/** The failure for a token one of whose claims is wrong. The log gets the name of the claim, never its value. */
export function wrongClaim (claim: string): InvalidToken {
  return new InvalidToken('malformed', `the claim ${claim} has a wrong type or value`)
}
