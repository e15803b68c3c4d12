import { type Kysely, sql } from 'kysely'
import type { Database } from '../../generated/database.ts'
import type { Condition } from './employee-filters.ts'
import { type EmployeeRow, shown } from './employees.ts'
import { plannedAnew } from './pool.ts'

export type ShownEmployee = Omit<EmployeeRow, 'version'>

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

/** A part of the employees to whom the conditions apply, in their order. */
export async function selectEmployees (
  db: Kysely<Database>,
  conditions: Condition[],
  part: Part
): Promise<ShownEmployee[]> {
  if (part.offset === 0) return await inOrder(db, conditions, part).select(shown).execute()
  // What an offset passes over is counted in an index; only what is shown is fetched from the table.
  return await db.selectFrom(inOrder(db, conditions, part).select('emp_id').offset(part.offset).as('part'))
    .innerJoin('employees', 'employees.emp_id', 'part.emp_id')
    .select(shown.map((column) => `employees.${column}` as const))
    .orderBy(`employees.${part.sort_by}`, part.order).orderBy('employees.emp_id', part.order).execute()
}

function inOrder (db: Kysely<Database>, conditions: Condition[], { sort_by, order, after, limit }: Part) {
  return matching(db, after === undefined ? conditions : [...conditions, isBehind(after, { sort_by, order })])
    .orderBy(sort_by, order).$if(sort_by !== 'emp_id', (select) => select.orderBy('emp_id', order)).limit(limit)
}

function matching (db: Kysely<Database>, conditions: Condition[]) {
  return db.selectFrom('employees').where((each) => each.and(conditions))
    .$if(conditions.length > 0, (select) => select.modifyEnd(plannedAnew))
}

function isBehind ({ value, emp_id }: Place, { sort_by, order }: EmployeeOrder): Condition {
  const isPast = order === 'asc' ? sql`>` : sql`<`
  return sort_by === 'emp_id'
    ? sql<boolean>`emp_id ${isPast} ${emp_id}`
    : sql<boolean>`(${sql.ref(sort_by)}, emp_id) ${isPast} (${value}, ${emp_id})`
}

/** How many employees there are to whom the conditions apply. */
export async function countEmployees (db: Kysely<Database>, conditions: Condition[]): Promise<number> {
  const { count } = await matching(db, conditions).select(sql<string>`count(*)`.as('count')).executeTakeFirstOrThrow()
  return Number(count)
}

/** Up to how many employees an estimate is exact. */
const mostCounted = 1_000

/** About how many employees there are to whom the conditions apply, as the planner of the database thinks. */
export async function estimateEmployees (db: Kysely<Database>, conditions: Condition[]): Promise<number> {
  const some = await matching(db, conditions).select('emp_id').limit(mostCounted).execute()
  if (some.length < mostCounted) return some.length
  const [plan] = await matching(db, conditions).select('emp_id').explain<Explained>('json')
  return Math.max(some.length, plan?.['QUERY PLAN'][0].Plan['Plan Rows'] ?? 0)
}

interface Explained { 'QUERY PLAN': [{ Plan: { 'Plan Rows': number } }] }
