import type { AttemptLimits } from '../domain/auth/counters.ts'
import type { Variables } from './variables.ts'

/** The limits on requests, logins and registrations. */
export interface LimitsConfig {
  /** How many requests an address and a user may send a minute. */
  requests: { perAddress: number, perUser: number }
  attempts: AttemptLimits
}

/** Reads the limits; undefined with RATE_LIMIT=off. Adds the problems to those of the variables. */
export function limitsConfig ({ oneOf, integer }: Variables): LimitsConfig | undefined {
  const number = (name: string, otherwise: number) => integer(name, 1, 1_000_000_000, otherwise)
  const limits = {
    requests: {
      perAddress: number('RATE_LIMIT_PER_ADDRESS', 30_000),
      perUser: number('RATE_LIMIT_PER_USER', 30_000)
    },
    attempts: {
      loginsPerAccountAndAddress: number('LOGIN_FAILURES_PER_ACCOUNT_AND_ADDRESS', 5),
      loginsPerAddress: number('LOGIN_FAILURES_PER_ADDRESS', 20),
      loginsPerAccount: number('LOGIN_FAILURES_PER_ACCOUNT', 100),
      registrations: number('REGISTRATIONS_PER_HOUR', 5)
    }
  }
  return oneOf('RATE_LIMIT', ['on', 'off'], 'on') === 'on' ? limits : undefined
}
