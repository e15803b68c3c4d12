import type { Kysely } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import type { Scope } from '../../contract/operations.ts'
import { findSession } from '../../database/auth/sessions.ts'
import { scopesOf } from './roles.ts'
import { InvalidToken, type Tokens } from './tokens/tokens.ts'

/** The authenticated user of a request, with the scopes that both the role and the token grant. */
export interface Principal {
  /** The id of the account; null for a token of an external issuer, which has no account here. */
  id: number | null
  /** The id of the session; null for a token of an external issuer. */
  sessionId: string | null
  /** The username of the account, or the subject of an external token. */
  username: string
  scopes: readonly Scope[]
}

/**
 * Verifies an access token and returns its principal. The session and the account are read from the database each time,
 * so that their changes take effect at once.
 *
 * @throws {InvalidToken}
 * @throws {Failure} `keys-unavailable`
 */
export async function authenticate (
  { db, tokens }: { db: Kysely<Database>, tokens: Tokens },
  token: string
): Promise<Principal> {
  const claims = await tokens.verify(token)
  if (claims.issuer === 'external') {
    return { id: null, sessionId: null, username: claims.subject, scopes: claims.scopes }
  }
  const session = await findSession(db, claims.sessionId)
  if (session?.id !== claims.userId) throw revoked('the session has ended or the account was deleted')
  if (session.disabled) throw revoked('the account is disabled')
  if (session.token_version !== claims.tokenVersion) throw revoked('the token was revoked')
  return {
    id: session.id,
    sessionId: claims.sessionId,
    username: session.username,
    scopes: scopesOf(session).filter((scope) => claims.scopes.includes(scope))
  }
}

function revoked (reason: string): InvalidToken {
  return new InvalidToken('revoked', reason)
}
