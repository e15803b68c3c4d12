import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import {
  type Counter, countAttempt, clearAttempts, clearFailedLogins, isKnownAddress, rememberAddress, secondsBlocked,
  revertAttempt
} from '../../database/auth/attempts.ts'
import { inTransaction } from '../../database/connection/transaction.ts'
import { accountKey, type AttemptLimits, loginCounters, registrationCounter } from './counters.ts'
import { TooManyAttempts } from '../error.ts'

/** For how long an address from which somebody logged in is one of theirs. */
const knownAddressTtlSeconds = 90 * 24 * 60 * 60

/** Whatever is limited, from where it is tried. */
interface Limited { db: Kysely<Database>, attemptLimits: AttemptLimits | undefined }

/** An attempt to log in, which counts as a failure until it succeeded. */
export interface LoginAttempt {
  /** Counts it. To be called right before the password is compared. @throws {TooManyAttempts} */
  count: () => Promise<void>
  /** Whether the next one will be blocked. */
  blocks: () => boolean
  /** Forgets what failed before, since this one did not. */
  succeeded: (trx: Transaction<Database>, userId: number) => Promise<void>
}

const unlimited: LoginAttempt = { count: async () => {}, blocks: () => false, succeeded: async () => {} }

/**
 * Begins an attempt to log in to an account, whether it is there or not.
 *
 * @throws {TooManyAttempts}
 */
export async function beginLogin (
  { db, attemptLimits }: Limited,
  { userId = 0, username, network }: { userId: number | undefined, username: string, network: string }
): Promise<LoginAttempt> {
  if (attemptLimits === undefined) return unlimited
  const counters = loginCounters(attemptLimits, username, network)
  // An address that is the account's own gets in whatever strangers do.
  const counted = await isKnownAddress(db, userId, network)
    ? [counters.pair, counters.address]
    : [counters.account, counters.pair, counters.address]
  // Asked first, so that who is blocked does not wait in the queue of those who are not.
  await requireUnblocked(db, counted, 'failed logins')
  let blocks = false
  return {
    async count () { blocks = await countAll(db, counted, 'failed logins') },
    blocks: () => blocks,
    async succeeded (trx, userId) {
      await clearAttempts(trx, counters.account)
      await clearAttempts(trx, counters.pair)
      await revertAttempt(trx, counters.address)
      await rememberAddress(trx, userId, network, knownAddressTtlSeconds)
    }
  }
}

/** Counts a registration. @throws {TooManyAttempts} */
export async function countRegistration ({ db, attemptLimits }: Limited, network: string): Promise<void> {
  if (attemptLimits === undefined) return
  await countAll(db, [registrationCounter(attemptLimits, network)], 'registrations')
}

/** Forgets the logins to an account that failed. */
export async function clearLoginFailures (db: Kysely<Database>, username: string): Promise<void> {
  await clearFailedLogins(db, accountKey(username))
}

/** Counts an attempt on all counters or on none, and says whether the next will be blocked. */
async function countAll (db: Kysely<Database>, counters: Counter[], what: string): Promise<boolean> {
  return await inTransaction(db, async (trx) => {
    let blocks = false
    for (const counter of counters) {
      const blocksNext = await countAttempt(trx, counter)
      if (blocksNext === undefined) throw new TooManyAttempts(what, await secondsBlocked(trx, counters))
      blocks ||= blocksNext
    }
    return blocks
  })
}

async function requireUnblocked (db: Kysely<Database>, counters: Counter[], what: string): Promise<void> {
  const seconds = await secondsBlocked(db, counters)
  if (seconds > 0) throw new TooManyAttempts(what, seconds)
}
