import type { Kysely } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import { allOf } from './connectives.ts'
import { expectedOf } from './counts.ts'
import type { Condition } from './filters.ts'
import { type Ids, idsAlong, idsByPlace, idsGathered, idsNearOrFar, start } from './ids.ts'
import { behind, type Part } from './order.ts'
import type { Places } from './texts.ts'
import { type EmployeeRow, shown } from './employees.ts'
import { customPlan } from '../connection/pool.ts'

export type ShownEmployee = Omit<EmployeeRow, 'version'>

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
    .orderBy(`employees.${sort_by}`, order).orderBy('employees.emp_id', order).modifyEnd(customPlan).execute()
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

/** Places by which to list employees by `emp_id`, if they are so few that all walks together are no longer than one. */
function fewPlaces (conditions: Condition[], { sort_by, offset, limit }: Part): Places | undefined {
  if (sort_by !== 'emp_id') return undefined
  // What is passed over is a quarter of it: a page by offset may take its time.
  return conditions.flatMap(({ places }) => places ?? [])
    .find(({ names }) => names.length * (limit + offset / 4) <= longestWalk)
}
