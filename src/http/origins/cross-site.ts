import type { FastifyRequest } from 'fastify'
import { Failure } from '../../domain/error.ts'

/** The origins whose pages may send logins: that of the public URL, and those that CORS allows. */
export interface TrustedOrigins { publicUrl: string, corsOrigins: readonly string[] }

/**
 * Rejects a request that a page of another site makes a browser send. A form needs no preflight: without this check,
 * any page could fail logins from the addresses of its visitors until these are blocked.
 *
 * @throws {Failure} `cross-site-request`
 */
export function rejectCrossSite (request: FastifyRequest, trusted: TrustedOrigins): void {
  const { 'sec-fetch-site': site, origin } = request.headers
  // Browsers set both headers themselves (Fetch Metadata, section 2; Fetch, section 3.2). Other programs send neither.
  if (site === 'same-origin' || site === 'none' || (site === undefined && origin === undefined)) return
  if (origin !== undefined && trusted.corsOrigins.includes(origin)) return
  // Browsers send no Sec-Fetch-Site over plain http, and older ones never do.
  if (site === undefined && isOwn(String(origin), request, trusted.publicUrl)) return
  throw new Failure('cross-site-request', 'Pages of other sites may not send this; CORS_ORIGINS can allow them')
}

/** Whether an origin is that of the public URL or of the host that the request names. */
function isOwn (origin: string, { host }: FastifyRequest, publicUrl: string): boolean {
  const url = URL.parse(origin)
  if (url === null || url.origin !== origin) return false
  return origin === URL.parse(publicUrl)?.origin || origin === URL.parse(`${url.protocol}//${host}`)?.origin
}
