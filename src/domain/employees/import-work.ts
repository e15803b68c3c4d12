import type { Kysely } from 'kysely'
import type { components } from '../../../generated/openapi.ts'
import type { Database } from '../../../generated/database.ts'
import { limits } from '../../../generated/limits.ts'
import type { Author } from '../../database/employees/changes.ts'
import { insertionOf, updateEmployees } from '../../database/employees/import.ts'
import type { NotedTerms } from '../../database/employees/noted-terms.ts'
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

/** Makes a batch ready while the one before it is written, and no more: memory does not grow with the rows. */
export async function writeRows (db: Kysely<Database>, work: ImportWork): Promise<void> {
  let writing = Promise.resolve()
  try {
    for await (const batch of batches(counted(work))) {
      const insert = insertion(work, batch)
      await writing
      writing = writeBatch(db, work, batch, insert)
      // If it fails, that is seen when the next batch is there. Until then it is not unheard.
      writing.catch(() => {})
    }
  } finally {
    await writing
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

function insertion ({ by, noted }: ImportWork, batch: ReadRow[]) {
  return insertionOf(employeesOf(batch), by, noted)
}

/** Writes rows of which each has another `emp_id`. */
async function writeBatch (
  db: Kysely<Database>,
  work: ImportWork,
  batch: ReadRow[],
  insert = insertion(work, batch)
): Promise<void> {
  const { by, on_conflict, report } = work
  const taken = those(batch, await insert(db))
  report.created += batch.length - taken.length
  if (taken.length === 0) return
  if (on_conflict === 'update') {
    const gone = those(taken, await updateEmployees(db, by, employeesOf(taken)))
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

function employeesOf (batch: ReadRow[]) {
  return batch.map(({ employee }) => employee)
}

function those (batch: ReadRow[], emp_ids: number[]): ReadRow[] {
  const wanted = new Set(emp_ids)
  return batch.filter(({ employee }) => wanted.has(employee.emp_id))
}

function refuse (report: ImportReport, line: number, errors: RowFlaw[]): void {
  report.refused++
  const room = limits.maxImportErrors - report.errors.length
  report.errors.push(...errors.slice(0, room).map((error) => ({ line, ...error })))
}
