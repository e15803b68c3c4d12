import type { Tags } from '../../domain/employees/tags.ts'
import { fingerprintLength } from '../../domain/fingerprint.ts'

/** The value of an `ETag` header (RFC 9110, section 8.8.3). */
export function etag (tag: string): string {
  return `"${tag}"`
}

/**
 * The tags of `If-Match`, compared strongly: weak tags never match (RFC 9110, section 13.1.1). The service makes no
 * weak tags: one in the form of its own was weakened by a proxy that compressed the response, and counts.
 */
export function parseIfMatch (header: string | undefined): Tags {
  return tagsIn(header, (weak, isOwn) => !weak || isOwn)
}

/** The tags of `If-None-Match`, compared weakly: weak tags match like strong ones (RFC 9110, section 13.1.2). */
export function parseIfNoneMatch (header: string | undefined): Tags {
  return tagsIn(header, () => true)
}

/** A tag of the service, and the coding that some proxies append to the tag of a response which they compress. */
const ownTag = new RegExp(`^([\\w-]{${fingerprintLength}})((--?|;)(gzip|br|zstd|deflate))?$`)

/** The tags of a header whose syntax the contract has validated. `counts` selects weak or strong tags. */
function tagsIn (header: string | undefined, counts: (weak: boolean, isOwn: boolean) => boolean): Tags {
  if (header === undefined) return undefined
  if (header === '*') return 'any'
  return [...header.matchAll(/(W\/)?"([^"]*)"/g)].flatMap(([, weak, tag = '']) => {
    const [, own] = ownTag.exec(tag) ?? []
    return counts(weak !== undefined, own !== undefined) ? [own ?? tag] : []
  })
}
