import { InvalidRequest } from '../../domain/error.ts'

/**
 * Common proxies refuse responses whose headers are longer than 4 KiB. The other headers of a list have less than one.
 * A URL of this length is also shorter than the longest request target.
 */
const maxLinkLength = 3_000

/** The query parameters of a page. */
type Query = Record<string, string | number>

/**
 * The value of a `Link` header (RFC 8288) with the pages of a list. If it would be too long, it has fewer of them: the
 * first page is left out before the previous one.
 *
 * @param query - the parameters that all pages share
 * @param pages - the other parameters of each page, by link relation; undefined for a page that does not exist
 * @throws {InvalidRequest} if the next page has a URL that is too long: without it, the list would seem to end
 */
export function link (path: string, query: Query, pages: Pages): string {
  const links = Object.entries(pages).flatMap(([relation, page]) =>
    page === undefined ? [] : [`<${path}${search({ ...query, ...page })}>; rel="${relation}"`])
  while (lengthOf(links) > maxLinkLength && links.length > (pages.next === undefined ? 0 : 1)) links.shift()
  if (lengthOf(links) > maxLinkLength) throw new InvalidRequest([tooLong])
  return links.join(', ')
}

const tooLong = {
  in: 'query' as const,
  pointer: '',
  message: 'Parameters should be shorter: the URL of the next page would be too long'
}

/** The parameters of each page, in this order; undefined for a page that does not exist. */
interface Pages { first: Query, prev: Query | undefined, next: Query | undefined }

function lengthOf (links: string[]): number {
  return links.join(', ').length
}

function search (query: Query): string {
  const pairs = Object.entries(query).map(([name, value]): [string, string] => [name, String(value)])
  return `?${new URLSearchParams(pairs).toString()}`
}

/** The value of a `Link` header with the pages of a list that is sorted by descending id. */
export function linkById (
  path: string,
  { before: _, after: __, ...query }: Query,
  { previous, next }: { previous: { id: number } | undefined, next: { id: number } | undefined }
): string {
  return link(path, query, { first: {}, prev: previous && { after: previous.id }, next: next && { before: next.id } })
}
