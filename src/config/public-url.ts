import type { Variables } from './variables.ts'

/** Links have to fit into the header of a response. */
const maxLength = 200

/** Reads the URL under which clients see the service, without a slash at its end; empty if it is not set. */
export function publicUrlConfig ({ text, report }: Variables): string {
  const value = text('PUBLIC_URL') ?? ''
  const url = URL.parse(value)
  if (value === '') return ''
  if (url === null || !isAddress(url) || url.href.length > maxLength) {
    report('PUBLIC_URL', 'should be the http or https URL under which clients see the service, such as ' +
      `https://people.example.com/hr, without password, query and fragment, of at most ${maxLength} characters`)
    return ''
  }
  return url.origin + url.pathname.replace(/\/+$/, '')
}

/** Segments of a path that mean the same everywhere: in HTML, in a header and behind a proxy that decodes them. */
const plainPath = /^(\/([\w.~!$+:@=-]|%(?!2f|5c|00)[0-9a-f]{2})+)*\/?$/i

/** Whether a URL has a scheme of HTTP, an authority and a plain path, and nothing else. */
function isAddress ({ href, origin, pathname, protocol }: URL): boolean {
  return /^https?:$/.test(protocol) && href === origin + pathname && plainPath.test(pathname)
}
