import { createHash } from 'node:crypto'
import type { Input } from '../../contract/operations.ts'
import { validatorAt } from '../../contract/schemas/validators.ts'
import type { Position } from '../../domain/employees/list.ts'
import { InvalidRequest } from '../../domain/error.ts'

type Query = Input<'listEmployees'>['query']

/** Encodes a position in the list that `query` selects. */
export function writeCursor ({ side, key }: Position, query: Query): string {
  const parts: Parts = [fingerprint(query), side, key.value, key.emp_id]
  return Buffer.from(JSON.stringify(parts)).toString('base64url')
}

type SortKey = Position['key']
type Parts = [list: string, side: Position['side'], value: unknown, emp_id: unknown]

/**
 * Decodes the cursor of a query; undefined where the query has none.
 *
 * @throws {InvalidRequest} if the cursor is malformed, or was made for other filters or another order
 */
export function readCursor (query: Query): Position | undefined {
  if (query.cursor === undefined) return undefined
  if (query.offset > 0) throw invalid('/offset', 'Input should be left out where there is a cursor')
  const parts = parse(query.cursor)
  if (!areParts(parts)) throw invalid('/cursor', malformedCursor)
  const [list, side, value, emp_id] = parts
  if (list !== fingerprint(query)) throw invalid('/cursor', foreignCursor)
  const key = { value, emp_id }
  if (!isSortKey(key, query)) throw invalid('/cursor', malformedCursor)
  return { side, key }
}

const malformedCursor = 'Input should be a cursor of a Link header'
const foreignCursor = 'Input should be used with the filters and the order that it was made for'

/** The parameters that select a page. Every other parameter of the operation selects the list: filters and order. */
const pageParameters: ReadonlySet<string> = new Set<keyof Query>(['cursor', 'offset', 'limit', 'count'])

/** A hash of the parameters that select the list, so that a cursor is refused in any other list. */
function fingerprint (query: Query): string {
  const list = Object.entries(query).filter(([name]) => !pageParameters.has(name))
  const text = JSON.stringify(list.sort(([one], [other]) => one < other ? -1 : 1))
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
  const [list, side] = parts
  return typeof list === 'string' && (side === 'after' || side === 'before')
}

/** Whether an employee could have this sort key. A client can forge a cursor with values that the contract refuses. */
function isSortKey (key: Record<keyof SortKey, unknown>, { sort_by }: Query): key is SortKey {
  return canHave(sort_by, key.value) && canHave('emp_id', key.emp_id)
}

function canHave (field: Query['sort_by'], value: unknown): boolean {
  return validatorAt(`/components/schemas/Employee/properties/${field}`)(value) === true
}

function invalid (pointer: string, message: string) {
  return new InvalidRequest([{ in: 'query', pointer, message }])
}
