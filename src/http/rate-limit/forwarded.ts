import type { IncomingHttpHeaders } from 'node:http'

/** The entries that proxies have added to a request, the nearest proxy's last, and the header that has them. */
export interface Forwarded { header: string, entries: string[] }

/**
 * What proxies say about the client of a request: `X-Forwarded-For`, or `Forwarded` (RFC 7239) where there is none.
 * Each entry is the text of an address; empty if the entry has none.
 *
 * `Forwarded` is split at every comma: no address has one, and a quotation mark that a client leaves open could hide
 * the entry of the proxy behind it.
 */
export function forwardedFor ({ 'x-forwarded-for': list, forwarded }: IncomingHttpHeaders): Forwarded {
  if (list !== undefined) return { header: 'X-Forwarded-For', entries: entriesOf(list.toString()).map(withoutPort) }
  const elements = entriesOf(forwarded ?? '')
  return { header: 'Forwarded', entries: elements.map((element) => withoutPort(unquoted(nodeOf(element)))) }
}

function entriesOf (list: string): string[] {
  return list.split(',').map((entry) => entry.trim()).filter((entry) => entry !== '')
}

/** The value of `for` in an element; empty if the element does not have exactly one. */
function nodeOf (element: string): string {
  const nodes = element.split(';').map((pair) => pair.trim()).filter((pair) => /^for=/i.test(pair))
  return nodes.length === 1 ? String(nodes[0]).slice('for='.length) : ''
}

function unquoted (value: string): string {
  return /^"([^"\\]*)"$/.exec(value)?.[1] ?? value
}

/** An address without the port, and without the brackets around IPv6 (RFC 7239, section 6). */
function withoutPort (node: string): string {
  const [, version6, version4] = /^(?:\[([^\]:]*:[^\]]*)\]|(\d+\.\d+\.\d+\.\d+))(?::\d{1,5})?$/.exec(node) ?? []
  return version6 ?? version4 ?? node
}
