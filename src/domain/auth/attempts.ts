import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import {
  clearAttempts, clearFailedLogins, countAttempt, type Counter, revertAttempt, secondsBlocked
} from '../../database/auth/attempts.ts'
import { isKnownAddress, rememberAddress } from '../../database/auth/known-addresses.ts'
import { inTransaction } from '../../database/connection/transaction.ts'
import { type Attempts, TooManyAttempts } from '../error.ts'
import { accountKey, type AttemptLimits, loginCounters, registrationCounter } from './counters.ts'

/** How long an address stays known to an account after the last login from it. */
const knownAddressTtlSeconds = 90 * 24 * 60 * 60

/** Without `attemptLimits`, attempts are not limited. */
interface Services { db: Kysely<Database>, attemptLimits: AttemptLimits | undefined }

/** An attempt to log in. It counts as a failure until its success is recorded. */
export interface LoginAttempt {
  /** Counts the attempt. To be called right before the password is compared. @throws {TooManyAttempts} */
  count: () => Promise<void>
  /** Tells whether the next attempt will be blocked. */
  blocksNext: () => boolean
  /** Resets the counters of the account, takes the attempt off that of the address, and remembers the address. */
  recordSuccess: (trx: Transaction<Database>, userId: number) => Promise<void>
}

const unlimited: LoginAttempt = { count: async () => {}, blocksNext: () => false, recordSuccess: async () => {} }

/**
 * Begins an attempt to log in. Unknown usernames are counted like accounts.
 *
 * @throws {TooManyAttempts}
 */
export async function beginLogin (
  { db, attemptLimits }: Services,
  { userId = 0, username, network }: { userId: number | undefined, username: string, network: string }
): Promise<LoginAttempt> {
  if (attemptLimits === undefined) return unlimited
  const counters = loginCounters(attemptLimits, username, network)
  // Failures from other addresses do not block a known address: strangers cannot lock the owner out.
  const counted = await isKnownAddress(db, userId, network)
    ? [counters.pair, counters.address]
    : [counters.account, counters.pair, counters.address]
  // Checked here and again when counting: a blocked attempt must not wait in the queue of password hashes.
  await requireUnblocked(db, counted, 'logins')
  let blocksNext = false
  return {
    async count () { blocksNext = await countAll(db, counted, 'logins') },
    blocksNext: () => blocksNext,
    async recordSuccess (trx, userId) {
      await clearAttempts(trx, counters.account)
      await clearAttempts(trx, counters.pair)
      await revertAttempt(trx, counters.address)
      await rememberAddress(trx, userId, network, knownAddressTtlSeconds)
    }
  }
}

/** Counts a registration. @throws {TooManyAttempts} */
export async function countRegistration ({ db, attemptLimits }: Services, network: string): Promise<void> {
  if (attemptLimits === undefined) return
  await countAll(db, [registrationCounter(attemptLimits, network)], 'registrations')
}

/** Removes the failed logins of an account, from every address. */
export async function clearLoginFailures (db: Kysely<Database>, username: string): Promise<void> {
  await clearFailedLogins(db, accountKey(username))
}

/** Counts an attempt on all counters or on none. Returns whether the next attempt will be blocked. */
async function countAll (db: Kysely<Database>, counters: Counter[], attempts: Attempts): Promise<boolean> {
  return await inTransaction(db, async (trx) => {
    let blocksNext = false
    for (const counter of counters) {
      const blocks = await countAttempt(trx, counter)
      if (blocks === undefined) throw new TooManyAttempts(attempts, await secondsBlocked(trx, counters))
      blocksNext ||= blocks
    }
    return blocksNext
  })
}

async function requireUnblocked (db: Kysely<Database>, counters: Counter[], attempts: Attempts): Promise<void> {
  const seconds = await secondsBlocked(db, counters)
  if (seconds > 0) throw new TooManyAttempts(attempts, seconds)
}
