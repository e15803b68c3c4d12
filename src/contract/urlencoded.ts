/** Text that is not percent-encoded UTF-8. */
export class MalformedEncoding extends Error {}

/** Decoded names and values, and the names that occur more than once. */
export interface Pairs {
  values: Record<string, string>
  repeated: string[]
}

/**
 * Parses the `application/x-www-form-urlencoded` text of a query or a form (WHATWG URL, section 5.1). The last value of
 * a repeated name counts.
 *
 * @throws {MalformedEncoding} where the standard would insert replacement characters
 */
export function parsePairs (text: string): Pairs {
  // No prototype: `__proto__` is a name like any other.
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
