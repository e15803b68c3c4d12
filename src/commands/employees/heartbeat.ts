/**
 * Passes batches on, and an empty batch whenever none arrives for `everyMs`. Input from a pipe may be slow, and the
 * database ends a transaction that is idle for too long.
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
    // Not awaited: a pending read may never end.
    void iterator.return?.()
  }
}

/** The result of a promise, or undefined if it takes longer than `ms`. */
async function withTimeout<Result> (ms: number, promise: Promise<Result>): Promise<Result | undefined> {
  const { promise: timeout, resolve } = Promise.withResolvers<undefined>()
  const timer = setTimeout(resolve, ms, undefined)
  return await Promise.race([promise, timeout]).finally(() => { clearTimeout(timer) })
}
