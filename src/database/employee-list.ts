import { type Kysely, type RawBuilder, sql } from 'kysely'
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
  // They are found in indexes alone. Only what is shown is fetched from the table.
  return await db.selectFrom((await idsOf(db, conditions, part)).as('part'))
    .innerJoin('employees', 'employees.emp_id', 'part.emp_id')
    .select(shown.map((column) => `employees.${column}` as const))
    .orderBy(`employees.${part.sort_by}`, part.order).orderBy('employees.emp_id', part.order)
    .$if(conditions.length > 0, (select) => select.modifyEnd(plannedAnew)).execute()
}

/**
 * To how many employees, in the opinion of the planner, conditions may apply for all of them to be gathered for a page;
 * with an offset, more than that would be passed on a walk.
 */
const mostGathered = 10_000
const mostGatheredByOffset = 100_000
/** How many employees a walk passes before it is given up and they are gathered. Either takes some milliseconds. */
const longestWalk = 30_000

async function idsOf (db: Kysely<Database>, conditions: Condition[], part: Part): Promise<Ids> {
  if (conditions.length === 0) return idsAlong(conditions, part)
  const expected = await guess(db, conditions)
  const [most, find] = part.offset === 0 ? [mostGathered, idsNearOrFar] : [mostGatheredByOffset, idsGathered]
  return expected < most ? find(conditions, part) : idsAlong(conditions, part)
}

type Ids = RawBuilder<{ emp_id: number }>

/** Those that are met on a walk along the order. */
function idsAlong (conditions: Condition[], part: Part, most?: number): Ids {
  const { after, offset, limit, ...order } = part
  const ranges = conditions.flatMap(({ range }) => range?.column === order.sort_by ? [range] : [])
  // LIMIT and OFFSET, even of 0, keep the planner from other ways than along the order.
  return sql`(
    SELECT emp_id FROM (
      SELECT emp_id, folded_name, emp_name, emp_dob, city, country FROM employees
      WHERE ${allOf([...behind(after, order), ...ranges])}
      ORDER BY ${orderBy(order)} ${most === undefined ? sql`OFFSET 0` : sql`LIMIT ${most}`}
    ) AS passed
    WHERE ${allOf(conditions)} ORDER BY ${orderBy(order)} OFFSET ${offset} LIMIT ${limit})`
}

/** Those that remain when all to whom the conditions apply were gathered through other indexes, and sorted. */
function idsGathered (conditions: Condition[], { after, offset, limit, ...order }: Part): Ids {
  return sql`(
    SELECT emp_id FROM (
      SELECT emp_id, emp_name, emp_dob, city, country FROM employees WHERE ${allOf(conditions)} OFFSET 0
    ) AS gathered
    WHERE ${allOf(behind(after, order))} ORDER BY ${orderBy(order)} OFFSET ${offset} LIMIT ${limit})`
}

/**
 * Those that are met on a short walk; but if these are fewer than are wanted, all are gathered. Statistics alone could
 * not tell which is better: where people live and what they are called depends on each other, and all who are wanted
 * may be at the other end.
 */
function idsNearOrFar (conditions: Condition[], part: Part): Ids {
  const met = sql<number>`(SELECT count(*) FROM near)`
  return sql`(
    WITH near AS MATERIALIZED ${idsAlong(conditions, part, longestWalk)}
    SELECT emp_id FROM near WHERE ${met} = ${part.limit}
    UNION ALL ${idsGathered([...conditions, { test: sql`${met} < ${part.limit}` }], part)})`
}

/** A test, with or without more to it. */
type Test = Pick<Condition, 'test'>

function behind (place: Place | undefined, { sort_by, order }: EmployeeOrder): Test[] {
  if (place === undefined) return []
  const isPast = order === 'asc' ? sql`>` : sql`<`
  return [{ test: sql`(${sql.ref(sort_by)}, emp_id) ${isPast} (${place.value}, ${place.emp_id})` }]
}

function orderBy ({ sort_by, order }: EmployeeOrder) {
  const direction = sql.raw(order)
  return sql`${sql.ref(sort_by)} ${direction}, emp_id ${direction}`
}

function allOf (conditions: Test[]): RawBuilder<boolean> {
  return sql.join([sql`true`, ...conditions.map(({ test }) => test)], sql` AND `)
}

/** How many employees there are to whom the conditions apply. */
export async function countEmployees (db: Kysely<Database>, conditions: Condition[]): Promise<number> {
  const { count } = await matching(db, conditions).select(sql<string>`count(*)`.as('count')).executeTakeFirstOrThrow()
  return Number(count)
}

/** Up to how many employees an estimate is exact. */
const mostCounted = 1_000

/** About how many employees there are to whom the conditions apply. */
export async function estimateEmployees (db: Kysely<Database>, conditions: Condition[]): Promise<number> {
  const some = await matching(db, conditions).select('emp_id').limit(mostCounted).execute()
  return some.length < mostCounted ? some.length : Math.max(some.length, await guess(db, conditions))
}

/** How many employees the planner of the database thinks there are to whom the conditions apply. */
async function guess (db: Kysely<Database>, conditions: Condition[]): Promise<number> {
  const plans = await matching(db, conditions).select('emp_id').explain<Explained>('json')
  return Math.max(...plans.map(({ 'QUERY PLAN': [{ Plan }] }) => Plan['Plan Rows']))
}

interface Explained { 'QUERY PLAN': [{ Plan: { 'Plan Rows': number } }] }

function matching (db: Kysely<Database>, conditions: Condition[]) {
  return db.selectFrom('employees').where(allOf(conditions)).modifyEnd(plannedAnew)
}
