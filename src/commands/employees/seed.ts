import { parseArgs } from 'node:util'
import { limits } from '../../../generated/limits.ts'
import { importEmployees } from '../../domain/employees/import.ts'
import type { ImportRow } from '../../domain/employees/import-rows.ts'
import { localRequester } from '../../domain/requester.ts'
import type { Command } from './command.ts'
import { rowsUntil } from '../interruption.ts'
import { people } from './people/people.ts'
import { counted, withProgress } from '../progress.ts'
import { importOutcome } from './report.ts'

const batchSize = 1_000

/** Adds generated employees with the `emp_id`s from 1 on. Those that exist are skipped. */
export const seed: Command = async (args, { terminal, signal }) => {
  const { values } = parseArgs({ args, options: { count: { type: 'string' }, seed: { type: 'string', default: '1' } } })
  const count = wholeNumber('--count', values.count, 1)
  const seedNumber = wholeNumber('--seed', values.seed, 0)
  return async (db) => await withProgress(terminal, 'rows', count, async (report) => {
    const rows = rowsUntil(signal, counted(batches(people({ seed: seedNumber, count })), report), true)
    const options = { mode: 'partial', on_conflict: 'skip', dry_run: false } as const
    return importOutcome(await importEmployees({ db, requester: localRequester }, rows, options), signal.aborted)
  })
}

function wholeNumber (option: string, text: string | undefined, min: number): number {
  const number = /^\d+$/.test(text ?? '') ? Number(text) : NaN
  if (number >= min && number <= limits.maxEmpId) return number
  throw new Error(`${option} should be a whole number from ${min} to ${limits.maxEmpId}`)
}

function * batches (employees: ReturnType<typeof people>): Generator<ImportRow[]> {
  let line = 0
  let rows: ImportRow[] = []
  for (const employee of employees) {
    rows.push({ line: ++line, employee })
    if (rows.length < batchSize) continue
    yield rows
    rows = []
  }
  yield rows
}
