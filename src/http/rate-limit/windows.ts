/** How many requests of one key were counted, and when its window ends. */
export interface Window {
  used: number
  endsAtMs: number
}

/** An address, or the id of a user. */
type Key = string | number

/**
 * Counts in fixed windows. The window of a key begins with its first request.
 *
 * Windows are stored in two generations, each as long as a window. A whole generation is dropped at once, so that no
 * window needs a timer. A generation holds at most `maxKeys` windows: when it is full, new keys are counted by their
 * `overflowKey`, which should map many keys to few. A flood of new keys therefore takes bounded memory, drops no window
 * of another key, and shares its quota only with keys that are mapped to the same overflow key.
 */
export class WindowCounter {
  readonly #lengthMs: number
  readonly #maxKeys: number
  readonly #overflowKey: (key: Key) => Key
  #current = new Map<Key, Window>()
  #previous = new Map<Key, Window>()
  #currentEndsAtMs = 0

  constructor (lengthMs: number, maxKeys: number, overflowKey: (key: Key) => Key) {
    this.#lengthMs = lengthMs
    this.#maxKeys = maxKeys
    this.#overflowKey = overflowKey
  }

  /** The number of windows in memory. */
  get size (): number {
    return this.#current.size + this.#previous.size
  }

  /**
   * Counts a request of a key, and returns the window of the key.
   *
   * @param now - monotonic time, in whole milliseconds
   */
  count (key: Key, now: number): Window {
    if (now >= this.#currentEndsAtMs) this.#rotate(now)
    const window = this.#find(key, now) ?? this.#open(key, now)
    window.used++
    return window
  }

  #rotate (now: number): void {
    this.#previous = this.#current
    this.#current = new Map()
    this.#currentEndsAtMs = now + this.#lengthMs
  }

  #find (key: Key, now: number): Window | undefined {
    // A window that began in the current generation ends after it.
    const current = this.#current.get(key)
    if (current !== undefined) return current
    const previous = this.#previous.get(key)
    return previous !== undefined && now < previous.endsAtMs ? previous : undefined
  }

  #open (key: Key, now: number): Window {
    const isFull = this.#current.size >= this.#maxKeys
    const storedKey = isFull ? this.#overflowKey(key) : key
    const shared = isFull ? this.#find(storedKey, now) : undefined
    if (shared !== undefined) return shared
    const window = { used: 0, endsAtMs: now + this.#lengthMs }
    this.#current.set(storedKey, window)
    return window
  }
}
