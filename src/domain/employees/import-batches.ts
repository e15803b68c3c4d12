import type { ValidRow } from './import-rows.ts'

const maxBatchSize = 1_000
const maxBatchAgeMs = 1_000

/**
 * Collects rows in batches, each for one statement. No two rows of a batch have the same `emp_id`: a repeated `emp_id`
 * begins a new batch, so that its row acts on the employee that the earlier row wrote. A batch is passed on about every
 * second, however few rows it has: the database would end an idle transaction.
 */
export async function * batches (rows: AsyncIterable<ValidRow[]>): AsyncGenerator<ValidRow[]> {
  let batch = new Map<number, ValidRow>()
  let startedAt = performance.now()

  function * flush (): Generator<ValidRow[]> {
    const complete = [...batch.values()]
    batch = new Map()
    yield complete
    // Set after the batch was written, so that the age does not include the time of the write.
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
