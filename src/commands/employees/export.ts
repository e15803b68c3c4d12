import { pipeline } from 'node:stream/promises'
import { listEmployees, walkEmployees } from '../../domain/employees/list.ts'
import { formatRows } from '../../formats/formats.ts'
import { fileRequest } from './arguments.ts'
import type { Command, Directory, Outcome } from './command.ts'
import { interruptible } from './interruption.ts'
import { type ReportProgress, withProgress } from './progress.ts'
import { requireReplaceable, writeAtomically } from './whole-file.ts'

/** Writes employees to a file. */
export const exportFile: Command = async (args, { output, terminal, signal }) => {
  const { file, mediaType, query: { raw, format: _, ...query } } = fileRequest('exportEmployees', args)
  if (file !== '-') await requireReplaceable(file)
  const undone = file === '-' ? 'The output is not the whole.' : `${file} was not written.`

  async function write (db: Directory['db']): Promise<Outcome> {
    const { total } = await listEmployees(db, { ...query, offset: 0, limit: 1, count: 'exact' })
    await withProgress(terminal, 'rows', total, async (reach) => {
      const chunks = formatRows(mediaType, counted(walkEmployees(db, query), reach), { raw })
      if (file === '-') await pipeline(chunks, output, { signal, end: false })
      else await writeAtomically(file, chunks, signal)
    })
    return { code: 0, text: '' }
  }

  return async (db) => await interruptible(write(db), undone)
}

async function * counted<Row> (pages: AsyncIterable<Row[]>, reach: ReportProgress): AsyncGenerator<Row[]> {
  let count = 0
  for await (const page of pages) {
    yield page
    reach(count += page.length)
  }
}
