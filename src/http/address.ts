import { isIPv4 } from 'node:net'
import type { FastifyRequest } from 'fastify'
import ipaddr from 'ipaddr.js'

const { IPv6 } = ipaddr

/** The longest text of an IPv6 address, with an IPv4 address at its end. */
const longestAddress = 45
/** A peer that is gone, or whose socket has no address: all of them are one. */
const unknownAddress = 'unknown'
const mostRemembered = 1000

/**
 * The address of the client, in its canonical text: as the nearest proxy that is trusted reports it, or that of the
 * connection. What a proxy reports and is no address stands for nobody: then the proxy is the client.
 */
export function clientAddress ({ ip, socket }: Pick<FastifyRequest, 'ip' | 'socket'>): string {
  return canonical(ip) ?? canonical(socket.remoteAddress) ?? unknownAddress
}

/** An address without its zone, one of IPv4 in IPv6 as IPv4 (RFC 4291, section 2.5.5.2); undefined if it is none. */
function canonical (text: string | undefined = ''): string | undefined {
  // Strict: neither octal nor hexadecimal, nor fewer than four numbers, of which the library makes addresses.
  if (isIPv4(text)) return text
  const [bare = ''] = text.split('%', 1)
  return bare.length > longestAddress ? undefined : canonicalVersion6(bare)
}

const canonicalVersion6 = remember((text) => IPv6.isValid(text) ? ipaddr.process(text).toString() : undefined)

/**
 * What limits count an address by: one of IPv6 by its network of 64 bits, which is the least that a customer is given
 * (RFC 6177), so that the addresses in it are no new chances.
 *
 * @param address what {@link clientAddress} returned
 */
export function addressGroup (address: string): string {
  return address.includes(':') ? network(address) : address
}

const network = remember((address) => {
  const { parts } = IPv6.parse(address)
  return `${new IPv6([...parts.slice(0, 4), 0, 0, 0, 0]).toString()}/64`
})

/** The function with a memory, which is emptied when it is full: a client that sends more asks the same each time. */
function remember<Answer> (ask: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const answer = ask(text)
    if (known.size >= mostRemembered) known.clear()
    known.set(text, answer)
    return answer
  }
}

/**
 * Whether a text is an address, or a range (CIDR) of addresses, that could be those of proxies. Ranges wider than any
 * network is (`10.0.0.0/8`, `fc00::/7`) are none: who trusts everybody believes whatever address a client makes up.
 */
export function isProxyRange (text: string): boolean {
  const [address = '', length, ...more] = text.split('/')
  const isVersion4 = isIPv4(address)
  if (!isVersion4 && (address.includes('%') || !IPv6.isValid(address))) return false
  if (length === undefined) return true
  // A range of IPv4 in IPv6 would be measured by another rule.
  if (!isVersion4 && IPv6.parse(address).range() === 'ipv4Mapped') return false
  const [least, most] = isVersion4 ? [8, 32] : [7, 128]
  return more.length === 0 && /^[0-9]{1,3}$/.test(length) && Number(length) >= least && Number(length) <= most
}
