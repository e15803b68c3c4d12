import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { BackupHeader } from '../../database/maintenance/backup.ts'
import { parseHeader, restoreBackup } from '../../database/maintenance/restore.ts'
import { interruptible } from '../interruption.ts'
import { counted, type ReportProgress, withProgress } from '../progress.ts'
import { type DatabaseCommand, fileOf } from './command.ts'

/** Restores a backup into an empty database. Migrations of later versions are applied to the restored data. */
export const restore: DatabaseCommand = async (args, { terminal, signal }) => {
  const file = fileOf(args)
  const header = await headerOf(file)
  const { size } = await stat(file)

  return async (database) => await interruptible((async () => {
    const rows = await withProgress(terminal, 'MB', size, async (report) =>
      await restoreBackup(database, header, linesOf(file, report, signal)))
    return { code: 0, text: `Restored ${rows.toLocaleString('en')} rows of the backup of ${header.at}.` }
  })(), 'Nothing was restored.')
}

async function headerOf (file: string): Promise<BackupHeader> {
  const lines = linesOf(file, () => {})
  const first = await lines.next()
  await lines.return(undefined)
  return parseHeader(first.value ?? '')
}

async function * linesOf (
  file: string,
  report: ReportProgress,
  signal?: AbortSignal
): AsyncGenerator<string, undefined> {
  const bytes = createReadStream(file, { signal })
  let rest = Buffer.alloc(0)
  try {
    for await (const chunk of counted<Buffer>(bytes, report)) {
      const text = Buffer.concat([rest, chunk])
      const end = text.lastIndexOf(10) + 1
      rest = text.subarray(end)
      if (end > 0) yield * text.toString('utf8', 0, end - 1).split('\n')
    }
    if (rest.length > 0) yield rest.toString()
  } finally {
    bytes.destroy()
  }
}
