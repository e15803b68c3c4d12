import type { Kysely } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import { vacuumEmployees } from '../../database/employees/import.ts'
import { NotedTerms } from '../../database/employees/noted-terms.ts'
import type { Requester } from '../requester.ts'
import { authorOf } from './employees.ts'
import { Failure } from '../error.ts'
import { FairQueue } from '../fair-queue.ts'
import type { ImportRow } from './import-batches.ts'
import { type ImportReport, type ImportWork, type OnConflict, writeRows } from './import-work.ts'

export type { ImportRow } from './import-batches.ts'
export type { ImportReport } from './import-work.ts'

/** How an import treats what stands in its way. */
export interface ImportOptions {
  /** Whether one row that is refused keeps all others out too. */
  mode: 'atomic' | 'partial'
  /** What happens to a row whose `emp_id` is taken. */
  on_conflict: OnConflict
  /** Whether nothing is kept in the end. */
  dry_run: boolean
}

/** An atomic import, of which nothing was written for the rows that were refused. */
export class ImportRefused extends Failure {
  readonly report: ImportReport

  constructor (report: ImportReport) {
    const { received, refused } = report
    const [rows, were] = [received === 1 ? 'row' : 'rows', refused === 1 ? 'was' : 'were']
    super('import-refused', `${refused} of ${received} ${rows} ${were} refused; nothing was written`)
    this.report = report
  }
}

/** From how many rows on the directory is worth looking over. */
const manyRows = 10_000

/**
 * Makes the queue of a service's imports, which runs two and refuses others as `overloaded`: each import holds a
 * connection of the pool, which other requests need too.
 */
export function createImportQueue (): FairQueue {
  return new FairQueue(2, 0, () => new Failure('overloaded', 'Two imports are under way; try again shortly'))
}

/**
 * Adds employees, with their histories, as the rows come in: all that are well or, where the mode is `atomic`, all or
 * none. Where something fails, what was written in batches before it stays in the mode `partial` only.
 *
 * @throws {ImportRefused} with the report, in the mode `atomic`
 */
export async function importEmployees (
  { db, requester }: { db: Kysely<Database>, requester: Requester },
  rows: AsyncIterable<ImportRow[]>,
  options: ImportOptions
): Promise<ImportReport> {
  const report = emptyReport(options)
  const work = { rows, by: authorOf(requester), on_conflict: options.on_conflict, report, noted: new NotedTerms() }
  if (options.mode === 'partial' && !options.dry_run) await writeRows(db, work)
  else await writeAtOnce(db, work, options)
  report.errors.sort((one, other) => one.line - other.line)
  if (options.mode === 'atomic' && report.refused > 0) throw new ImportRefused({ ...report, created: 0, updated: 0 })
  // Nobody need wait for it, and nothing is lost without it.
  if (!options.dry_run && report.created + report.updated >= manyRows) vacuumEmployees(db).catch(() => {})
  return report
}

function emptyReport ({ dry_run }: ImportOptions): ImportReport {
  return { received: 0, created: 0, updated: 0, skipped: 0, refused: 0, errors: [], dry_run }
}

const undone = new Error('What was written is not to be kept')

/** Writes all rows in one transaction. It is not tried again: rows come only once. */
async function writeAtOnce (db: Kysely<Database>, work: ImportWork, { mode, dry_run }: ImportOptions): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await writeRows(trx, work)
    if (dry_run || (mode === 'atomic' && work.report.refused > 0)) throw undone
  }).catch((error: unknown) => { if (error !== undone) throw error })
}
