/** A `Link` header to the next page of a list (RFC 8288). */
export function nextLink (path: string, query: object): string {
  const pairs = Object.entries(query).map(([name, value]): [string, string] => [name, String(value)])
  return `<${path}?${new URLSearchParams(pairs).toString()}>; rel="next"`
}
