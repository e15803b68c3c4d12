/**
 * Batches as they come, and an empty one whenever none has come for a while: a database takes a transaction in which
 * nothing happens for forgotten, and whoever writes into a pipe may be slow.
 */
export async function * withHeartbeat<Row> (batches: AsyncIterable<Row[]>, everyMs: number): AsyncGenerator<Row[]> {
  const iterator = batches[Symbol.asyncIterator]()
  let next = iterator.next()
  try {
    for (;;) {
      const arrival = await withTimeout(everyMs, next)
      if (arrival?.done === true) return
      yield arrival?.value ?? []
      if (arrival !== undefined) next = iterator.next()
    }
  } finally {
    // Not waited for: what is still to come may never come.
    void iterator.return?.()
  }
}

/** What a promise comes to, or undefined if it takes longer. */
async function withTimeout<Result> (ms: number, promise: Promise<Result>): Promise<Result | undefined> {
  const { promise: silence, resolve } = Promise.withResolvers<undefined>()
  const timer = setTimeout(resolve, ms, undefined)
  return await Promise.race([promise, silence]).finally(() => { clearTimeout(timer) })
}
