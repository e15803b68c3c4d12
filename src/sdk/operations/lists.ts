import type { CallOptions, Query, Send } from '../connection/transport.ts'

/** A page of a list. */
export interface Page<Item, Parameters> {
  items: Item[]
  /** The number of items on all pages, if `count` requests it. */
  total: number | undefined
  /** The query of the next page; undefined on the last page. */
  next: Parameters | undefined
}

/** A list: an iterator of its items, which fetches a page when it needs one. */
export interface List<Item, Parameters = Query> extends AsyncIterable<Item> {
  /** An iterator of the pages. */
  pages: () => AsyncIterableIterator<Page<Item, Parameters>>
}

/** A list of an operation that answers with an array and the `Link` of the next page. */
export function listOf<Item, Parameters extends Query> (
  send: Send,
  path: string,
  query: Parameters,
  options: CallOptions | undefined
): List<Item, Parameters> {
  return iterable(async function * () {
    for (let next: Parameters | undefined = query; next !== undefined;) {
      const page: Page<Item, Parameters> = await fetchPage(send, path, next, options)
      yield page
      next = page.next
    }
  })
}

/** An iterator of items that comes with the iterator of their pages. */
export function iterable<Item, Page extends { items: Item[] }> (pages: () => AsyncIterableIterator<Page>) {
  return {
    pages,
    async * [Symbol.asyncIterator] () {
      for await (const { items } of pages()) yield * items
    }
  }
}

/** Fetches one page of a list. */
export async function fetchPage<Item, Parameters extends Query> (
  send: Send,
  path: string,
  query: Parameters,
  options: CallOptions | undefined
): Promise<Page<Item, Parameters>> {
  const { body, headers } = await send<Item[]>({ ...options, method: 'GET', path, query, repeatable: 'always' })
  const total = headers.get('x-total-count')
  const next = nextQuery(headers.get('link'))
  return {
    items: body,
    total: total === null ? undefined : Number(total),
    // The values are texts, which are sent like the numbers that they stand for.
    next: next && { ...query, ...next }
  }
}

/**
 * The query of the link to the next page (RFC 8288). The rest of the link is not followed: the token stays with the
 * base address, and the path of a gateway stays in place.
 *
 * @throws if there is no `Link` header, without which a list would seem to end
 */
function nextQuery (link: string | null): Query | undefined {
  if (link === null) throw new Error('The response has no Link header: a gateway removes it, or its CORS hides it')
  const [, target] = /<([^>]*)>\s*;[^,<]*\brel="?next"?\s*(?:[;,]|$)/.exec(link) ?? []
  return target === undefined ? undefined : Object.fromEntries(new URL(target, 'http://service').searchParams)
}
