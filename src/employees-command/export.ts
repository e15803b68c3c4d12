import { pipeline } from 'node:stream/promises'
import { listEmployees, walkEmployees } from '../domain/employee-list.ts'
import { writeRows } from '../http/rows/rows.ts'
import { fileRequest } from './arguments.ts'
import type { Command } from './command.ts'
import { type Progress, showProgress } from './progress.ts'
import { requireReplaceable, writeWhole } from './whole-file.ts'

/** Writes employees to a file. */
export const exportFile: Command = async (args, { output, terminal, signal }) => {
  const { file, mediaType, query: { raw, format: _, ...query } } = fileRequest('exportEmployees', args)
  if (file !== '-') await requireReplaceable(file)
  return {
    undone: file === '-' ? 'The output is not the whole.' : `${file} was not written.`,
    async run (db) {
      const { total } = await listEmployees(db, { ...query, offset: 0, limit: 1, count: 'exact' })
      const progress = showProgress(terminal, 'rows', total)
      try {
        const chunks = writeRows(mediaType, counted(walkEmployees(db, query), progress), { raw })
        if (file === '-') await pipeline(chunks, output, { signal, end: false })
        else await writeWhole(file, chunks, signal)
      } finally {
        progress.end()
      }
      return { code: 0, text: '' }
    }
  }
}

async function * counted<Row> (pages: AsyncIterable<Row[]>, { reach }: Progress): AsyncGenerator<Row[]> {
  let count = 0
  for await (const page of pages) {
    yield page
    reach(count += page.length)
  }
}
