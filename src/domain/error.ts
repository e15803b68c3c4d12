import type { InvalidField, ProblemName } from '../contract/operations.ts'

/** The names of the failures of the domain. A failure with a problem type of its own has the name of that type. */
export type FailureName = ProblemName |
  'incorrect-credentials' | 'invalid-grant' | 'invalid-token' | 'keys-unavailable' | 'overloaded'

/** Thrown where a rule of the domain prevents an operation. */
export class Failure extends Error {
  readonly failure: FailureName

  /**
   * @param message - a sentence for the client
   * @param reason - for the log only
   */
  constructor (failure: FailureName, message: string, reason?: string) {
    super(message, { cause: reason })
    this.failure = failure
  }
}

/** What is limited. */
export type Attempts = 'requests' | 'logins' | 'registrations'

const limited: Record<Attempts, string> = {
  requests: 'requests',
  logins: 'failed logins',
  registrations: 'registrations'
}

/** Thrown where an attempt is blocked, because too many came before it. */
export class TooManyAttempts extends Failure {
  readonly retryAfterSeconds: number

  constructor (attempts: Attempts, retryAfterSeconds: number) {
    const seconds = retryAfterSeconds === 1 ? 'second' : 'seconds'
    super(`too-many-${attempts}`, `Too many ${limited[attempts]}; try again in ${retryAfterSeconds} ${seconds}`)
    this.retryAfterSeconds = retryAfterSeconds
  }
}

/** Thrown where a request breaks rules. */
export class InvalidRequest extends Failure {
  /** One entry for each rule that the request breaks. */
  readonly errors: InvalidField[]

  constructor (errors: InvalidField[]) {
    super('invalid-request', 'The request is invalid')
    this.errors = errors
  }
}
