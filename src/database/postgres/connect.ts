import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { lacksConnections } from '../connection/error.ts'
import { moreTelling, type Targets } from './targets.ts'

/** How long a pool waits for its own connections instead of opening another one, after the server had none free. */
const growthDelayMs = 5_000
const retryDelayMs = 50

/**
 * Makes the function that takes a connection of a pool. If a server cannot be reached, the next one is tried. If the
 * server allows no more connections, the pool stops growing for some time, and its own connections are waited for.
 *
 * @param take - takes a connection, or opens one to the current target
 */
export function createConnector<Connection> (
  pool: pg.Pool,
  targets: Targets,
  take: () => Promise<Connection>
): () => Promise<Connection> {
  const { max, connectionTimeoutMillis: timeoutMs = 0 } = pool.options
  let growAt = 0
  /** The connections that are established. The pool also counts those that it tries to establish. */
  let established = 0
  pool.on('connect', () => { established++ }).on('remove', () => { established-- })

  function stopGrowth (): void {
    pool.options.max = Math.max(1, established)
    growAt = performance.now() + growthDelayMs
  }

  async function connect (deadline: number, earlier?: unknown): Promise<Connection> {
    if (pool.options.max < max && performance.now() >= growAt) pool.options.max = max
    const tried = targets.current()
    let failure
    try {
      return await take()
    } catch (error) {
      failure = moreTelling(earlier, error)
      const hasOther = !isQueueTimeout(error) && targets.leave(tried, error)
      const isFull = !hasOther && lacksConnections(error)
      if (!(hasOther || isFull) || performance.now() >= deadline) throw failure
      if (isFull) stopGrowth()
      // All connections of the server may be those of other clients.
      if (isFull && established === 0) await sleep(retryDelayMs)
    }
    return await connect(deadline, failure)
  }
  return async () => await connect(performance.now() + timeoutMs)
}

/** Whether the connections of the pool were in use for too long, which says nothing about the server. */
function isQueueTimeout (error: unknown): boolean {
  return error instanceof Error && error.message === 'timeout exceeded when trying to connect'
}
