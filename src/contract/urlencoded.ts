/** Text that was to be percent-encoded UTF-8 and is not. */
export class MalformedEncoding extends Error {}

/** Names and values, and the names that came more than once. */
export interface Pairs {
  values: Record<string, string>
  repeated: string[]
}

/**
 * Reads `application/x-www-form-urlencoded` text, as queries and forms have it (WHATWG URL, section 5.1), but refuses
 * bad percent-encoding, where the standard would put replacement characters in its place.
 *
 * @throws {MalformedEncoding}
 */
export function parsePairs (text: string): Pairs {
  // Without a prototype, so that no name is special.
  const values: Record<string, string> = Object.create(null)
  const repeated = new Set<string>()
  for (const pair of text.split('&')) {
    if (pair === '') continue
    const end = pair.indexOf('=')
    const name = decode(end === -1 ? pair : pair.slice(0, end))
    if (name in values) repeated.add(name)
    values[name] = end === -1 ? '' : decode(pair.slice(end + 1))
  }
  return { values, repeated: [...repeated] }
}

function decode (text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch (cause) {
    throw new MalformedEncoding('Percent-encoding should be that of UTF-8', { cause })
  }
}
