import { fingerprint } from '../../domain/fingerprint.ts'
import { etag, parseIfNoneMatch } from './entity-tags.ts'

/** Caches store a document and ask each time whether it has changed. */
export const revalidated = 'no-cache'
/** Caches use a document for a year without asking. Its URL names its version. */
export const cachedForever = 'public, max-age=31536000, immutable'
/** Caches use a document for five minutes without asking. */
export const cachedBriefly = 'public, max-age=300'

/**
 * 200 with a document that anyone may read and caches may store, or 304 if the client has it.
 *
 * @param tag - the fingerprint of the document, if it is known
 */
export function cacheable<Body> (
  body: Body,
  ifNoneMatch: string | undefined,
  cacheControl: string,
  tag = fingerprint([body])
) {
  const headers = { ETag: etag(tag), 'Cache-Control': cacheControl }
  const known = parseIfNoneMatch(ifNoneMatch)
  const isUnchanged = known === 'any' || known?.includes(tag) === true
  return isUnchanged ? { status: 304 as const, headers } : { status: 200 as const, headers, body }
}
