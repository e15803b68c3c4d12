import { isProblem } from '../problem.ts'

/** The base and the cap of the exponential backoff, in milliseconds. */
const [baseMs, capMs] = [500, 8_000]
/** The longest `Retry-After` that is waited for, in seconds. */
const maxRetryAfter = 60

/** Whether a request may be executed twice, only be sent again if it was certainly not executed, or be sent once. */
export type Repeatable = 'always' | 'if refused' | 'never'

/**
 * The delay before a request is sent again, in milliseconds; undefined if it is not sent again. The delay is random
 * (full jitter), so that clients that fail together do not come back together.
 */
export function delayBeforeRetry (error: unknown, repeatable: Repeatable, attempt: number): number | undefined {
  if (repeatable === 'never' || !mayRepeat(error, repeatable)) return undefined
  const { retryAfter = 0 } = isProblem(error) ? error : {}
  if (retryAfter > maxRetryAfter) return undefined
  return 1_000 * retryAfter + Math.random() * Math.min(baseMs * 2 ** attempt, capMs)
}

/** Whether another attempt may succeed, and does no harm. */
export function mayRepeat (error: unknown, repeatable: Exclude<Repeatable, 'never'>): boolean {
  // fetch reports a fault of the network as a TypeError.
  if (!isProblem(error)) return repeatable === 'always' && error instanceof TypeError
  // Another attempt with a wrong password would only prolong the block.
  if (isProblem(error, 'too-many-logins')) return false
  // The service does not execute a request that it answers like this.
  if (error.status === 429 || error.status === 503) return true
  return repeatable === 'always' && (error.status === 502 || error.status === 504)
}
