import { isIPv4 } from 'node:net'
import type { FastifyRequest } from 'fastify'
import ipaddr from 'ipaddr.js'

const { IPv6 } = ipaddr

/** The longest text of an IPv6 address, with an IPv4 address at its end. */
const maxAddressLength = 45
/** A peer that is gone, or whose socket has no address: all of them are one. */
const unknownAddress = 'unknown'
const maxMemoized = 1000

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
  return bare.length > maxAddressLength ? undefined : canonicalVersion6(bare)
}

const canonicalVersion6 = memoize((text) => IPv6.isValid(text) ? ipaddr.process(text).toString() : undefined)

/**
 * What limits count an address by: one of IPv6 by its network of 64 bits, which is the least that a customer is given
 * (RFC 6177), so that the addresses in it are no new chances.
 *
 * @param address what {@link clientAddress} returned
 */
export function rateLimitKey (address: string): string {
  return address.includes(':') ? network(address) : address
}

const network = memoize((address) => {
  const { parts } = IPv6.parse(address)
  return `${new IPv6([...parts.slice(0, 4), 0, 0, 0, 0]).toString()}/64`
})

/** The function with a memory, which is emptied when it is full: a client that sends more asks the same each time. */
function memoize<Answer> (ask: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const answer = ask(text)
    if (known.size >= maxMemoized) known.clear()
    known.set(text, answer)
    return answer
  }
}
