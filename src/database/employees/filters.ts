import { type RawBuilder, sql } from 'kysely'
import { type SearchableColumn, searchableColumns } from './columns.ts'

/** Which employees to list: those that match every filter. */
export interface EmployeeFilters extends TextFilters {
  /** The first and the last day of birth. */
  born_from?: string
  born_to?: string
}

/**
 * Texts that an employee contains, regardless of case and accents: each in the column of its name, and `q` in any of
 * them. An empty text matches every employee.
 */
type TextFilters = { [Filter in SearchableColumn | 'q']?: string }

/** Tells whether filters contradict each other, so that no employee can match. */
export function isContradictory ({ born_from = '', born_to }: EmployeeFilters): boolean {
  return born_to !== undefined && born_from > born_to
}

/** The conditions of a list, all of which an employee must meet. There may be none. */
export function conditionsOf (filters: EmployeeFilters): Array<RawBuilder<boolean>> {
  const { q, born_from, born_to } = filters
  return [
    ...searchableColumns.flatMap((column) => contains([column], filters[column])),
    ...contains(searchableColumns, q),
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

/** The expression of the index `employees_grams`. A line break keeps columns apart. */
const grams = sql`grams(${sql.join(searchableColumns.map(foldedColumn), sql.raw(" || E'\\n' || "))})`

/**
 * The grams let the planner use the index, where it expects few matches; the text itself decides. A single ASCII
 * character, as most employees have it, is left out of the index condition when the statement is planned.
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
