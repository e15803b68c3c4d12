import type { Known } from '../domain/employees.ts'

/** The header that names a version of an employee (RFC 9110, section 8.8.3). */
export function etag (tag: string): string {
  return `"${tag}"`
}

/** What `If-Match` names. A weak tag says too little to write by (RFC 9110, section 13.1.1). */
export function strongTags (header: string | undefined): Known {
  return header === undefined || header.trim() === '*'
    ? anyOf(header)
    : [...header.matchAll(/(W\/)?"([^"]*)"/g)].flatMap(([, weak, tag = '']) => weak === undefined ? [tag] : [])
}

/** What `If-None-Match` names, weak tags like strong ones (RFC 9110, section 13.1.2). */
export function weakTags (header: string | undefined): Known {
  return header === undefined || header.trim() === '*'
    ? anyOf(header)
    : [...header.matchAll(/"([^"]*)"/g)].map(([, tag = '']) => tag)
}

function anyOf (header: string | undefined): 'any' | undefined {
  return header === undefined ? undefined : 'any'
}

/** Whether a header names the version. */
export function names (known: Known, tag: string): boolean {
  return known === 'any' || known?.includes(tag) === true
}
