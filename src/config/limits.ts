import type { AttemptLimits } from '../domain/auth/counters.ts'
import type { Quotas } from '../http/rate-limit/limits.ts'
import type { Variables } from './variables.ts'

/** How often anyone may call, and how often logins and registrations may be tried. */
export interface LimitsConfig {
  requests: Quotas
  attempts: AttemptLimits
}

/** Reads the limits, undefined where there are to be none; what is wrong is noted. */
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
