import { isIPv4 } from 'node:net'
import ipaddr from 'ipaddr.js'

const { IPv6 } = ipaddr

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
