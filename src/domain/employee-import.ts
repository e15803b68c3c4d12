import type { Kysely } from 'kysely'
import type { components } from '../../generated/openapi.ts'
import type { Database } from '../../generated/database.ts'
import type { Author } from '../database/employee-changes.ts'
import { vacuumEmployees, insertEmployees, updateEmployees } from '../database/employee-import.ts'
import type { Caller } from './caller.ts'
import { authorOf, existsAlready } from './employees.ts'
import { Failure } from './error.ts'
import { FairQueue } from './fair-queue.ts'
import { batches, type ImportRow, type ReadRow, type RowFlaw } from './import-batches.ts'

export type { ImportRow } from './import-batches.ts'

/** What became of the rows of an import. */
export type ImportReport = components['schemas']['ImportReport']

/** How an import treats what stands in its way. */
export interface ImportOptions {
  /** Whether one row that is refused keeps all others out too. */
  mode: 'atomic' | 'partial'
  /** What happens to a row whose `emp_id` is taken. */
  on_conflict: 'error' | 'skip' | 'update'
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

const mostErrors = 1_000
/** From how many rows on the directory is worth looking over. */
const manyRows = 10_000

/** Each import holds a connection, of which there must be some for everybody else. */
const imports = new FairQueue(2, 0, () => new Failure('overloaded', 'Two imports are under way; try again shortly'))

/**
 * Adds employees, with their histories, as the rows come in: all that are well or, where the mode is `atomic`, all or
 * none. Where something fails, what was written in batches before it stays in the mode `partial` only.
 *
 * @throws {ImportRefused} with the report, in the mode `atomic`; {Failure} `overloaded` where two are under way
 */
export async function importEmployees (
  { db, caller }: { db: Kysely<Database>, caller: Caller },
  rows: AsyncIterable<ImportRow[]>,
  options: ImportOptions
): Promise<ImportReport> {
  return await imports.run('', async () => {
    const report = emptyReport(options)
    const work = { rows, by: authorOf(caller), on_conflict: options.on_conflict, report }
    if (options.mode === 'partial' && !options.dry_run) await writeRows(db, work)
    else await writeAtOnce(db, work, options)
    report.errors.sort((one, other) => one.line - other.line)
    if (options.mode === 'atomic' && report.refused > 0) throw new ImportRefused({ ...report, created: 0, updated: 0 })
    if (!options.dry_run && report.created + report.updated >= manyRows) await vacuumEmployees(db).catch(ignore)
    return report
  })
}

function emptyReport ({ dry_run }: ImportOptions): ImportReport {
  return { received: 0, created: 0, updated: 0, skipped: 0, refused: 0, errors: [], dry_run }
}

/** Rows that are to be written, by whom, and the report that tells what became of them so far. */
interface Work {
  rows: AsyncIterable<ImportRow[]>
  by: Author
  on_conflict: ImportOptions['on_conflict']
  report: ImportReport
}

const undone = new Error('What was written is not to be kept')

/** Writes all rows in one transaction. It is not tried again: rows come only once. */
async function writeAtOnce (db: Kysely<Database>, work: Work, { mode, dry_run }: ImportOptions): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await writeRows(trx, work)
    if (dry_run || (mode === 'atomic' && work.report.refused > 0)) throw undone
  }).catch((error: unknown) => { if (error !== undone) throw error })
}

/** Writes one batch while the next is read, and no more: the memory that takes does not grow with the rows. */
async function writeRows (db: Kysely<Database>, work: Work): Promise<void> {
  let writing = Promise.resolve()
  try {
    for await (const batch of batches(counted(work))) {
      await writing
      writing = writeBatch(db, work, batch)
      // If it fails, that is seen when the next batch is there. Until then it is not unheard.
      writing.catch(ignore)
    }
  } finally {
    await writing
  }
}

/** The rows that can be written. The others are refused. */
async function * counted ({ rows, report }: Work): AsyncGenerator<ReadRow[]> {
  for await (const some of rows) {
    report.received += some.length
    yield some.filter((row): row is ReadRow => {
      if ('errors' in row) refuse(report, row.line, row.errors)
      return !('errors' in row)
    })
  }
}

/** Writes rows of which each has another `emp_id`. */
async function writeBatch (db: Kysely<Database>, work: Work, batch: ReadRow[]): Promise<void> {
  const { by, on_conflict, report } = work
  const taken = await remaining(batch, async (employees) => await insertEmployees(db, by, employees))
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

function ignore () {}
