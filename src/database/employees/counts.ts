import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import { allOf } from './connectives.ts'
import { type Condition, inIndexes } from './filters.ts'
import { customPlan } from '../connection/pool.ts'

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
  if (some.length < mostCounted) return some.length
  const [expected] = await expectedOf(db, [conditions.map(({ met }) => met)])
  return Math.max(some.length, expected)
}

function matching (db: Kysely<Database>, conditions: Condition[]) {
  return db.selectFrom('employees').where(allOf(inIndexes(conditions))).modifyEnd(customPlan)
}

/** To how many employees, in the opinion of the planner of the database, all of some tests apply; for each of these. */
export async function expectedOf<All extends Array<Array<RawBuilder<boolean>>>> (
  db: Kysely<Database>,
  all: [...All]
): Promise<{ [Index in keyof All]: number }> {
  const counts = all.map((tests) => sql`(SELECT count(*) FROM employees WHERE ${allOf(tests)})`)
  const { rows } = await sql<Explained>`EXPLAIN (FORMAT JSON) SELECT ${sql.join(counts)} ${customPlan}`.execute(db)
  const plans = rows.flatMap(({ 'QUERY PLAN': [{ Plan }] }) => Plan.Plans)
  return plans.map(({ Plans: [counted] }) => counted['Plan Rows']) as { [Index in keyof All]: number }
}

/** A plan with one for each count, in their order, and in each the one for what is counted. */
interface Explained { 'QUERY PLAN': [{ Plan: { Plans: Array<{ Plans: [{ 'Plan Rows': number }] }> } }] }
