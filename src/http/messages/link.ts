/** The query of a page: the values of its parameters. */
type Query = Record<string, string | number>

/**
 * A `Link` header (RFC 8288) to the pages of a list.
 *
 * @param query - what all pages have in common
 * @param pages - for each relation what the query of its page has beside that, or undefined where there is none
 */
export function link (path: string, query: Query, pages: Record<string, Query | undefined>): string {
  return Object.entries(pages).flatMap(([relation, own]) =>
    own === undefined ? [] : [`<${path}${search({ ...query, ...own })}>; rel="${relation}"`]).join(', ')
}

function search (query: Query): string {
  const pairs = Object.entries(query).map(([name, value]): [string, string] => [name, String(value)])
  return `?${new URLSearchParams(pairs).toString()}`
}

/** A `Link` header to the pages of a list that has the newest first. */
export function linkById (
  path: string,
  { before: _, after: __, ...query }: Query,
  { previous, next }: { previous: { id: number } | undefined, next: { id: number } | undefined }
): string {
  return link(path, query, { first: {}, prev: previous && { after: previous.id }, next: next && { before: next.id } })
}
