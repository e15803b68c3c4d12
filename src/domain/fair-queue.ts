interface WaitingJob { start: () => void, reject: (reason: Error) => void }

/**
 * Runs a limited number of jobs at a time and queues a limited number. Senders take turns, each with its oldest job.
 * When the queue is full, the sender with the most queued jobs loses its newest one, or the new job is rejected if its
 * sender would then have as many. So one sender with many jobs hardly delays the others.
 */
export class FairQueue {
  readonly #maxRunning: number
  readonly #maxWaiting: number
  readonly #rejection: () => Error
  /** The waiting jobs of each sender that has any, in the order of the senders' turns. */
  readonly #waiting = new Map<string, WaitingJob[]>()
  #running = 0
  #waitingCount = 0

  /** @param rejection - makes the error for a job that the queue has no room for */
  constructor (maxRunning: number, maxWaiting: number, rejection: () => Error) {
    this.#maxRunning = maxRunning
    this.#maxWaiting = maxWaiting
    this.#rejection = rejection
  }

  /** The number of jobs that run. */
  get running (): number {
    return this.#running
  }

  /** The number of jobs that wait. */
  get waiting (): number {
    return this.#waitingCount
  }

  /**
   * Runs a job when it is its turn.
   *
   * @param sender - the sender whose turn the job waits for; jobs without a sender count as one sender's
   * @throws the rejection, if the queue is full
   */
  async run<Result> (job: () => Promise<Result>, sender = ''): Promise<Result> {
    if (this.#running >= this.#maxRunning) await this.#wait(sender)
    else this.#running++
    try {
      return await job()
    } finally {
      this.#startNext()
    }
  }

  async #wait (sender: string): Promise<void> {
    const jobs = this.#waiting.get(sender) ?? []
    if (this.#waitingCount >= this.#maxWaiting) this.#makeRoom(jobs.length)
    await new Promise<void>((resolve, reject) => {
      jobs.push({ start: resolve, reject })
      this.#waiting.set(sender, jobs)
      this.#waitingCount++
    })
  }

  /** Rejects the newest job of the sender with the most. Throws if the new job's sender would then have as many. */
  #makeRoom (jobsOfSender: number): void {
    const busiest = [...this.#waiting.values()].reduce((one, other) => other.length > one.length ? other : one, [])
    if (busiest.length <= jobsOfSender + 1) throw this.#rejection()
    busiest.pop()?.reject(this.#rejection())
    this.#waitingCount--
  }

  /** Starts the oldest job of the sender whose turn it is, and moves the sender to the end of the order. */
  #startNext (): void {
    const [turn] = this.#waiting
    if (turn === undefined) {
      this.#running--
      return
    }
    const [sender, [job, ...later]] = turn
    this.#waiting.delete(sender)
    if (later.length > 0) this.#waiting.set(sender, later)
    this.#waitingCount--
    job?.start()
  }
}
