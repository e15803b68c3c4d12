import type { Kysely } from 'kysely'
import type { components } from '../../../generated/openapi.ts'
import type { Database } from '../../../generated/database.ts'
import { limits } from '../../../generated/limits.ts'
import type { Actor } from '../../database/employees/changes.ts'
import { batchInsert, batchUpdate, type BatchWrite } from '../../database/employees/writes/import.ts'
import { existsAlready } from './employees.ts'
import { batches } from './import-batches.ts'
import type { LinesOfEmpIds } from './import-lines.ts'
import type { ImportRow, RowViolation, ValidRow } from './import-rows.ts'

/** The outcome of an import. */
export type ImportReport = components['schemas']['ImportReport']

/** What happens to a row whose `emp_id` is taken: it is refused, skipped, or replaces the employee. */
export type OnConflict = 'error' | 'skip' | 'update'

/** The rows of an import, and the report of what was done with them so far. */
export interface ImportWork {
  rows: AsyncIterable<ImportRow[]>
  by: Actor
  on_conflict: OnConflict
  report: ImportReport
  /** The lines of the employees that were created. */
  lines: LinesOfEmpIds
}

/** Writes the rows in batches. The next batch is built while one is written; memory does not grow with the rows. */
export async function writeRows (db: Kysely<Database>, work: ImportWork): Promise<void> {
  let writing = Promise.resolve()
  try {
    for await (const batch of batches(validRows(work))) {
      const insert = batchInsert(employeesOf(batch), work.by)
      await writing
      writing = writeBatch(db, work, batch, insert)
      // Awaited with the next batch; the empty handler prevents an unhandled rejection until then.
      writing.catch(() => {})
    }
  } finally {
    await writing
  }
}

/** The rows that are valid. The others are reported as refused. */
async function * validRows ({ rows, report }: ImportWork): AsyncGenerator<ValidRow[]> {
  for await (const arrived of rows) {
    report.received += arrived.length
    yield arrived.filter((row): row is ValidRow => {
      if ('errors' in row) refuse(report, row.line, row.errors)
      return !('errors' in row)
    })
  }
}

/** Writes rows, no two of which have the same `emp_id`. */
async function writeBatch (
  db: Kysely<Database>,
  work: ImportWork,
  batch: ValidRow[],
  insert: BatchWrite
): Promise<void> {
  const { by, on_conflict, report, lines } = work
  const taken = rowsOf(batch, await insert(db))
  report.created += batch.length - taken.length
  if (on_conflict === 'error') recordLines(lines, batch, taken)
  if (taken.length === 0) return
  if (on_conflict === 'update') {
    const rest = await batchUpdate(employeesOf(taken), by)(db)
    const missed = rowsOf(taken, rest.filter(({ unchanged }) => !unchanged))
    report.updated += taken.length - rest.length
    report.unchanged += rest.length - missed.length
    // Another transaction deleted or changed them after they were found.
    if (missed.length > 0) await writeBatch(db, work, missed, batchInsert(employeesOf(missed), by))
  } else if (on_conflict === 'skip') {
    report.skipped += taken.length
  } else {
    for (const { line, employee: { emp_id } } of taken) {
      const message = repeats(emp_id, lines.lineOf(emp_id)) ?? existsAlready(emp_id)
      refuse(report, line, [{ pointer: '/emp_id', message, value: String(emp_id) }])
    }
  }
}

/** The message about an `emp_id` that an earlier line has. */
function repeats (emp_id: number, line: number | undefined): string | undefined {
  return line === undefined ? undefined : `Employee business ID '${emp_id}' is already on line ${line}`
}

function recordLines (lines: LinesOfEmpIds, batch: ValidRow[], taken: ValidRow[]): void {
  const refused = new Set(taken)
  for (const row of batch) if (!refused.has(row)) lines.record(row.employee.emp_id, row.line)
}

function employeesOf (batch: ValidRow[]) {
  return batch.map(({ employee }) => employee)
}

function rowsOf (batch: ValidRow[], employees: Array<{ emp_id: number }>): ValidRow[] {
  const wanted = new Set(employees.map(({ emp_id }) => emp_id))
  return batch.filter(({ employee }) => wanted.has(employee.emp_id))
}

function refuse (report: ImportReport, line: number, errors: RowViolation[]): void {
  report.refused++
  const room = limits.maxImportErrors - report.errors.length
  report.errors.push(...errors.slice(0, room).map((error) => ({ line, ...error })))
}
