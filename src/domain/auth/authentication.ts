import type { Kysely } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import type { Scope } from '../../contract/operations.ts'
import { findSession } from '../../database/auth/sessions.ts'
import { scopesOf } from './roles.ts'
import { invalidToken, type Tokens } from './tokens/tokens.ts'

/** Who is behind a request, and what they may do by their role and by their token. */
export interface Principal {
  /** The account and the session; null where another issuer signed the token, which has no account here. */
  id: number | null
  sessionId: string | null
  username: string
  scopes: readonly Scope[]
}

/**
 * The principal behind a token, by the account and the session as they stand now.
 *
 * @throws {Failure} `invalid-token`, `keys-unavailable`
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
  if (session?.id !== claims.userId) throw invalidToken('the session or the account is gone')
  if (session.disabled) throw invalidToken('the account is disabled')
  if (session.token_version !== claims.tokenVersion) throw invalidToken('the token was revoked')
  return {
    id: session.id,
    sessionId: claims.sessionId,
    username: session.username,
    scopes: scopesOf(session).filter((scope) => claims.scopes.includes(scope))
  }
}
