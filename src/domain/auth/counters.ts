import { createHash } from 'node:crypto'
import type { Counter, LimitRule } from '../../database/auth/attempts.ts'

/** How often something may be tried that others could try to guess or to flood. */
export interface AttemptLimits {
  /** Failed logins to one account from one address, before the first block. */
  loginsPerAccountAndAddress: number
  /** Failed logins from one address a minute. */
  loginsPerAddress: number
  /** Failed logins in a row to one account, from addresses that never logged in to it. */
  loginsPerAccount: number
  /** Registrations from one address an hour. */
  registrations: number
}

const minute = 60
const hour = 60 * minute

/** What a login is counted by. */
export function loginCounters (limits: AttemptLimits, username: string, address: string) {
  const login = { kind: 'login', account: accountKey(username), address } as const
  return {
    account: { ...login, address: '', ...backoff(limits.loginsPerAccount, 15 * minute) },
    pair: { ...login, ...backoff(limits.loginsPerAccountAndAddress, minute / 2) },
    address: { ...login, account: '', ...quota(limits.loginsPerAddress, minute) }
  } satisfies { [Name in string]: Counter }
}

/** What a registration is counted by. */
export function registrationCounter (limits: AttemptLimits, address: string): Counter {
  return { kind: 'registration', account: '', address, ...quota(limits.registrations, hour) }
}

/** What stands for a name among the counters: not the name, for which people mistake the field of the password. */
export function accountKey (username: string): string {
  return createHash('sha256').update(username.toLowerCase()).digest('base64url')
}

/** So many in a row, then blocks that double up to a quarter of an hour; forgotten after a day without any. */
function backoff (most: number, firstBlock: number): LimitRule {
  return { rule: 'ladder', most, firstBlock, longestBlock: 15 * minute, window: 24 * hour }
}

function quota (most: number, window: number): LimitRule {
  return { rule: 'quota', most, window }
}
