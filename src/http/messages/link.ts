/** The query parameters of a page. */
type Query = Record<string, string | number>

/**
 * The value of a `Link` header (RFC 8288) with the pages of a list.
 *
 * @param query - the parameters that all pages share
 * @param pages - the other parameters of each page, by link relation; undefined for a page that does not exist
 */
export function link (path: string, query: Query, pages: Record<string, Query | undefined>): string {
  return Object.entries(pages).flatMap(([relation, page]) =>
    page === undefined ? [] : [`<${path}${search({ ...query, ...page })}>; rel="${relation}"`]).join(', ')
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
