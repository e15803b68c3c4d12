import { type RawBuilder, sql } from 'kysely'
import { scriptStarts } from '../scripts.ts'

/** How far some employees are spread: the first and the last of their cities, countries, and scripts of their names. */
export interface Extent {
  city: [first: string, last: string]
  country: [first: string, last: string]
  script: [first: number, last: number]
}

/** A part of an order in which employees are listed. */
export interface Range {
  column: 'emp_name' | 'emp_dob' | 'city' | 'country'
  within: RawBuilder<boolean>
}

/** The parts of the orders outside of which there is nobody from within some extents. */
export function rangesOf (extents: Extent[]): Range[] {
  const scripts = extents.flatMap(({ script }) => script)
  const [start, end] = [scriptStarts[Math.min(...scripts) - 1], scriptStarts[Math.max(...scripts)]]
  return [
    around('city', extents.flatMap(({ city }) => city)),
    around('country', extents.flatMap(({ country }) => country)),
    ...start === undefined ? [] : [{ column: 'emp_name', within: sql<boolean>`emp_name >= ${start}` } as const],
    ...end === undefined ? [] : [{ column: 'emp_name', within: sql<boolean>`emp_name < ${end}` } as const]
  ]
}

function around (column: 'city' | 'country', values: string[]): Range {
  const all = sql.join(values.map((value) => sql`${value}::text COLLATE "C"`))
  return { column, within: sql`${sql.ref(column)} BETWEEN least(${all}) AND greatest(${all})` }
}
