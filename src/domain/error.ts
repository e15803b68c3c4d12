import type { InvalidInput, ProblemName } from '../contract/operations.ts'

/** What can go wrong by the rules of the domain. Those with a problem of their own are named after it. */
export type FailureName = ProblemName |
  'incorrect-credentials' | 'invalid-grant' | 'invalid-token' | 'keys-unavailable' | 'overloaded' | 'too-many'

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

/** Something that comes too often. */
export class TooManyAttempts extends Failure {
  readonly retryAfterSeconds: number

  /** @param what - what comes too often, in the plural */
  constructor (what: string, retryAfterSeconds: number) {
    const seconds = retryAfterSeconds === 1 ? 'second' : 'seconds'
    super('too-many', `Too many ${what}; try again in ${retryAfterSeconds} ${seconds}`)
    this.retryAfterSeconds = retryAfterSeconds
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
