import type { InvalidInput, ProblemName } from '../contract/operations.ts'

/** What can go wrong by the rules of the domain. Those with a problem of their own are named after it. */
export type FailureName = ProblemName | 'incorrect-credentials' | 'overloaded'

/** A rule of the domain that kept an operation from being done. `message` is written for the caller. */
export class Failure extends Error {
  readonly failure: FailureName
  /** The inputs at fault, where the failure is `invalid-request`. */
  readonly errors: InvalidInput[]

  constructor (failure: FailureName, message: string, errors: InvalidInput[] = []) {
    super(message)
    this.failure = failure
    this.errors = errors
  }
}

/** A request that breaks rules, each of which it names. */
export function invalidRequest (errors: InvalidInput[]): Failure {
  return new Failure('invalid-request', errors.map(({ message }) => message).join('; '), errors)
}
