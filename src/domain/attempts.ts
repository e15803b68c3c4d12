import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../generated/database.ts'
import {
  type Counter, countAttempt, forgetAttempts, forgetLogins, isKnownAddress, rememberAddress, secondsBlocked,
  uncountAttempt
} from '../database/attempts.ts'
import { inTransaction } from '../database/transaction.ts'
import { accountKey, type AttemptLimits, loginCounters, registrationCounter } from './counters.ts'
import { TooMany } from './error.ts'

/** For how long an address from which somebody logged in is one of theirs. */
const knownForSeconds = 90 * 24 * 60 * 60

/** Whatever is limited, from where it is tried. */
interface Limited { db: Kysely<Database>, attemptLimits: AttemptLimits | undefined }

/** An attempt to log in, which counts as a failure until it succeeded. */
export interface LoginAttempt {
  /** Counts it. To be called right before the password is compared. @throws {TooMany} */
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
 * @throws {TooMany}
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
  await refuseBlocked(db, counted, 'failed logins')
  let blocks = false
  return {
    async count () { blocks = await countAll(db, counted, 'failed logins') },
    blocks: () => blocks,
    async succeeded (trx, userId) {
      await forgetAttempts(trx, counters.account)
      await forgetAttempts(trx, counters.pair)
      await uncountAttempt(trx, counters.address)
      await rememberAddress(trx, userId, network, knownForSeconds)
    }
  }
}

/** Counts a registration. @throws {TooMany} */
export async function countRegistration ({ db, attemptLimits }: Limited, network: string): Promise<void> {
  if (attemptLimits === undefined) return
  await countAll(db, [registrationCounter(attemptLimits, network)], 'registrations')
}

/** Forgets the logins to an account that failed. */
export async function forgetFailedLogins (db: Kysely<Database>, username: string): Promise<void> {
  await forgetLogins(db, accountKey(username))
}

/** Counts an attempt on all counters or on none, and says whether the next will be blocked. */
async function countAll (db: Kysely<Database>, counters: Counter[], what: string): Promise<boolean> {
  return await inTransaction(db, async (trx) => {
    let blocks = false
    for (const counter of counters) {
      const blocksNext = await countAttempt(trx, counter)
      if (blocksNext === undefined) throw new TooMany(what, await secondsBlocked(trx, counters))
      blocks ||= blocksNext
    }
    return blocks
  })
}

async function refuseBlocked (db: Kysely<Database>, counters: Counter[], what: string): Promise<void> {
  const seconds = await secondsBlocked(db, counters)
  if (seconds > 0) throw new TooMany(what, seconds)
}
