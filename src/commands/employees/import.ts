import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { addAbortSignal, type Readable } from 'node:stream'
import { localRequester } from '../../domain/requester.ts'
import { importEmployees } from '../../domain/employees/import.ts'
import { parseRows } from '../../formats/formats.ts'
import { fileRequest } from './arguments.ts'
import type { Command, CommandContext } from './command.ts'
import { interruptible, rowsUntil } from './interruption.ts'
import { withHeartbeat } from './keep-alive.ts'
import { type ReportProgress, withProgress } from './progress.ts'
import { outcomeOf } from './report.ts'

const longestSilenceMs = 1_000

/** Adds the employees of a file. */
export const importFile: Command = async (args, means) => {
  const { file, mediaType, query } = fileRequest('importEmployees', args)
  const size = file === '-' ? undefined : await sizeOf(file)
  const { terminal, signal } = means
  const stays = query.mode === 'partial' && !query.dry_run

  return async (db) => await interruptible(withProgress(terminal, 'MB', size, async (reach) => {
    const bytes = bytesOf(file, means)
    try {
      const rows = withHeartbeat(parseRows(mediaType, counted(bytes, reach)), longestSilenceMs)
      const report = await importEmployees({ db, requester: localRequester }, rowsUntil(signal, rows, stays), query)
      return outcomeOf(report, stays && signal.aborted)
    } finally {
      bytes.destroy()
    }
  }), 'Nothing was written.')
}

/** How many bytes a file has; undefined where it is a pipe, or another thing that has no size. */
async function sizeOf (file: string): Promise<number | undefined> {
  const found = await stat(file)
  return found.isFile() ? found.size : undefined
}

function bytesOf (file: string, { input, signal }: CommandContext): Readable {
  return addAbortSignal(signal, file === '-' ? input : createReadStream(file))
}

async function * counted (bytes: AsyncIterable<Uint8Array>, reach: ReportProgress): AsyncGenerator<Uint8Array> {
  let count = 0
  for await (const chunk of bytes) {
    yield chunk
    reach(count += chunk.length)
  }
}
