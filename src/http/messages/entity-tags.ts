import type { Tags } from '../../domain/employees/employees.ts'

/** The header that names a version of an employee (RFC 9110, section 8.8.3). */
export function etag (tag: string): string {
  return `"${tag}"`
}

/** What `If-Match` names. A weak tag says too little to write by (RFC 9110, section 13.1.1). */
export function parseIfMatch (header: string | undefined): Tags {
  return tagsIn(header, (weak) => !weak)
}

/** What `If-None-Match` names, weak tags like strong ones (RFC 9110, section 13.1.2). */
export function parseIfNoneMatch (header: string | undefined): Tags {
  return tagsIn(header, () => true)
}

/** The tags of a header that count; the contract has held its form. */
function tagsIn (header: string | undefined, counts: (weak: boolean) => boolean): Tags {
  if (header === undefined) return undefined
  if (header === '*') return 'any'
  return [...header.matchAll(/(W\/)?"([^"]*)"/g)]
    .flatMap(([, weak, tag = '']) => counts(weak !== undefined) ? [tag] : [])
}

/** Whether a header names the version. */
export function matches (known: Tags, tag: string): boolean {
  return known === 'any' || known?.includes(tag) === true
}
