/** Awaits work that goes on even if the signal is aborted. @throws the reason of the signal */
export async function orAborted<Result> (work: Promise<Result>, signal: AbortSignal | undefined): Promise<Result> {
  if (signal === undefined) return await work
  return await new Promise((resolve, reject) => {
    const abort = () => { reject(signal.reason) }
    signal.addEventListener('abort', abort)
    if (signal.aborted) abort()
    void work.then(resolve, reject).finally(() => { signal.removeEventListener('abort', abort) })
  })
}

/** Waits. @throws the reason of the signal */
export async function pause (delayMs: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const delay = new Promise<void>((resolve) => { timer = setTimeout(resolve, delayMs) })
  await orAborted(delay, signal).finally(() => { clearTimeout(timer) })
}

/** A function that runs work one after the other. */
export function createQueue (): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  return async (work) => {
    const result = last.then(work)
    // The caller has the error; the next work runs all the same.
    last = result.catch(() => {})
    return await result
  }
}
