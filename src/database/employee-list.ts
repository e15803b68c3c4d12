import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Database } from '../../generated/database.ts'
import { allOf } from './connectives.ts'
import { expectedOf } from './employee-counts.ts'
import { type Condition, inIndexes } from './employee-filters.ts'
import type { Places } from './employee-texts.ts'
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
 * How many employees are gathered for a page, in the opinion of the planner: at once as long as they are few; those to
 * whom one condition applies, unless a walk that takes a sixth of the time finds enough; with an offset, which a walk
 * would have to pass; and after a long walk that was given up. To gather more takes longer than a walk.
 */
const mostGathered = { atOnce: 500, byOne: 12_000, byOffset: 80_000, afterWalk: 15_000 }
/** How many employees a long walk passes before it is given up. */
const longestWalk = 50_000
/** To how many employees a condition may apply for an index to be asked for all of them. */
const mostFound = 50_000

async function idsOf (db: Kysely<Database>, conditions: Condition[], part: Part): Promise<Ids> {
  if (conditions.length === 0) return idsAlong(conditions, part)
  const places = fewPlaces(conditions, part)
  if (places !== undefined && conditions.length === 1) return idsByPlace(conditions, part, places)
  const { wanted, fewest, passed, distance, gathering } = await outlook(db, conditions, part)
  if (wanted < mostGathered.atOnce) return idsGathered(gathering, part)
  if (fewest < mostGathered.byOne) {
    const isNear = part.offset === 0 && 2 * distance < fewest
    return isNear ? idsNearOrFar(gathering, part, fewest) : idsGathered(gathering, part)
  }
  if (places !== undefined) return idsByPlace(conditions, part, places)
  if (part.offset > 0) return wanted < mostGathered.byOffset ? idsGathered(gathering, part) : idsAlong(conditions, part)
  // A walk that comes to an end soon has met all.
  const isLong = passed > 2 * longestWalk
  if (isLong && wanted < mostGathered.afterWalk) return idsNearOrFar(gathering, part, longestWalk)
  return idsAlong(conditions, part)
}

/**
 * How many employees are wanted, and at most by the condition that applies to the fewest; how many a whole walk would
 * pass, and how many one for this page if those who are wanted are spread evenly; and the conditions to gather them by.
 */
async function outlook (db: Kysely<Database>, conditions: Condition[], part: Part) {
  const met = conditions.map((condition) => condition.met)
  const walk = start(conditions, part)
  const [wanted, passed, ahead, ...each] =
    await expectedOf(db, [met, walk, [...walk, ...met], ...met.map((test) => [test])])
  const rare = conditions.filter((_, index) => Number(each[index]) < mostFound)
  const gathering = rare.length === 0
    ? conditions
    : conditions.map((condition) => rare.includes(condition) ? condition : { ...condition, found: undefined })
  const distance = part.limit * passed / Math.max(1, ahead)
  return { wanted, fewest: Math.min(...each), passed, distance, gathering }
}

type Ids = RawBuilder<{ emp_id: number }>

/** Those that are met on a walk along the order. */
function idsAlong (conditions: Condition[], part: Part): Ids {
  return sql`(
    SELECT emp_id FROM employees WHERE ${allOf([...start(conditions, part), ...conditions.map(({ met }) => met)])}
    ${slice(part)})`
}

/** Places by which to list employees: by `emp_id`, and so few that walks through them all are no longer than one. */
function fewPlaces (conditions: Condition[], { sort_by, offset, limit }: Part): Places | undefined {
  if (sort_by !== 'emp_id') return undefined
  // What is passed over is a quarter of it: a page by offset may take its time.
  return conditions.flatMap(({ places }) => places ?? [])
    .find(({ names }) => names.length * (limit + offset / 4) <= longestWalk)
}

/**
 * The first by `emp_id` of the first of each place, which an index has in that order: who came together may have
 * consecutive `emp_id`s, far behind all others.
 */
function idsByPlace (conditions: Condition[], part: Part, places: Places): Ids {
  const others = conditions.filter((condition) => condition.places !== places).map(({ met }) => met)
  return sql`(
    SELECT emp_id FROM unnest(${places.names}::text[]) AS place, LATERAL (
      SELECT emp_id FROM employees
      WHERE ${sql.ref(places.column)} = place AND ${allOf([...behind(part.after, part), ...others])}
      ORDER BY ${orderBy(part)} LIMIT ${part.offset + part.limit}
    ) AS there
    ${slice(part)})`
}

/** Those that remain when all to whom the conditions apply were gathered through other indexes, and sorted. */
function idsGathered (conditions: Condition[], part: Part, onlyIf = sql<boolean>`true`): Ids {
  // OFFSET keeps the planner from a walk along the order.
  return sql`(
    SELECT emp_id FROM (
      SELECT emp_id, emp_name, emp_dob, city, country FROM employees
      WHERE ${allOf([onlyIf, ...inIndexes(conditions)])} OFFSET 0
    ) AS gathered
    WHERE ${allOf(behind(part.after, part))} ${slice(part)})`
}

/**
 * Those that are met on a walk along the order, if there are enough before it is given up; otherwise all are gathered.
 * Statistics alone could not tell which is better: where people live and what they are called depends on each other,
 * and all who are wanted may be at the other end.
 */
function idsNearOrFar (conditions: Condition[], part: Part, longest: number): Ids {
  const walk = sql`
    FROM employees WHERE ${allOf(start(conditions, part))} ORDER BY ${orderBy(part)} LIMIT ${longest}`
  const isGivenUp = sql<boolean>`(SELECT count(*) FROM near) < ${part.limit}`
  return sql`(
    WITH near AS MATERIALIZED (
      SELECT emp_id FROM (SELECT emp_id, folded_name, emp_name, emp_dob, city, country ${walk}) AS passed
      WHERE ${allOf(conditions.map(({ met }) => met))} ${slice(part)}
    ), far AS MATERIALIZED ${idsGathered(conditions, part, isGivenUp)}
    SELECT emp_id FROM far UNION ALL SELECT emp_id FROM near WHERE NOT EXISTS (SELECT FROM far))`
}

/** The tests of where a walk along the order begins and ends. */
function start (conditions: Condition[], part: Part): Array<RawBuilder<boolean>> {
  const ranges = conditions.flatMap((condition) => condition.ranges).filter(({ column }) => column === part.sort_by)
  return [...behind(part.after, part), ...ranges.map(({ within }) => within)]
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
