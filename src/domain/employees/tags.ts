import type { components } from '../../../generated/openapi.ts'
import { employeeColumns } from '../../database/employees/columns.ts'
import { fingerprint } from '../fingerprint.ts'

type Employee = components['schemas']['Employee']

/** The value of `If-Match` or `If-None-Match`: a list of tags, `any` for `*`, or undefined without the header. */
export type Tags = readonly string[] | 'any' | undefined

/** The preconditions of a write: the tags of `If-Match` and of `If-None-Match`. */
export interface Preconditions { match?: Tags, noneMatch?: Tags }

/**
 * The tag of an employee: a hash of its `id` and its fields. No earlier version has to be remembered, so that a tag
 * never stands for two contents, whatever a restored backup, a fail-over or an UPDATE by hand has changed.
 */
export function tagOf (employee: Employee): string {
  return fingerprint(employeeColumns.map((column) => employee[column]))
}

/** Whether tags include that of an employee. */
export function matches (tags: Tags, employee: Employee): boolean {
  return tags === 'any' || tags?.includes(tagOf(employee)) === true
}

/** Whether an employee meets the preconditions. */
export function meets (employee: Employee, { match, noneMatch }: Preconditions): boolean {
  return (match === undefined || matches(match, employee)) && !matches(noneMatch, employee)
}

/** Whether a precondition is a list of tags: then it depends on the content of the employee. */
export function hasTagList ({ match, noneMatch }: Preconditions): boolean {
  return Array.isArray(match) || Array.isArray(noneMatch)
}
