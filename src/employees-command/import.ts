import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { addAbortSignal, type Readable } from 'node:stream'
import { operator } from '../domain/caller.ts'
import { importEmployees } from '../domain/employee-import.ts'
import { readRows } from '../http/rows/rows.ts'
import { fileRequest } from './arguments.ts'
import type { Command, Means } from './command.ts'
import { interruptible, rowsUntil } from './interruption.ts'
import { keptAlive } from './keep-alive.ts'
import { type Reach, withProgress } from './progress.ts'
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
      const rows = keptAlive(readRows(mediaType, counted(bytes, reach)), longestSilenceMs)
      const report = await importEmployees({ db, caller: operator }, rowsUntil(signal, rows, stays), query)
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

function bytesOf (file: string, { input, signal }: Means): Readable {
  return addAbortSignal(signal, file === '-' ? input : createReadStream(file))
}

async function * counted (bytes: AsyncIterable<Uint8Array>, reach: Reach): AsyncGenerator<Uint8Array> {
  let count = 0
  for await (const chunk of bytes) {
    yield chunk
    reach(count += chunk.length)
  }
}
