import { type RawBuilder, sql } from 'kysely'
import { allOf } from './connectives.ts'
import { type Condition, inIndexes } from './filters.ts'
import { behind, orderBy, type Part, slice } from './order.ts'
import type { Places } from './texts.ts'

/** The ids of a part of those employees to whom some conditions apply. */
export type Ids = RawBuilder<{ emp_id: number }>

/** Those that are met on a walk along the order. */
export function idsAlong (conditions: Condition[], part: Part): Ids {
  return sql`(
    SELECT emp_id FROM employees WHERE ${allOf([...start(conditions, part), ...conditions.map(({ met }) => met)])}
    ${slice(part)})`
}

/**
 * The first by `emp_id` of the first of each place, which an index has in that order: who came together may have
 * consecutive `emp_id`s, far behind all others.
 */
export function idsByPlace (conditions: Condition[], part: Part, places: Places): Ids {
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
export function idsGathered (conditions: Condition[], part: Part, onlyIf = sql<boolean>`true`): Ids {
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
export function idsNearOrFar (conditions: Condition[], part: Part, longest: number): Ids {
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
export function start (conditions: Condition[], part: Part): Array<RawBuilder<boolean>> {
  const ranges = conditions.flatMap((condition) => condition.ranges).filter(({ column }) => column === part.sort_by)
  return [...behind(part.after, part), ...ranges.map(({ within }) => within)]
}
