import { type RawBuilder, sql } from 'kysely'

/** In which order employees are listed. Ties are broken by `emp_id`, in the same direction. */
export interface EmployeeOrder {
  sort_by: 'emp_id' | 'emp_name' | 'emp_dob' | 'city' | 'country'
  order: 'asc' | 'desc'
}

/** A place in an order, whether or not an employee is there: what is sorted by, and the `emp_id`. */
export interface Place {
  value: string | number
  emp_id: number
}

/** Which of the employees to list. */
export interface Part extends EmployeeOrder {
  /** Only those after this place. */
  after?: Place | undefined
  /** How many to pass over. */
  offset: number
  limit: number
}

/** The order of a part, what is passed over, and how many there are at most. */
export function slice (part: Part): RawBuilder<unknown> {
  return sql`ORDER BY ${orderBy(part)} OFFSET ${part.offset} LIMIT ${part.limit}`
}

/** The test of being behind a place; none if there is no place. */
export function behind (place: Place | undefined, { sort_by, order }: EmployeeOrder): Array<RawBuilder<boolean>> {
  if (place === undefined) return []
  const isPast = order === 'asc' ? sql`>` : sql`<`
  return [sql`(${sql.ref(sort_by)}, emp_id) ${isPast} (${place.value}, ${place.emp_id})`]
}

/** What an order is, in SQL. */
export function orderBy ({ sort_by, order }: EmployeeOrder): RawBuilder<unknown> {
  const direction = sql.raw(order)
  return sql`${sql.ref(sort_by)} ${direction}, emp_id ${direction}`
}
