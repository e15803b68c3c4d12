import { type Kysely, sql } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import { customPlan } from '../connection/statement.ts'
import { conditionsOf, type EmployeeFilters, isContradictory, where } from './filters.ts'

/** Counts the employees that match the filters. */
export async function countEmployees (db: Kysely<Database>, filters: EmployeeFilters): Promise<number> {
  if (isContradictory(filters)) return 0
  const { rows } = await sql<{ count: number }>`SELECT count(*) ${matching(filters)}`.execute(db)
  return rows.reduce((total, { count }) => total + count, 0)
}

/** Up to this count, an estimate is exact. */
const maxExactCount = 1_000

/** Estimates the number of employees that match the filters: the planner's estimate, where there are many. */
export async function estimateEmployees (db: Kysely<Database>, filters: EmployeeFilters): Promise<number> {
  if (isContradictory(filters)) return 0
  const { rows: found } = await sql`SELECT ${matching(filters)} LIMIT ${maxExactCount}`.execute(db)
  if (found.length < maxExactCount) return found.length
  const { rows } = await sql<Explanation>`EXPLAIN (FORMAT JSON) SELECT ${matching(filters)}`.execute(db)
  return Math.max(found.length, ...rows.map(({ 'QUERY PLAN': [{ Plan }] }) => Plan['Plan Rows']))
}

function matching (filters: EmployeeFilters) {
  return sql`FROM employees ${where(conditionsOf(filters))} ${customPlan}`
}

interface Explanation { 'QUERY PLAN': [{ Plan: { 'Plan Rows': number } }] }
