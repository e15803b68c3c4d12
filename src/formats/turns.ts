import { setImmediate as nextTurn } from 'node:timers/promises'

/** How much of the event loop requests get beside exports, as a multiple of what the exports take. */
const requestShare = 4
/** A turn of the event loop that takes less has nothing to do. */
const idleTurnMs = 0.03

let previous: Promise<unknown> = Promise.resolve()

/**
 * Does a short piece of work for an export, of which only one is done at a time. Until the next one, the event loop
 * serves requests for several times as long, if there are any.
 */
export async function inTurn<Result> (work: () => Result): Promise<Result> {
  const turn = previous.then(async () => {
    const start = performance.now()
    const result = work()
    await giveWay(requestShare * (performance.now() - start))
    return result
  })
  previous = turn.catch(() => {})
  return await turn
}

/** Waits until the event loop has worked for some time, or has nothing to do. */
async function giveWay (ms: number): Promise<void> {
  let now = performance.now()
  const end = now + ms
  let start
  do {
    start = now
    await nextTurn()
    now = performance.now()
  } while (now - start > idleTurnMs && now < end)
}
