import { createHash } from 'node:crypto'
import { compileAt } from '../../contract/schemas.ts'
import type { EmployeeQuery, Position } from '../../domain/employees/list.ts'
import { InvalidRequest } from '../../domain/error.ts'

/** The text that stands for a position among employees that are filtered and sorted so. */
export function writeCursor ({ side, place }: Position, query: EmployeeQuery): string {
  const parts: Parts = [fingerprint(query), side, place.value, place.emp_id]
  return Buffer.from(JSON.stringify(parts)).toString('base64url')
}

type SortKey = Position['place']
type Parts = [made: string, side: Position['side'], value: unknown, emp_id: unknown]

/**
 * The position that the query's cursor stands for, if it has one.
 *
 * @throws {InvalidRequest} if it is none of this service's, or made for other filters or another order
 */
export function readCursor (query: EmployeeQuery & { cursor?: string, offset: number }): Position | undefined {
  if (query.cursor === undefined) return undefined
  if (query.offset > 0) throw invalid('/offset', 'Input should be left out where there is a cursor')
  const parts = parse(query.cursor)
  if (!areParts(parts)) throw invalid('/cursor', malformedCursor)
  const [made, side, value, emp_id] = parts
  if (made !== fingerprint(query)) throw invalid('/cursor', foreignCursor)
  const place = { value, emp_id }
  if (!isSortKey(place, query)) throw invalid('/cursor', malformedCursor)
  return { side, place }
}

const malformedCursor = 'Input should be a cursor of a Link header'
const foreignCursor = 'Input should be used with the filters and the order that it was made for'

/** What is the same for all pages of a list, and for no other list. */
function fingerprint ({ city, country, emp_name, born_from, born_to, q, sort_by, order }: EmployeeQuery): string {
  const text = JSON.stringify([city, country, emp_name, born_from, born_to, q, sort_by, order])
  return createHash('sha256').update(text).digest('base64url').slice(0, 16)
}

function parse (cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    return undefined
  }
}

function areParts (parts: unknown): parts is Parts {
  if (!Array.isArray(parts) || parts.length !== 4) return false
  const [made, side] = parts
  return typeof made === 'string' && (side === 'after' || side === 'before')
}

/** Whether an employee could be at a place. Anyone can make a cursor up, with values that nobody has. */
function isSortKey (place: Record<keyof SortKey, unknown>, { sort_by }: EmployeeQuery): place is SortKey {
  return canHave(sort_by, place.value) && canHave('emp_id', place.emp_id)
}

function canHave (field: EmployeeQuery['sort_by'], value: unknown): boolean {
  return compileAt(`/components/schemas/Employee/properties/${field}`)(value) === true
}

function invalid (pointer: string, message: string) {
  return new InvalidRequest([{ in: 'query', pointer, message }])
}
