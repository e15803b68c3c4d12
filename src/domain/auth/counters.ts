import { createHash } from 'node:crypto'
import type { Backoff, Counter, Quota } from '../../database/auth/attempts.ts'

/** Limits on attempts to log in and to register. An IPv6 address counts as its /64 network. */
export interface AttemptLimits {
  /** Consecutive failed logins to one account from one address. */
  loginsPerAccountAndAddress: number
  /** Failed logins from one address in a minute. */
  loginsPerAddress: number
  /** Consecutive failed logins to one account, from addresses without an earlier login to it. */
  loginsPerAccount: number
  /** Registrations from one address in an hour. */
  registrations: number
}

const minute = 60
const hour = 60 * minute

/** The counters of a login: of the account, of the account and the address as a pair, and of the address. */
export function loginCounters (limits: AttemptLimits, username: string, address: string) {
  const login = { kind: 'login', account: accountKey(username), address } as const
  return {
    account: { ...login, address: '', ...backoff(limits.loginsPerAccount, 15 * minute) },
    pair: { ...login, ...backoff(limits.loginsPerAccountAndAddress, minute / 2) },
    address: { ...login, account: '', ...quota(limits.loginsPerAddress, minute) }
  } satisfies { [Name in string]: Counter }
}

/** The counter of registrations from an address. */
export function registrationCounter (limits: AttemptLimits, address: string): Counter {
  return { kind: 'registration', account: '', address, ...quota(limits.registrations, hour) }
}

/** The key of an account in the counters. It is a hash, since users sometimes type their password as the username. */
export function accountKey (username: string): string {
  return createHash('sha256').update(username.toLowerCase()).digest('base64url')
}

/** Blocks that double up to 15 minutes. A day without attempts resets the counter. */
function backoff (maxAttempts: number, firstBlockSeconds: number): Backoff {
  return { rule: 'backoff', maxAttempts, firstBlockSeconds, maxBlockSeconds: 15 * minute, windowSeconds: 24 * hour }
}

function quota (maxAttempts: number, windowSeconds: number): Quota {
  return { rule: 'quota', maxAttempts, windowSeconds }
}
