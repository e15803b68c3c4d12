import type { Kysely } from 'kysely'
import type { components } from '../../generated/openapi.ts'
import type { Database } from '../../generated/database.ts'
import type { Author } from '../database/employee-changes.ts'
import { insertEmployees, updateEmployees } from '../database/employee-import.ts'
import type { NotedTerms } from '../database/noted-terms.ts'
import { existsAlready } from './employees.ts'
import { batches, type ImportRow, type ReadRow, type RowFlaw } from './import-batches.ts'

/** What became of the rows of an import. */
export type ImportReport = components['schemas']['ImportReport']

/** What happens to a row whose `emp_id` is taken: it is refused, left out, or replaces the employee. */
export type OnConflict = 'error' | 'skip' | 'update'

/** Rows that are to be written, by whom, and the report that tells what became of them so far. */
export interface ImportWork {
  rows: AsyncIterable<ImportRow[]>
  by: Author
  on_conflict: OnConflict
  report: ImportReport
  noted: NotedTerms
}

const mostErrors = 1_000

/**
 * Writes batches while the next is read: of a transaction two, so that the database has the one before it is done with
 * the other, and no more. The memory that takes does not grow with the rows.
 */
export async function writeRows (db: Kysely<Database>, work: ImportWork): Promise<void> {
  // On two connections, one batch could overtake the other.
  const most = db.isTransaction ? 2 : 1
  const writing: Array<Promise<void>> = []
  try {
    for await (const batch of batches(counted(work))) {
      if (writing.length === most) await writing.shift()
      const written = writeBatch(db, work, batch)
      // If it fails, that is seen when it is waited for. Until then it is not unheard.
      written.catch(() => {})
      writing.push(written)
    }
    await Promise.all(writing)
  } finally {
    await Promise.allSettled(writing)
  }
}

/** The rows that can be written. The others are refused. */
async function * counted ({ rows, report }: ImportWork): AsyncGenerator<ReadRow[]> {
  for await (const some of rows) {
    report.received += some.length
    yield some.filter((row): row is ReadRow => {
      if ('errors' in row) refuse(report, row.line, row.errors)
      return !('errors' in row)
    })
  }
}

/** Writes rows of which each has another `emp_id`. */
async function writeBatch (db: Kysely<Database>, work: ImportWork, batch: ReadRow[]): Promise<void> {
  const { by, on_conflict, report, noted } = work
  const taken = await remaining(batch, async (employees) => await insertEmployees(db, by, employees, noted))
  report.created += batch.length - taken.length
  if (taken.length === 0) return
  if (on_conflict === 'update') {
    const gone = await remaining(taken, async (employees) => await updateEmployees(db, by, employees))
    report.updated += taken.length - gone.length
    // Somebody has removed them just now.
    if (gone.length > 0) await writeBatch(db, work, gone)
  } else if (on_conflict === 'skip') {
    report.skipped += taken.length
  } else {
    for (const { line, employee: { emp_id } } of taken) {
      refuse(report, line, [{ pointer: '/emp_id', message: existsAlready(emp_id) }])
    }
  }
}

/** The rows that a statement left as they are. */
async function remaining (
  batch: ReadRow[],
  write: (employees: Array<ReadRow['employee']>) => Promise<number[]>
): Promise<ReadRow[]> {
  const left = new Set(await write(batch.map(({ employee }) => employee)))
  return batch.filter(({ employee }) => left.has(employee.emp_id))
}

function refuse (report: ImportReport, line: number, errors: RowFlaw[]): void {
  report.refused++
  const room = mostErrors - report.errors.length
  report.errors.push(...errors.slice(0, room).map((error) => ({ line, ...error })))
}
