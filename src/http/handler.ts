import type { Kysely } from 'kysely'
import type { Database } from '../../generated/database.ts'
import type { Input, OperationId, OperationsTagged, Output, PublicOperationId, Tag } from '../contract/operations.ts'
import type { Principal } from '../domain/auth.ts'
import type { Passwords } from '../domain/password.ts'
import type { Tokens } from '../domain/tokens.ts'

/** What every operation may use. */
export interface Services {
  db: Kysely<Database>
  passwords: Passwords
  tokens: Tokens
}

/** The services, and the caller where the contract asks for one. */
export type Context<Id extends OperationId> =
  Id extends PublicOperationId ? Services : Services & { principal: Principal }

/** An operation: takes what the contract lets a caller send, answers what it declares as success, or throws. */
export type Handler<Id extends OperationId> = (input: Input<Id>, context: Context<Id>) => Promise<Output<Id>>

export type Handlers = { [Id in OperationId]: Handler<Id> }

/** The operations of one tag. */
export type HandlersFor<T extends Tag> = Pick<Handlers, OperationsTagged<T>>
