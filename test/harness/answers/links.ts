/** The addresses of other pages, by their relation to the one that was got. */
export type Links = Partial<Record<'first' | 'prev' | 'next', string>>

/** What a `Link` header tells (RFC 8288), as this service writes it. @throws if it is written otherwise */
export function links (header: unknown): Links {
  return Object.fromEntries(String(header).split(', ').map((link) => {
    const [, address, relation] = /^<([^<>]+)>; rel="(first|prev|next)"$/.exec(link) ?? []
    if (relation === undefined) throw new Error(`No link of a list: ${link}`)
    return [relation, address]
  }))
}

/** The parameters of an address. */
export function parametersOf (address: string | undefined): Record<string, string> {
  return Object.fromEntries(new URL(String(address), 'http://service').searchParams)
}
