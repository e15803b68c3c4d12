import type { components } from '../../../generated/openapi.ts'

/** A valid row of an import, with the line on which it begins. */
export interface ReadRow { line: number, employee: components['schemas']['EmployeeCreate'] }

/** A rule that a row violates, and the JSON Pointer (RFC 6901) of the field. */
export interface RowViolation { pointer: string, message: string }

/** A row of an import, or the rules that it violates. */
export type ImportRow = ReadRow | { line: number, errors: RowViolation[] }

const maxBatchSize = 1_000
const maxBatchAgeMs = 1_000

/**
 * Collects rows for one statement each. No two rows of a batch have the same `emp_id`: a repeated one acts on what the
 * row before it left. A batch is passed on about every second, however few rows it has: an idle transaction would be
 * ended by the database.
 */
export async function * batches (rows: AsyncIterable<ReadRow[]>): AsyncGenerator<ReadRow[]> {
  let batch = new Map<number, ReadRow>()
  let startedAt = performance.now()

  function * flush (): Generator<ReadRow[]> {
    const complete = [...batch.values()]
    batch = new Map()
    yield complete
    // Set after the batch was written: that time says nothing about how slowly rows arrive.
    startedAt = performance.now()
  }

  for await (const arrived of rows) {
    for (const row of arrived) {
      if (batch.size === maxBatchSize || batch.has(row.employee.emp_id)) yield * flush()
      batch.set(row.employee.emp_id, row)
    }
    if (performance.now() - startedAt > maxBatchAgeMs) yield * flush()
  }
  yield * flush()
}
