import { isIPv4 } from 'node:net'
import type { FastifyRequest } from 'fastify'
import ipaddr from 'ipaddr.js'

const { IPv6 } = ipaddr

/** The maximum length of an IPv6 address, whose last 32 bits may be written as an IPv4 address. */
const maxAddressLength = 45
/** Stands for the address of a connection that is lost or has no address. */
const unknownAddress = 'unknown'
const maxMemoized = 1000

/**
 * The address of the client in its canonical form: as the nearest trusted proxy forwards it, or that of the connection.
 * If the proxy forwards no valid address, the proxy counts as the client.
 */
export function clientAddress ({ ip, socket }: Pick<FastifyRequest, 'ip' | 'socket'>): string {
  return canonical(ip) ?? canonical(socket.remoteAddress) ?? unknownAddress
}

/**
 * An address without its zone, and an IPv4-mapped address as IPv4 (RFC 4291, section 2.5.5.2); undefined if the text is
 * no address.
 */
function canonical (text: string | undefined = ''): string | undefined {
  // ipaddr.js would also accept octal, hexadecimal and short forms of IPv4.
  if (isIPv4(text)) return text
  const [withoutZone = ''] = text.split('%', 1)
  return withoutZone.length > maxAddressLength ? undefined : canonicalVersion6(withoutZone)
}

const canonicalVersion6 = memoize((text) => IPv6.isValid(text) ? ipaddr.process(text).toString() : undefined)

/**
 * The key by which limits count an address. An IPv6 address counts as its /64 network, the smallest that a customer is
 * assigned (RFC 6177): one client may use all the addresses in it.
 *
 * @param address - a result of {@link clientAddress}
 */
export function rateLimitKey (address: string): string {
  return address.includes(':') ? network(address) : address
}

const network = memoize((address) => {
  const { parts } = IPv6.parse(address)
  return `${new IPv6([...parts.slice(0, 4), 0, 0, 0, 0]).toString()}/64`
})

/** Caches the results of a pure function. A full cache is emptied: clients with many requests fill it again. */
function memoize<Result> (compute: (text: string) => Result): (text: string) => Result {
  const cache = new Map<string, Result>()
  return (text) => {
    const cached = cache.get(text)
    if (cached !== undefined) return cached
    const result = compute(text)
    if (cache.size >= maxMemoized) cache.clear()
    cache.set(text, result)
    return result
  }
}
