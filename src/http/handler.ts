import type { Kysely } from 'kysely'
import type { Database } from '../../generated/database.ts'
import type { ServedContract } from './docs/served-contract.ts'
import type { Input, OperationId, OperationsTagged, Output, PublicOperationId, Tag } from '../contract/operations.ts'
import type { AccessDenials } from '../domain/audit/access-denials.ts'
import type { AttemptLimits } from '../domain/auth/counters.ts'
import type { Principal } from '../domain/auth/authentication.ts'
import type { FairQueue } from '../domain/fair-queue.ts'
import type { Requester } from '../domain/requester.ts'
import type { Passwords } from '../domain/auth/password.ts'
import type { Tokens } from '../domain/auth/tokens/tokens.ts'
import type { ClientAddress } from './rate-limit/client-address.ts'
import type { Lifecycle } from './server/lifecycle.ts'

/** The services that handlers use. */
export interface Services {
  db: Kysely<Database>
  passwords: Passwords
  tokens: Tokens
  /** The queue of the imports that requests send. */
  imports: FairQueue
  /** The state of the service. */
  lifecycle: Lifecycle
  /** The URL under which clients see the service, without a slash at its end; empty if the service does not know it. */
  publicUrl: string
  /** The origins whose scripts may use the service. */
  corsOrigins: readonly string[]
  clientAddress: ClientAddress
  contract: ServedContract
  /** Records in the audit which operations were denied for lack of a scope. */
  accessDenials: AccessDenials
  /** The limits on logins and registrations; undefined if there are none. */
  attemptLimits: AttemptLimits | undefined
  /** For how many seconds a refresh token that was replaced still gets its successor. */
  refreshGraceSeconds: number
  /** Whether a change of an employee requires `If-Match`. */
  requireIfMatch: boolean
  /** Whether accounts can be created by `POST /auth/register`. */
  registration: 'open' | 'closed'
}

/** The part of a handler's context that belongs to one request. */
export interface RequestContext {
  requester: Requester
  /** The offered media type that the client prefers. @throws {HttpError} 406 if it accepts none */
  prefer: <MediaType extends string>(offered: readonly [MediaType, ...MediaType[]]) => MediaType
}

/** The context of a handler. It has a principal only if the contract secures the operation. */
export type Context<Id extends OperationId> =
  Services & RequestContext & (Id extends PublicOperationId ? unknown : { principal: Principal })

/** Handles an operation: takes a valid request, and returns a success response that the contract declares or throws. */
export type Handler<Id extends OperationId> = (input: Input<Id>, context: Context<Id>) => Promise<Output<Id>>

/** The handlers of all operations. */
export type Handlers = { [Id in OperationId]: Handler<Id> }

/** The handlers of one tag. */
export type HandlersFor<T extends Tag> = Pick<Handlers, OperationsTagged<T>>
