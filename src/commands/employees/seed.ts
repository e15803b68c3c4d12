import { parseArgs } from 'node:util'
import { localRequester } from '../../domain/requester.ts'
import { importEmployees, type ImportRow } from '../../domain/employees/import.ts'
import { people } from './people/people.ts'
import type { Command } from './command.ts'
import { rowsUntil } from './interruption.ts'
import { type ReportProgress, withProgress } from './progress.ts'
import { outcomeOf } from './report.ts'

const maxEmpId = 2_147_483_647 // the greatest emp_id
const batchSize = 1_000

/** Adds plausible people, the same for the same seed, where their `emp_id`s from 1 on are free. */
export const seed: Command = async (args, { terminal, signal }) => {
  const { values } = parseArgs({ args, options: { count: { type: 'string' }, seed: { type: 'string', default: '1' } } })
  const count = wholeNumber('--count', values.count, 1)
  const chosen = wholeNumber('--seed', values.seed, 0)
  return async (db) => await withProgress(terminal, 'rows', count, async (reach) => {
    const rows = rowsUntil(signal, rowsOf(people({ seed: chosen, count }), reach), true)
    const options = { mode: 'partial', on_conflict: 'skip', dry_run: false } as const
    return outcomeOf(await importEmployees({ db, requester: localRequester }, rows, options), signal.aborted)
  })
}

function wholeNumber (option: string, text: string | undefined, least: number): number {
  const number = /^\d+$/.test(text ?? '') ? Number(text) : NaN
  if (number >= least && number <= maxEmpId) return number
  throw new Error(`${option} should be a whole number from ${least} to ${maxEmpId}`)
}

async function * rowsOf (employees: ReturnType<typeof people>, reach: ReportProgress): AsyncGenerator<ImportRow[]> {
  let line = 0
  let rows: ImportRow[] = []
  for (const employee of employees) {
    rows.push({ line: ++line, employee })
    if (rows.length < batchSize) continue
    yield rows
    reach(line)
    rows = []
  }
  yield rows
  reach(line)
}
