import type { components } from '../../../generated/openapi.ts'
import { employeeColumns } from '../../database/employees/columns.ts'
import { fingerprint } from '../fingerprint.ts'

type Employee = components['schemas']['Employee']

/** The versions that `If-Match` or `If-None-Match` names, by their tags: some, any, or undefined without a header. */
export type Tags = readonly string[] | 'any' | undefined

/** The versions that an employee must have, and must not have, to be written. */
export interface Expected { match?: Tags, none?: Tags }

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

/** Whether an employee is as expected. */
export function isExpected (employee: Employee, { match, none }: Expected): boolean {
  return (match === undefined || matches(match, employee)) && !matches(none, employee)
}

/** Whether only employees with some tags, or without some, are as expected. */
export function namesTags ({ match, none }: Expected): boolean {
  return Array.isArray(match) || Array.isArray(none)
}
