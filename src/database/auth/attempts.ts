import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import { inSeconds, now } from '../time.ts'

/** The key of a counter: attempts of a kind, by account, by address, or by both. An empty text stands for all. */
export interface CounterKey {
  kind: 'login' | 'registration'
  account: string
  address: string
}

/** Allows `maxAttempts` in a window, which begins with the first of them, and blocks until the window ends. */
export interface Quota {
  rule: 'quota'
  maxAttempts: number
  windowSeconds: number
}

/**
 * Exponential backoff: attempt number `maxAttempts` blocks the next for `firstBlockSeconds`; each later attempt doubles
 * the block, up to `maxBlockSeconds`. A window without attempts resets the counter.
 */
export interface Backoff {
  rule: 'backoff'
  maxAttempts: number
  firstBlockSeconds: number
  maxBlockSeconds: number
  windowSeconds: number
}

/** A counter and the rule by which it blocks. */
export type Counter = CounterKey & (Quota | Backoff)

/** The seconds until no counter blocks any more; 0 if none does. */
export async function secondsBlocked (db: Kysely<Database>, counters: readonly CounterKey[]): Promise<number> {
  const { seconds } = await db.selectFrom('attempts')
    .select(sql<number>`coalesce(ceil(extract(epoch FROM max(blocked_until) - now())), 0)::integer`.as('seconds'))
    .where((each) => each.or(counters.map((counter) => each.and(keyOf(counter)))))
    .where('blocked_until', '>', now).executeTakeFirstOrThrow()
  return seconds
}

/**
 * Counts an attempt and returns whether the next attempt is blocked. If this attempt is blocked itself, it is not
 * counted and the result is undefined.
 */
export async function countAttempt (db: Kysely<Database>, counter: Counter): Promise<boolean | undefined> {
  const windowEnd = inSeconds(counter.windowSeconds)
  const { count, expires_at } = incremented(counter)
  const counted = await db.insertInto('attempts')
    .values({
      ...keyOf(counter),
      count: 1,
      blocked_until: blockedUntil(counter, sql<number>`1`, windowEnd),
      expires_at: windowEnd
    })
    .onConflict((conflict) => conflict.columns(['kind', 'account', 'address'])
      .doUpdateSet({ count, expires_at, blocked_until: blockedUntil(counter, count, expires_at) })
      .where((each) => each.or([
        each('attempts.blocked_until', 'is', null),
        each('attempts.blocked_until', '<=', now)
      ])))
    .returning(sql<boolean>`blocked_until IS NOT NULL`.as('blocks')).executeTakeFirst()
  return counted?.blocks
}

/** The columns of a stored counter after one more attempt. An expired counter begins again at 1. */
function incremented ({ rule, windowSeconds }: Counter) {
  const expired = sql<boolean>`attempts.expires_at <= now()`
  const newEnd = inSeconds(windowSeconds)
  const end = rule === 'quota' ? sql<Date>`attempts.expires_at` : newEnd
  return {
    count: sql<number>`CASE WHEN ${expired} THEN 1 ELSE attempts.count + 1 END`,
    expires_at: sql<Date>`CASE WHEN ${expired} THEN ${newEnd} ELSE ${end} END`
  }
}

/** The end of the block after `count` attempts in a window; null if another attempt is allowed. */
function blockedUntil (counter: Counter, count: RawBuilder<number>, windowEnd: RawBuilder<Date>) {
  const { maxAttempts } = counter
  if (counter.rule === 'quota') return sql<Date | null>`CASE WHEN ${count} >= ${maxAttempts} THEN ${windowEnd} END`
  const { firstBlockSeconds, maxBlockSeconds } = counter
  // The exponent is limited, so that the power stays in range however many attempts are counted.
  const power = sql`2.0 ^ least(${count} - ${maxAttempts}, 30)`
  const seconds = sql`least(${maxBlockSeconds}, ${firstBlockSeconds} * ${power})`
  return sql<Date | null>`CASE WHEN ${count} >= ${maxAttempts} THEN now() + make_interval(secs => ${seconds}) END`
}

/** Takes one attempt off a counter and lifts its block. */
export async function revertAttempt (db: Kysely<Database>, counter: CounterKey): Promise<void> {
  await db.updateTable('attempts').set({ count: sql<number>`greatest(count - 1, 0)`, blocked_until: null })
    .where((each) => each.and(keyOf(counter))).execute()
}

/** Deletes a counter. */
export async function clearAttempts (db: Kysely<Database>, counter: CounterKey): Promise<void> {
  await db.deleteFrom('attempts').where((each) => each.and(keyOf(counter))).execute()
}

/** Deletes the login counters of an account, for all addresses. */
export async function clearFailedLogins (db: Kysely<Database>, account: string): Promise<void> {
  await db.deleteFrom('attempts').where('kind', '=', 'login').where('account', '=', account).execute()
}

function keyOf ({ kind, account, address }: CounterKey): CounterKey {
  return { kind, account, address }
}
