import type { Kysely } from 'kysely'
import type { components } from '../../../generated/openapi.ts'
import type { Database } from '../../../generated/database.ts'
import { countEmployees, estimateEmployees } from '../../database/employees/counts.ts'
import type { EmployeeFilters } from '../../database/employees/filters.ts'
import { selectEmployees, selectRows } from '../../database/employees/list.ts'
import type { EmployeeOrder, SortKey } from '../../database/employees/order.ts'
import { InvalidRequest } from '../error.ts'
import { type Page, pageOf } from '../page.ts'

type Employee = components['schemas']['Employee']
type EmployeeRow = components['schemas']['EmployeeRow']

/** Which employees to list, and in which order. */
export interface EmployeeQuery extends EmployeeFilters, EmployeeOrder {}

/** A position in a list, and the side of it on which a page is. */
export interface Position {
  side: 'after' | 'before'
  key: SortKey
}

/** A page of employees, and the positions of the pages beside it, where there are any. */
export interface EmployeePage {
  employees: Employee[]
  previous: Position | undefined
  next: Position | undefined
  /** The number of employees on all pages; undefined unless the query asks for it. */
  total: number | undefined
}

/** Which page to list: from a position, or from an offset. */
export interface PageQuery extends EmployeeQuery {
  position?: Position | undefined
  offset: number
  limit: number
  count?: 'exact' | 'estimated'
}

/** Lists a page of the employees that match all filters. */
export async function listEmployees (db: Kysely<Database>, query: PageQuery): Promise<EmployeePage> {
  const { rows, previous, next } = await readPage(db, query)
  return {
    employees: rows,
    previous: previous && { side: 'before', key: sortKeyOf(previous, query) },
    next: next && { side: 'after', key: sortKeyOf(next, query) },
    total: await countAll(db, query)
  }
}

async function readPage (db: Kysely<Database>, query: PageQuery): Promise<Page<Employee>> {
  const { position, limit, offset } = query
  // A page before a position is read backwards: after the position, in the reverse order.
  const from = position?.side ?? (offset === 0 ? 'start' : 'after')
  const order = from === 'before' ? reverse[query.order] : query.order
  const slice = { ...query, order, after: position?.key, limit: limit + 1 }
  return pageOf(await selectEmployees(db, query, slice), limit, from)
}

const reverse = { asc: 'desc', desc: 'asc' } as const

function sortKeyOf (employee: EmployeeRow, { sort_by }: EmployeeOrder): SortKey {
  return { value: employee[sort_by], emp_id: employee.emp_id }
}

async function countAll (db: Kysely<Database>, query: PageQuery): Promise<number | undefined> {
  if (query.count === undefined) return undefined
  return query.count === 'exact' ? await countEmployees(db, query) : await estimateEmployees(db, query)
}

/** @throws {InvalidRequest} if more employees match the filters than a file of the requested format can have */
export async function requireAtMost (db: Kysely<Database>, filters: EmployeeFilters, max: number): Promise<void> {
  if (await countEmployees(db, filters) <= max) return
  const message = `A workbook has at most ${max} rows; filter the employees, or choose another format`
  throw new InvalidRequest([{ in: 'query', pointer: '/format', message }])
}

const exportPageSize = 2_000

/**
 * All employees that match all filters, in pages. No connection is held between two pages, so a slow reader costs
 * nothing. An employee that is neither deleted nor re-sorted meanwhile is returned exactly once.
 */
export async function * exportEmployees (db: Kysely<Database>, query: EmployeeQuery): AsyncGenerator<EmployeeRow[]> {
  let after: SortKey | undefined
  do {
    const employees = await selectRows(db, query, { ...query, after, offset: 0, limit: exportPageSize })
    if (employees.length > 0) yield employees
    const last = employees[exportPageSize - 1]
    after = last && sortKeyOf(last, query)
  } while (after !== undefined)
}
