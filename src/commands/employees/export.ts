import { pipeline } from 'node:stream/promises'
import type { Kysely } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import { exportEmployees, listEmployees, requireAtMost } from '../../domain/employees/list.ts'
import { formatOfName, formatRows, type RowFormat } from '../../formats/formats.ts'
import { maxWorkbookRows } from '../../formats/xlsx/write.ts'
import type { Outcome } from '../command.ts'
import { fileRequest } from './arguments.ts'
import { requireReplaceable, writeAtomically } from '../atomic-file.ts'
import type { Command } from './command.ts'
import { interruptible } from '../interruption.ts'
import { counted, withProgress } from '../progress.ts'

/** Exports employees to a file. */
export const exportFile: Command = async (args, { output, terminal, signal }) => {
  const { file, query: { raw, bom, format = requireFormat(file), ...query } } = fileRequest('exportEmployees', args)
  if (file !== '-') await requireReplaceable(file)
  const effect = file === '-' ? 'The output is incomplete.' : `${file} was not written.`

  async function write (db: Kysely<Database>): Promise<Outcome> {
    if (format === 'xlsx') await requireAtMost(db, query, maxWorkbookRows)
    const { total } = await listEmployees(db, { ...query, offset: 0, limit: 1, count: 'exact' })
    await withProgress(terminal, 'rows', total, async (report) => {
      const chunks = formatRows(format, counted(exportEmployees(db, query), report), { raw, bom })
      if (file === '-') await pipeline(chunks, output, { signal, end: false })
      else await writeAtomically(file, chunks, signal)
    })
    return { code: 0, text: '' }
  }

  return async (db) => await interruptible(write(db), effect)
}

/** The format that the name of a file states. @throws {Error} if it states none */
function requireFormat (file: string): RowFormat {
  const format = formatOfName(file)
  if (format !== undefined) return format
  throw new Error('The file name should end in .csv, .ndjson, .jsonl or .xlsx, ' +
    'or --format should be csv, ndjson or xlsx')
}
