import type { AttemptLimits } from '../domain/auth/counters.ts'
import type { VariableName } from './environment/names.ts'
import type { Variables } from './variables.ts'

/** The limits on requests, logins and registrations. */
export interface LimitsConfig {
  /** Requests per minute. */
  requests: { perAddress: number, perUser: number }
  attempts: AttemptLimits
}

/** Reads the limits; undefined with RATE_LIMIT=off. */
export function limitsConfig ({ oneOf, integer }: Variables): LimitsConfig | undefined {
  const count = (name: VariableName, defaultValue: number) => integer(name, 1, 1_000_000_000, defaultValue)
  const limits = {
    requests: {
      perAddress: count('RATE_LIMIT_PER_ADDRESS', 30_000),
      perUser: count('RATE_LIMIT_PER_USER', 30_000)
    },
    attempts: {
      loginsPerAccountAndAddress: count('LOGIN_FAILURES_PER_ACCOUNT_AND_ADDRESS', 5),
      loginsPerAddress: count('LOGIN_FAILURES_PER_ADDRESS', 20),
      loginsPerAccount: count('LOGIN_FAILURES_PER_ACCOUNT', 100),
      registrations: count('REGISTRATIONS_PER_HOUR', 5)
    }
  }
  return oneOf('RATE_LIMIT', ['on', 'off'], 'on') === 'on' ? limits : undefined
}
