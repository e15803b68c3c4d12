/** What was counted for one key, until its window ends. */
export interface Window {
  used: number
  endsAtMs: number
}

/** Whom requests are counted for: an address, or the id of a user. */
type Key = string | number

/**
 * Counts in fixed windows, each of which begins with the first count of its key.
 *
 * Windows are kept in two generations, each as long as a window, so that those which ended are dropped together and
 * no timer is needed for any. A generation has room for `mostKeys`: those that come when it is full are counted by what
 * `coarser` makes of them, which should be few, until the next begins. So a flood of new keys takes no more memory than
 * two generations do, none of the keys in them is forgotten for it, and only those like the flood suffer from it.
 */
export class WindowCounter {
  readonly #lengthMs: number
  readonly #mostKeys: number
  readonly #coarser: (key: Key) => Key
  #young = new Map<Key, Window>()
  #old = new Map<Key, Window>()
  #youngUntilMs = 0

  constructor (lengthMs: number, mostKeys: number, coarser: (key: Key) => Key) {
    this.#lengthMs = lengthMs
    this.#mostKeys = mostKeys
    this.#coarser = coarser
  }

  /** How many windows are in memory. */
  get size (): number {
    return this.#young.size + this.#old.size
  }

  /**
   * Counts one for a key, and returns its window.
   *
   * @param now whole milliseconds, by a clock that never goes back
   */
  count (key: Key, now: number): Window {
    if (now >= this.#youngUntilMs) this.#turn(now)
    const window = this.#find(key, now) ?? this.#begin(key, now)
    window.used++
    return window
  }

  #turn (now: number): void {
    this.#old = this.#young
    this.#young = new Map()
    this.#youngUntilMs = now + this.#lengthMs
  }

  #find (key: Key, now: number): Window | undefined {
    // No window ends before the generation in which it began.
    const young = this.#young.get(key)
    if (young !== undefined) return young
    const old = this.#old.get(key)
    return old !== undefined && now < old.endsAtMs ? old : undefined
  }

  #begin (key: Key, now: number): Window {
    const full = this.#young.size >= this.#mostKeys
    const place = full ? this.#coarser(key) : key
    const shared = full ? this.#find(place, now) : undefined
    if (shared !== undefined) return shared
    const window = { used: 0, endsAtMs: now + this.#lengthMs }
    this.#young.set(place, window)
    return window
  }
}
