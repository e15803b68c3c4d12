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
  const { sort_by, order, offset, limit, after } = part
  if (conditions.length === 0 && offset === 0) {
    return await db.selectFrom('employees').select(shown).where(allOf(behind(after, part)))
      .orderBy(sort_by, order).$if(sort_by !== 'emp_id', (select) => select.orderBy('emp_id', order))
      .limit(limit).execute()
  }
  // They are found in indexes alone. Only those that are shown are fetched from the table.
  return await db.selectFrom((await idsOf(db, conditions, part)).as('part'))
    .innerJoin('employees', 'employees.emp_id', 'part.emp_id')
    .select(shown.map((column) => `employees.${column}` as const))
    .orderBy(`employees.${sort_by}`, order).orderBy('employees.emp_id', order).modifyEnd(plannedAnew).execute()
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
function idsAlong (conditions: Condition[], part: Part): Ids {
  return sql`(
    SELECT emp_id FROM employees WHERE ${allOf([...start(conditions, part), ...conditions.map(({ met }) => met)])}
    ${slice(part)})`
}

/** Those that remain when all to whom the conditions apply were gathered through other indexes, and sorted. */
function idsGathered (conditions: Condition[], part: Part, onlyIf = sql<boolean>`true`): Ids {
  // OFFSET keeps the planner from a walk along the order.
  return sql`(
    SELECT emp_id FROM (
      SELECT emp_id, emp_name, emp_dob, city, country FROM employees
      WHERE ${allOf([onlyIf, ...conditions.map(({ found }) => found)])} OFFSET 0
    ) AS gathered
    WHERE ${allOf(behind(part.after, part))} ${slice(part)})`
}

/**
 * Those that are met on a walk along the order, if there are enough before it is given up; otherwise all are gathered.
 * Statistics alone could not tell which is better: where people live and what they are called depends on each other,
 * and all who are wanted may be at the other end.
 */
function idsNearOrFar (conditions: Condition[], part: Part): Ids {
  const walk = sql`
    FROM employees WHERE ${allOf(start(conditions, part))} ORDER BY ${orderBy(part)} LIMIT ${longestWalk}`
  const isGivenUp = sql<boolean>`(SELECT count(*) FROM near) < ${part.limit}
    AND (SELECT count(*) FROM (SELECT emp_id ${walk}) AS passed) = ${longestWalk}`
  return sql`(
    WITH near AS MATERIALIZED (
      SELECT emp_id FROM (SELECT emp_id, folded_name, emp_name, emp_dob, city, country ${walk}) AS passed
      WHERE ${allOf(conditions.map(({ met }) => met))} ${slice(part)}
    ), far AS MATERIALIZED ${idsGathered(conditions, part, isGivenUp)}
    SELECT emp_id FROM far UNION ALL SELECT emp_id FROM near WHERE NOT EXISTS (SELECT FROM far))`
}

/** The tests of where a walk along the order begins and ends. */
function start (conditions: Condition[], part: Part): Array<RawBuilder<boolean>> {
  const ranges = conditions.flatMap(({ range }) => range?.column === part.sort_by ? [range.within] : [])
  return [...behind(part.after, part), ...ranges]
}

function slice (part: Part) {
  return sql`ORDER BY ${orderBy(part)} OFFSET ${part.offset} LIMIT ${part.limit}`
}

function behind (place: Place | undefined, { sort_by, order }: EmployeeOrder): Array<RawBuilder<boolean>> {
  if (place === undefined) return []
  const isPast = order === 'asc' ? sql`>` : sql`<`
  return [sql`(${sql.ref(sort_by)}, emp_id) ${isPast} (${place.value}, ${place.emp_id})`]
}

function orderBy ({ sort_by, order }: EmployeeOrder) {
  const direction = sql.raw(order)
  return sql`${sql.ref(sort_by)} ${direction}, emp_id ${direction}`
}

function allOf (tests: Array<RawBuilder<boolean>>): RawBuilder<boolean> {
  return sql.join([sql`true`, ...tests], sql` AND `)
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
  return db.selectFrom('employees').where(allOf(conditions.map(({ found }) => found))).modifyEnd(plannedAnew)
}
