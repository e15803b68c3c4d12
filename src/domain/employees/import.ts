import type { Kysely } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import { vacuumEmployees } from '../../database/employees/vacuum.ts'
import type { Requester } from '../requester.ts'
import { actorOf } from './employees.ts'
import { Failure } from '../error.ts'
import { FairQueue } from '../fair-queue.ts'
import { LinesOfEmpIds } from './import-lines.ts'
import type { ImportRow } from './import-rows.ts'
import { type ImportReport, type ImportWork, type OnConflict, writeRows } from './import-work.ts'

export type { ImportReport } from './import-work.ts'

/** How an import treats rows that cannot be written. */
export interface ImportOptions {
  /** Whether one refused row refuses all others too. */
  mode: 'atomic' | 'partial'
  /** What happens to a row whose `emp_id` is taken. */
  on_conflict: OnConflict
  /** Whether everything is rolled back in the end. */
  dry_run: boolean
  /** What was recognized in the file, as far as it was read; the report of a dry run has it. */
  file?: ImportReport['file']
}

/** An atomic import of which nothing was written, because rows were refused. */
export class ImportRefused extends Failure {
  readonly report: ImportReport

  constructor (report: ImportReport) {
    const { received, refused } = report
    const [rows, were] = [received === 1 ? 'row' : 'rows', refused === 1 ? 'was' : 'were']
    super('import-refused', `${refused} of ${received} ${rows} ${were} refused; nothing was written`)
    this.report = report
  }
}

/** An import of at least so many rows is followed by a VACUUM. */
const vacuumThreshold = 10_000

const maxRunningImports = 2

/**
 * Creates the queue of a service's imports. It runs two and lets none wait: another one is rejected as `overloaded`.
 * Each import holds a connection of the pool, which other requests need too.
 */
export function createImportQueue (): FairQueue {
  const rejection = () => new Failure('overloaded', 'Two imports are running; try again shortly')
  return new FairQueue(maxRunningImports, 0, rejection)
}

/**
 * Adds employees, with their histories, as the rows arrive: all that are valid or, in the mode `atomic`, all or none.
 * After an error, the batches that were written before it stay in the mode `partial` only.
 *
 * @throws {ImportRefused} with the report, in the mode `atomic`
 */
export async function importEmployees (
  { db, requester }: { db: Kysely<Database>, requester: Requester },
  rows: AsyncIterable<ImportRow[]>,
  options: ImportOptions
): Promise<ImportReport> {
  const report = emptyReport(options)
  const { on_conflict } = options
  const work = { rows, by: actorOf(requester), on_conflict, report, lines: new LinesOfEmpIds() }
  if (options.mode === 'partial' && !options.dry_run) await writeRows(db, work)
  else await writeInOneTransaction(db, work, options)
  report.errors.sort((one, other) => one.line - other.line)
  if (options.dry_run && options.file !== undefined) report.file = options.file
  if (options.mode === 'atomic' && report.refused > 0) throw new ImportRefused({ ...report, created: 0, updated: 0 })
  if (!options.dry_run) vacuumAfterImport(db, requester, report.created + report.updated)
  return report
}

/**
 * Starts a VACUUM after many rows were written, and does not wait for it. Without it lists are slower for a while, and
 * nothing is lost.
 */
export function vacuumAfterImport (db: Kysely<Database>, requester: Requester, written: number): void {
  if (written < vacuumThreshold) return
  vacuumEmployees(db).catch((error: unknown) => {
    requester.warn(error, 'the directory could not be vacuumed after an import; until it is, lists are slower')
  })
}

function emptyReport ({ dry_run }: ImportOptions): ImportReport {
  return { received: 0, created: 0, updated: 0, unchanged: 0, skipped: 0, refused: 0, errors: [], dry_run }
}

const rollback = new Error('The import is rolled back')

/** Writes all rows in one transaction. It is not repeated after a deadlock: the rows can be read only once. */
async function writeInOneTransaction (
  db: Kysely<Database>,
  work: ImportWork,
  { mode, dry_run }: ImportOptions
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await writeRows(trx, work)
    if (dry_run || (mode === 'atomic' && work.report.refused > 0)) throw rollback
  }).catch((error: unknown) => { if (error !== rollback) throw error })
}
