import { mayRepeat } from '../connection/retry.ts'
import type { CallOptions, Query, Send } from '../connection/transport.ts'
import { pause } from '../connection/waiting.ts'
import type { EmployeeChange } from '../contract.ts'
import { fetchPage, iterable } from './lists.ts'

/** A page of changes, and the cursor after it: give it as `after` to continue. */
export interface ChangePage { items: EmployeeChange[], cursor: string }

export interface ChangeOptions extends CallOptions {
  /** The cursor of an earlier page. Default: the start of the feed. */
  after?: string
  /** Whether to wait for newer changes instead of ending, and for a service that fails for a while. */
  follow?: boolean
  /** The time between two requests for newer changes, in milliseconds. Default: 5,000. */
  intervalMs?: number
}

/** An iterator of changes. */
export interface Changes extends AsyncIterable<EmployeeChange> {
  /** An iterator of the pages, for a reader that stores its cursor. */
  pages: () => AsyncIterableIterator<ChangePage>
}

/**
 * Lists the changes of all employees, oldest first.
 *
 * @throws {Problem} `cursor-expired` if a restored database lost the change at the cursor: start again without `after`
 */
export function listEmployeeChanges (send: Send, options: ChangeOptions = {}): Changes {
  const { after = '0', follow = false, intervalMs = 5_000, ...callOptions } = options

  /** Fetches the next page. A reader that follows waits for a service that fails for a while. */
  async function fetchNext (cursor: string, isFollowing: boolean): Promise<ChangePage> {
    try {
      const query: Query = { cursor, limit: 1_000 }
      const { items, next } = await fetchPage<EmployeeChange, Query>(send, '/employees/changes', query, callOptions)
      // A feed always has a next page; the service refuses anything else as a cursor.
      return { items, cursor: String({ ...next }['cursor']) }
    } catch (error) {
      if (!isFollowing || !mayRepeat(error, 'always')) throw error
      return { items: [], cursor }
    }
  }

  return iterable(async function * () {
    const isOpen = ({ items }: ChangePage) => follow || items.length > 0
    for (let page = await fetchNext(after, false); isOpen(page); page = await fetchNext(page.cursor, follow)) {
      if (page.items.length > 0) yield page
      else await pause(intervalMs, callOptions.signal)
    }
  })
}
