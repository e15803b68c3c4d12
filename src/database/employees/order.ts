import { type RawBuilder, sql } from 'kysely'
import type { components } from '../../../generated/openapi.ts'

/** The order of a list. Ties are broken by `emp_id`, in the same direction. */
export interface EmployeeOrder {
  sort_by: components['parameters']['SortField']
  order: components['parameters']['SortOrder']
}

/** A position in an order, whether or not an employee has it. */
export interface SortKey {
  value: string | number
  emp_id: number
}

/** A part of a list. */
export interface Slice extends EmployeeOrder {
  /** The position after which the slice begins; the start of the list if undefined. */
  after?: SortKey | undefined
  /** How many employees to skip. */
  offset: number
  limit: number
}

/** The keyset condition of a slice, as a list of none or one. */
export function afterCursor ({ sort_by, order, after }: Slice): Array<RawBuilder<boolean>> {
  if (after === undefined) return []
  const comparison = order === 'asc' ? sql`>` : sql`<`
  return [sql`(${sql.ref(sort_by)}, emp_id) ${comparison} (${after.value}, ${after.emp_id})`]
}

export function orderBy ({ sort_by, order }: EmployeeOrder): RawBuilder<unknown> {
  const direction = sql.raw(order)
  return sql`ORDER BY ${sql.ref(sort_by)} ${direction}, emp_id ${direction}`
}
