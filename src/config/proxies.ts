import { isIPv4 } from 'node:net'
import ipaddr from 'ipaddr.js'

const { IPv6 } = ipaddr

/**
 * Whether a text is an IP address, or a CIDR range that can be a network of proxies. A range wider than the largest
 * private network (`10.0.0.0/8`, `fc00::/7`) is rejected: a client in a trusted range chooses its own address.
 */
export function isProxyRange (text: string): boolean {
  const [address = '', prefixLength, ...rest] = text.split('/')
  const isVersion4 = isIPv4(address)
  if (!isVersion4 && (address.includes('%') || !IPv6.isValid(address))) return false
  if (prefixLength === undefined) return true
  // In an IPv4-mapped range the prefix length would count the 96 bits before the IPv4 address, too.
  if (!isVersion4 && IPv6.parse(address).range() === 'ipv4Mapped') return false
  const [min, max] = isVersion4 ? [8, 32] : [7, 128]
  const length = Number(prefixLength)
  return rest.length === 0 && /^[0-9]{1,3}$/.test(prefixLength) && length >= min && length <= max
}
