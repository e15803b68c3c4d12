/** Work that waits for its turn. */
interface Waiting { start: () => void, refuse: (reason: Error) => void }

/**
 * Runs a bounded number of works at a time and lets a bounded number wait. Those who send work take turns, each with
 * one of theirs; and when there is no room to wait, whoever waits with the most has to give way to one who waits with
 * fewer. So somebody who sends a lot delays nobody but themselves for long.
 */
export class FairQueue {
  readonly #mostRunning: number
  readonly #mostWaiting: number
  readonly #refusal: () => Error
  /** By who sent it; who comes first is next. Nobody is here who has nothing that waits. */
  readonly #waiting = new Map<string, Waiting[]>()
  #running = 0
  #waitingInAll = 0

  /** @param refusal - makes the error for work that there is no room for */
  constructor (mostRunning: number, mostWaiting: number, refusal: () => Error) {
    this.#mostRunning = mostRunning
    this.#mostWaiting = mostWaiting
    this.#refusal = refusal
  }

  /** Runs work when its turn has come. @throws the refusal */
  async run<Result> (sender: string, work: () => Promise<Result>): Promise<Result> {
    if (this.#running >= this.#mostRunning) await this.#wait(sender)
    else this.#running++
    try {
      return await work()
    } finally {
      this.#next()
    }
  }

  async #wait (sender: string): Promise<void> {
    const own = this.#waiting.get(sender) ?? []
    if (this.#waitingInAll >= this.#mostWaiting) this.#makeRoom(own.length)
    await new Promise<void>((resolve, reject) => {
      own.push({ start: resolve, refuse: reject })
      this.#waiting.set(sender, own)
      this.#waitingInAll++
    })
  }

  /** Refuses the latest work of whoever has the most, or else the one that comes from somebody who has so many. */
  #makeRoom (count: number): void {
    const most = [...this.#waiting.values()].reduce((one, other) => other.length > one.length ? other : one, [])
    // With one more, the sender would have as many.
    if (most.length <= count + 1) throw this.#refusal()
    most.pop()?.refuse(this.#refusal())
    this.#waitingInAll--
  }

  #next (): void {
    const [turn] = this.#waiting
    if (turn === undefined) {
      this.#running--
      return
    }
    const [sender, [first, ...rest]] = turn
    this.#waiting.delete(sender)
    if (rest.length > 0) this.#waiting.set(sender, rest)
    this.#waitingInAll--
    first?.start()
  }
}
