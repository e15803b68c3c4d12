/** The URLs of other pages, by link relation. */
export type Links = Partial<Record<'first' | 'prev' | 'next', string>>

/** Parses the `Link` header of a list (RFC 8288) in the form that the service writes. @throws if the form differs */
export function links (header: unknown): Links {
  return Object.fromEntries(String(header).split(', ').map((link) => {
    const [, url, relation] = /^<([^<>]+)>; rel="(first|prev|next)"$/.exec(link) ?? []
    if (relation === undefined) throw new Error(`No link of a list: ${link}`)
    return [relation, url]
  }))
}

/** The query parameters of a URL. */
export function parametersOf (url: string | undefined): Record<string, string> {
  return Object.fromEntries(new URL(String(url), 'http://service').searchParams)
}
