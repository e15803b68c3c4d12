import type { Kysely } from 'kysely'
import type { components } from '../../../generated/openapi.ts'
import type { Database } from '../../../generated/database.ts'
import { countEmployees, estimateEmployees } from '../../database/employees/counts.ts'
import { type Condition, conditionsOf, type EmployeeFilters } from '../../database/employees/filters.ts'
import { selectEmployees } from '../../database/employees/list.ts'
import type { EmployeeOrder, Place } from '../../database/employees/order.ts'
import { type Page, pageOf } from '../page.ts'

type Employee = components['schemas']['Employee']

/** Which employees, and in which order. */
export interface EmployeeQuery extends EmployeeFilters, EmployeeOrder {}

/** Where a page begins or ends: after a place in the order, or before one. */
export interface Position {
  side: 'after' | 'before'
  place: Place
}

/** A page of employees, and the positions of those beside it, where there are any. */
export interface EmployeePage {
  employees: Employee[]
  previous: Position | undefined
  next: Position | undefined
  /** How many employees there are on all pages; undefined unless that was asked for. */
  total: number | undefined
}

/** Which page to list: from a position on, or from an offset. */
export interface PageQuery extends EmployeeQuery {
  position?: Position | undefined
  offset: number
  limit: number
  count?: 'exact' | 'estimated'
}

/** A page of the employees to whom all filters apply. */
export async function listEmployees (db: Kysely<Database>, query: PageQuery): Promise<EmployeePage> {
  const conditions = await conditionsOf(db, query)
  const { rows, previous, next } = await readPage(db, conditions, query)
  return {
    employees: rows,
    previous: previous && { side: 'before', place: placeOf(previous, query) },
    next: next && { side: 'after', place: placeOf(next, query) },
    total: await totalOf(db, conditions, query.count)
  }
}

async function readPage (db: Kysely<Database>, conditions: Condition[], query: PageQuery): Promise<Page<Employee>> {
  const { position, limit, offset } = query
  const from = position?.side ?? (offset === 0 ? 'start' : 'after')
  const order = from === 'before' ? opposite[query.order] : query.order
  const part = { ...query, order, after: position?.place, limit: limit + 1 }
  return pageOf(await selectEmployees(db, conditions, part), limit, from)
}

const opposite = { asc: 'desc', desc: 'asc' } as const

function placeOf (employee: Employee, { sort_by }: EmployeeOrder): Place {
  return { value: employee[sort_by], emp_id: employee.emp_id }
}

async function totalOf (db: Kysely<Database>, conditions: Condition[], count: PageQuery['count']) {
  if (count === undefined) return undefined
  return count === 'exact' ? await countEmployees(db, conditions) : await estimateEmployees(db, conditions)
}

/** How many employees are read at once on a walk. */
const stride = 1_000

/**
 * All employees to whom all filters apply, a thousand at a time. Nothing is held between two of these, so that whoever
 * takes them may take their time. Who is there all the while, and keeps their place, is met exactly once.
 */
export async function * walkEmployees (db: Kysely<Database>, query: EmployeeQuery): AsyncGenerator<Employee[]> {
  const conditions = await conditionsOf(db, query)
  let after: Place | undefined
  do {
    const part = { ...query, after, offset: 0, limit: stride }
    const employees = await selectEmployees(db, conditions, part)
    if (employees.length > 0) yield employees
    const last = employees[stride - 1]
    after = last === undefined ? undefined : placeOf(last, query)
  } while (after !== undefined)
}
