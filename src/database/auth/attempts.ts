import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import { inSeconds, now } from '../time.ts'

/** What is counted: attempts of a kind, by account, by address or by both. An empty one stands for all. */
export interface CounterKey {
  kind: 'login' | 'registration'
  account: string
  address: string
}

/** When attempts are blocked. Times are in seconds. */
export type LimitRule = Quota | Backoff

/** At most so many in a window, which begins with the first of them; then none until it ends. */
interface Quota { rule: 'quota', most: number, window: number }

/** So many, then blocks of which each is twice as long as the one before. Forgotten after a window without any. */
interface Backoff { rule: 'ladder', most: number, firstBlock: number, longestBlock: number, window: number }

export type Counter = CounterKey & LimitRule

/** For how many seconds the longest of the blocks goes on that are on any of these counters; 0 without one. */
export async function secondsBlocked (db: Kysely<Database>, counters: readonly CounterKey[]): Promise<number> {
  const { seconds } = await db.selectFrom('attempts')
    .select(sql<number>`coalesce(ceil(extract(epoch FROM max(blocked_until) - now())), 0)::integer`.as('seconds'))
    .where((each) => each.or(counters.map((counter) => each.and(columnsOf(counter)))))
    .where('blocked_until', '>', now).executeTakeFirstOrThrow()
  return seconds
}

/** Counts an attempt. Says whether the next is blocked; undefined if this one is, which is then not counted. */
export async function countAttempt (db: Kysely<Database>, counter: Counter): Promise<boolean | undefined> {
  const end = counter.rule === 'quota' ? sql<Date>`attempts.expires_at` : inSeconds(counter.window)
  const { count, expires_at } = next(counter, end)
  const counted = await db.insertInto('attempts')
    .values({
      ...columnsOf(counter),
      count: 1,
      blocked_until: blockAfter(counter, sql<number>`1`, inSeconds(counter.window)),
      expires_at: inSeconds(counter.window)
    })
    .onConflict((conflict) => conflict.columns(['kind', 'account', 'address'])
      .doUpdateSet({ count, expires_at, blocked_until: blockAfter(counter, count, expires_at) })
      .where((each) => each.or([
        each('attempts.blocked_until', 'is', null),
        each('attempts.blocked_until', '<=', now)
      ])))
    .returning(sql<boolean>`blocked_until IS NOT NULL`.as('blocks')).executeTakeFirst()
  return counted?.blocks
}

/** What becomes of a counter that is there, whose window ends at `end`, or begins anew if it has ended. */
function next ({ window }: Counter, end: RawBuilder<Date>) {
  const ended = sql<boolean>`attempts.expires_at <= now()`
  return {
    count: sql<number>`CASE WHEN ${ended} THEN 1 ELSE attempts.count + 1 END`,
    expires_at: sql<Date>`CASE WHEN ${ended} THEN ${inSeconds(window)} ELSE ${end} END`
  }
}

/** Until when attempts are blocked once there were so many; null while there may be more. */
function blockAfter (counter: Counter, count: RawBuilder<number>, end: RawBuilder<Date>) {
  if (counter.rule === 'quota') return sql<Date | null>`CASE WHEN ${count} >= ${counter.most} THEN ${end} END`
  const { most, firstBlock, longestBlock } = counter
  // No power above the thirtieth, which would be out of range one day.
  const seconds = sql`least(${longestBlock}, ${firstBlock} * 2.0 ^ least(${count} - ${most}, 30))`
  return sql<Date | null>`CASE WHEN ${count} >= ${most} THEN now() + make_interval(secs => ${seconds}) END`
}

/** Takes an attempt back that was counted, and the block that it caused. */
export async function revertAttempt (db: Kysely<Database>, counter: CounterKey): Promise<void> {
  await db.updateTable('attempts').set({ count: sql<number>`greatest(count - 1, 0)`, blocked_until: null })
    .where((each) => each.and(columnsOf(counter))).execute()
}

/** Forgets the attempts of a counter. */
export async function clearAttempts (db: Kysely<Database>, counter: CounterKey): Promise<void> {
  await db.deleteFrom('attempts').where((each) => each.and(columnsOf(counter))).execute()
}

/** Forgets the logins to an account that failed, wherever they came from. */
export async function clearFailedLogins (db: Kysely<Database>, account: string): Promise<void> {
  await db.deleteFrom('attempts').where('kind', '=', 'login').where('account', '=', account).execute()
}

function columnsOf ({ kind, account, address }: CounterKey): CounterKey {
  return { kind, account, address }
}

/** Whether an account was logged in to from this address; nobody has the id 0. */
export async function isKnownAddress (db: Kysely<Database>, user_id: number, address: string): Promise<boolean> {
  const known = await db.selectFrom('known_addresses').select('address')
    .where('user_id', '=', user_id).where('address', '=', address)
    .where('expires_at', '>', now).executeTakeFirst()
  return known !== undefined
}

/** Keeps in mind that an account was logged in to from this address. */
export async function rememberAddress (
  db: Kysely<Database>,
  user_id: number,
  address: string,
  ttlSeconds: number
): Promise<void> {
  await db.insertInto('known_addresses').values({ user_id, address, expires_at: inSeconds(ttlSeconds) })
    .onConflict((conflict) => conflict.columns(['user_id', 'address']).doUpdateSet({
      expires_at: inSeconds(ttlSeconds)
    })).execute()
}
