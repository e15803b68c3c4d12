import type { Tags } from '../../domain/employees/tags.ts'

/** The value of an `ETag` header (RFC 9110, section 8.8.3). */
export function etag (tag: string): string {
  return `"${tag}"`
}

/** The tags of `If-Match`, compared strongly: weak tags never match (RFC 9110, section 13.1.1). */
export function parseIfMatch (header: string | undefined): Tags {
  return tagsIn(header, (weak) => !weak)
}

/** The tags of `If-None-Match`, compared weakly: weak tags match like strong ones (RFC 9110, section 13.1.2). */
export function parseIfNoneMatch (header: string | undefined): Tags {
  return tagsIn(header, () => true)
}

/** The tags of a header whose syntax the contract has validated. `counts` selects weak or strong tags. */
function tagsIn (header: string | undefined, counts: (weak: boolean) => boolean): Tags {
  if (header === undefined) return undefined
  if (header === '*') return 'any'
  return [...header.matchAll(/(W\/)?"([^"]*)"/g)]
    .flatMap(([, weak, tag = '']) => counts(weak !== undefined) ? [tag] : [])
}
