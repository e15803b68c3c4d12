import { PassThrough } from 'node:stream'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { writeBackup } from '../../database/maintenance/backup.ts'
import { requireReplaceable, writeAtomically } from '../atomic-file.ts'
import { interruptible } from '../interruption.ts'
import { withProgress } from '../progress.ts'
import { type DatabaseCommand, fileOf } from './command.ts'

/** A backup has hashes of passwords: only its owner may read it. */
const ownerOnly = 0o600

/** Writes all data to a file. */
export const backup: DatabaseCommand = async (args, { terminal, signal }) => {
  const file = fileOf(args)
  await requireReplaceable(file)

  return async ({ db }) => await interruptible((async () => {
    const rows = await withProgress(terminal, 'MB', undefined, async (report) => {
      const lines = new PassThrough()
      const written = writeAtomically(file, lines, signal, ownerOnly)
      let size = 0
      const rows = writeBackup(db, async (text) => {
        await write(lines, text)
        report(size += Buffer.byteLength(text))
      })
      rows.then(() => { lines.end() }, (error: Error) => { lines.destroy(error) })
      // It fails with the rows, once the draft of the file is removed.
      await written
      return await rows
    })
    return { code: 0, text: `Wrote ${rows.toLocaleString('en')} rows to ${file}.` }
  })(), `${file} was not written.`)
}

async function write (stream: PassThrough, text: string): Promise<void> {
  // The embedded database keeps the event loop busy: without a pause, signals are not handled.
  await nextTurn()
  await new Promise<void>((resolve, reject) => {
    stream.write(text, (error) => { if (error == null) resolve(); else reject(error) })
  })
}
