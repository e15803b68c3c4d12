import { type RawBuilder, sql } from 'kysely'
import type { operations } from '../../../generated/openapi.ts'
import { type SearchableColumn, searchableColumns } from './columns.ts'

type Parameters = NonNullable<operations['listEmployees']['parameters']['query']>

/** Which employees to list: those that match every filter of the contract. An empty text matches every employee. */
export type EmployeeFilters = Omit<Parameters, 'cursor' | 'offset' | 'limit' | 'count' | 'sort_by' | 'order'>

type TextFilter = Exclude<keyof EmployeeFilters, 'born_from' | 'born_to'>

const ownColumn = Object.fromEntries(searchableColumns.map((column) => [column, [column]])) as {
  [Column in SearchableColumn]: [Column]
}

/** The columns in which a filter by text searches. A filter of the contract that is not here does not compile. */
const searchedColumns: Record<TextFilter, SearchableColumn[]> = { ...ownColumn, q: searchableColumns }

/** Tells whether filters contradict each other, so that no employee can match. */
export function isContradictory ({ born_from = '', born_to }: EmployeeFilters): boolean {
  return born_to !== undefined && born_from > born_to
}

/** The conditions of a list, all of which an employee must meet. There may be none. */
export function conditionsOf (filters: EmployeeFilters): Array<RawBuilder<boolean>> {
  const { born_from, born_to, ...texts } = filters
  return [
    ...Object.entries(searchedColumns).flatMap(([filter, columns]) => contains(columns, texts[filter as TextFilter])),
    ...born_from === undefined ? [] : [sql<boolean>`emp_dob >= ${born_from}::date`],
    ...born_to === undefined ? [] : [sql<boolean>`emp_dob <= ${born_to}::date`]
  ]
}

/** The WHERE clause of conditions, of which there may be none. */
export function where (conditions: Array<RawBuilder<boolean>>): RawBuilder<unknown> {
  if (conditions.length === 0) return sql``
  return sql`WHERE ${sql.join(conditions, sql`
      AND `)}`
}

/** The expression of the index `employees_grams`. */
const grams = sql`grams(${sql.join(searchableColumns.map(foldedColumn))})`

/**
 * Two conditions: `@@` lets the planner use the index on grams, where it expects few matches, and `strpos` decides. For
 * a single ASCII character, which most employees have, the first condition is constant: the planner drops it.
 */
function contains (columns: SearchableColumn[], text = ''): Array<RawBuilder<boolean>> {
  if (text === '') return []
  const folded = sql`folded(${text}::text)`
  const matches = columns.map((column) => sql`strpos(${foldedColumn(column)}, ${folded}) > 0`)
  return [
    sql`(octet_length(${folded}) < 2 OR ${grams} @@ grams_of(${folded}))`,
    sql`(${sql.join(matches, sql` OR `)})`
  ]
}

function foldedColumn (column: SearchableColumn) {
  return sql.ref(`folded_${column}`)
}
