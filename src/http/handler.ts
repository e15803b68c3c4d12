import type { Kysely } from 'kysely'
import type { Database } from '../../generated/database.ts'
import type { Input, OperationId, OperationsTagged, Output, PublicOperationId, Tag } from '../contract/operations.ts'
import type { AccessDenials } from '../domain/audit/access-denials.ts'
import type { AttemptLimits } from '../domain/auth/counters.ts'
import type { Principal } from '../domain/auth/authentication.ts'
import type { FairQueue } from '../domain/fair-queue.ts'
import type { Requester } from '../domain/requester.ts'
import type { Passwords } from '../domain/auth/password.ts'
import type { Tokens } from '../domain/auth/tokens/tokens.ts'

/** What every operation may use. */
export interface Services {
  db: Kysely<Database>
  passwords: Passwords
  tokens: Tokens
  /** Runs the imports that requests send. */
  imports: FairQueue
  /** Records in the audit which operations were refused for want of a scope. */
  accessDenials: AccessDenials
  /** How often logins and registrations may be tried; undefined where nothing is limited. */
  attemptLimits: AttemptLimits | undefined
  /** Whether employees are changed only by clients that tell which version they know. */
  requireIfMatch: boolean
  /** Whether anyone may make an account. */
  registration: 'open' | 'closed'
}

/** What belongs to one request. */
export interface Exchange {
  requester: Requester
  /** The media type among those offered that the client prefers. @throws {HttpError} 406 if it accepts none */
  prefer: <MediaType extends string>(offered: readonly [MediaType, ...MediaType[]]) => MediaType
}

/** The services, who asks, and what they may do where the contract asks for that. */
export type Context<Id extends OperationId> =
  Services & Exchange & (Id extends PublicOperationId ? unknown : { principal: Principal })

/** An operation: takes what the contract lets a caller send, answers what it declares as success, or throws. */
export type Handler<Id extends OperationId> = (input: Input<Id>, context: Context<Id>) => Promise<Output<Id>>

export type Handlers = { [Id in OperationId]: Handler<Id> }

/** The operations of one tag. */
export type HandlersFor<T extends Tag> = Pick<Handlers, OperationsTagged<T>>
