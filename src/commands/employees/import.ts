import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { addAbortSignal, type Readable } from 'node:stream'
import { importEmployees } from '../../domain/employees/import.ts'
import { localRequester } from '../../domain/requester.ts'
import { formatOfName } from '../../formats/formats.ts'
import { readEmployees } from '../../formats/read.ts'
import { fileRequest } from './arguments.ts'
import type { Command, CommandContext } from './command.ts'
import { withHeartbeat } from './heartbeat.ts'
import { interruptible, rowsUntil } from '../interruption.ts'
import { counted, withProgress } from '../progress.ts'
import { importOutcome } from './report.ts'

const heartbeatMs = 1_000

/** Imports the employees of a file. */
export const importFile: Command = async (args, context) => {
  const { file, query } = fileRequest('importEmployees', args)
  const size = file === '-' ? undefined : await sizeOf(file)
  const { terminal, signal } = context
  // The content tells CSV from NDJSON, except in a file without rows.
  const hint = formatOfName(file) === 'ndjson' ? { format: 'ndjson' as const } : {}
  const keepsRows = query.mode === 'partial' && !query.dry_run

  return async (db) => await interruptible(withProgress(terminal, 'MB', size, async (report) => {
    const bytes = bytesOf(file, context)
    try {
      const { rows, recognized } = readEmployees(counted(bytes, report), { ...hint, ...query })
      const services = { db, requester: localRequester }
      const untilEnd = rowsUntil(signal, withHeartbeat(rows, heartbeatMs), keepsRows)
      const result = await importEmployees(services, untilEnd, { ...query, file: recognized })
      return importOutcome(result, keepsRows && signal.aborted)
    } finally {
      bytes.destroy()
    }
  }), 'Nothing was written.')
}

/** The size of a file in bytes; undefined for a pipe or a device. */
async function sizeOf (file: string): Promise<number | undefined> {
  const found = await stat(file)
  return found.isFile() ? found.size : undefined
}

function bytesOf (file: string, { input, signal }: CommandContext): Readable {
  return addAbortSignal(signal, file === '-' ? input : createReadStream(file))
}
