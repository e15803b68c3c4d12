import type { components } from '../../../generated/openapi.ts'

/** A row of an import that was read, by the line on which it begins. */
export interface ReadRow { line: number, employee: components['schemas']['EmployeeCreate'] }

/** What is wrong with a row, and where in it, by a JSON Pointer (RFC 6901). */
export interface RowFlaw { pointer: string, message: string }

/** A row of an import, or what is wrong with it. */
export type ImportRow = ReadRow | { line: number, errors: RowFlaw[] }

const mostRows = 1_000
const longestWaitMs = 1_000

/**
 * Gathers rows for one statement each. No two rows of a batch have the same `emp_id`: of those that come again, each
 * acts on what the row before it left. Where rows are slow to come, batches are small, or empty, but come about every
 * second, so that the database does not take the transaction for forgotten.
 */
export async function * batches (rows: AsyncIterable<ReadRow[]>): AsyncGenerator<ReadRow[]> {
  let batch = new Map<number, ReadRow>()
  let begun = performance.now()

  function * take (): Generator<ReadRow[]> {
    const taken = [...batch.values()]
    batch = new Map()
    yield taken
    // Not before: how long a batch took to be written says nothing of how slow rows are to come.
    begun = performance.now()
  }

  for await (const some of rows) {
    for (const row of some) {
      if (batch.size === mostRows || batch.has(row.employee.emp_id)) yield * take()
      batch.set(row.employee.emp_id, row)
    }
    if (performance.now() - begun > longestWaitMs) yield * take()
  }
  yield * take()
}
