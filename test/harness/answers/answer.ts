import type { Test } from 'tap'

/** A response, from `app.inject` or from a socket. */
export interface Answer {
  statusCode: number
  headers: Record<string, unknown>
  body: string
}

/** The security headers of every response. */
const commonHeaders = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-request-id': /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
}

/**
 * Asserts that a response has the common headers, and no CORS header that lets other sites read it. No cache may store
 * it, unless it is a public document: these have an ETag and no `no-store`.
 */
export function hasCommonHeaders (
  t: Test,
  { headers }: Answer,
  what: string,
  isDocument = false
): void {
  const { 'cache-control': cacheControl } = headers
  t.match(headers, commonHeaders, `${what}: the common headers`)
  t.match(cacheControl, isDocument ? /^(no-cache|public, max-age=300)$/ : /^no-store$/, `${what}: caches`)
  const shared = Object.keys(headers).filter((name) => name.toLowerCase().startsWith('access-control-'))
  t.same(shared, [], `${what}: no other site may read the response`)
}

/** Asserts that a response is a problem document with this status, and returns the document. */
export function isProblem (t: Test, { statusCode, headers, body }: Answer, status: number, what: string): Problem {
  const problem = parse(body)
  const { 'content-type': mediaType } = headers
  t.match({ statusCode, mediaType, problem }, {
    statusCode: status,
    mediaType: /^application\/problem\+json(; charset=utf-8)?$/,
    // `detail` is a sentence. If there is a `status`, it is that of the response.
    problem: { detail: /\S \S/, ...'status' in problem && { status } }
  }, `${what}: ${status}, as a problem document`)
  return problem
}

type Problem = Record<string, unknown>

function parse (body: string): Problem {
  try {
    return JSON.parse(body)
  } catch {
    return { unparsed: body }
  }
}
