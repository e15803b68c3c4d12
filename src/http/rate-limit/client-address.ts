import { isIPv4 } from 'node:net'
import type { FastifyRequest } from 'fastify'
import ipaddr, { type IPv4, type IPv6 } from 'ipaddr.js'
import { forwardedFor } from './forwarded.ts'

/** The maximum length of an IPv6 address, whose last 32 bits may be written as an IPv4 address. */
const maxAddressLength = 45
/** Stands for the address of a connection that is lost or has no address. */
const unknownAddress = 'unknown'
const maxMemoized = 1000

/** Determines the address of the client of a request, in its canonical form. */
export type ClientAddress = (request: Pick<FastifyRequest, 'headers' | 'socket' | 'log'>) => string

/**
 * Creates the function that determines the address of the client: that of the connection or, if that is a trusted
 * proxy, the nearest address before it that is none. If a proxy forwards no valid address, the proxy counts as the
 * client; the first time, this is logged.
 *
 * @param trustProxy - addresses and CIDR ranges of the proxies
 */
export function createClientAddress (trustProxy: readonly string[]): ClientAddress {
  const ranges = trustProxy.map(rangeOf)
  const isTrusted = memoize((address) => ranges.some((range) => contains(range, address)))
  let isLogged = false

  return ({ headers, socket: { remoteAddress }, log }) => {
    let client = canonical(remoteAddress) ?? unknownAddress
    if (!isTrusted(client)) return client
    const { header, entries } = forwardedFor(headers)
    for (const entry of entries.reverse()) {
      const address = canonical(entry)
      if (address === undefined) {
        if (!isLogged) log.warn(`${header} of the proxy ${client} has no IP address: the proxy counts as the client`)
        isLogged = true
        return client
      }
      client = address
      if (!isTrusted(client)) return client
    }
    return client
  }
}

type Range = [network: IPv4 | IPv6, prefixLength: number]

function rangeOf (text: string): Range {
  const [address = '', prefixLength] = text.split('/')
  const network = ipaddr.process(address)
  return [network, Number(prefixLength ?? (network.kind() === 'ipv4' ? 32 : 128))]
}

function contains ([network, prefixLength]: Range, text: string): boolean {
  const address = ipaddr.isValid(text) ? ipaddr.parse(text) : undefined
  return address?.kind() === network.kind() && address.match(network, prefixLength)
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

const canonicalVersion6 = memoize((text) => ipaddr.IPv6.isValid(text) ? ipaddr.process(text).toString() : undefined)

/**
 * The key by which limits count an address. An IPv6 address counts as its /64 network, the smallest that a customer is
 * assigned (RFC 6177): one client may use all the addresses in it.
 *
 * @param address - a result of {@link ClientAddress}
 */
export function rateLimitKey (address: string): string {
  return address.includes(':') ? network(address) : address
}

const network = memoize((address) => {
  const { parts } = ipaddr.IPv6.parse(address)
  return `${new ipaddr.IPv6([...parts.slice(0, 4), 0, 0, 0, 0]).toString()}/64`
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
