import type { InvalidInput, ProblemName } from '../contract/operations.ts'

/** What can go wrong by the rules of the domain. Those with a problem of their own are named after it. */
export type FailureName = ProblemName |
  'incorrect-credentials' | 'invalid-grant' | 'invalid-token' | 'keys-unavailable' | 'overloaded' | 'too-many-attempts'

/** A rule of the domain that kept an operation from being done. */
export class Failure extends Error {
  readonly failure: FailureName

  /**
   * @param message - a sentence for the caller
   * @param reason - what only the log should know
   */
  constructor (failure: FailureName, message: string, reason?: string) {
    super(message, { cause: reason })
    this.failure = failure
  }
}

/** A request that breaks rules. */
export class InvalidRequest extends Failure {
  /** Every rule that it breaks. */
  readonly errors: InvalidInput[]

  constructor (errors: InvalidInput[]) {
    super('invalid-request', 'The request breaks rules')
    this.errors = errors
  }
}
