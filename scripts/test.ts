// Runs the tests, or the files that the arguments name. A run of all tests also compares the answers that they provoked
// with those that the contract declares. `--thorough` tries many more generated values. `--coverage` prints the lines
// of src that no test executes. A run of all tests on PostgreSQL has to execute every line, branch and function; the
// embedded database runs less of src.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { operationIds } from '../src/contract/contracts.ts'
import { declaredStatuses } from '../src/contract/response.ts'
import { runProcesses } from './tests/processes.ts'
import { createReport } from './tests/report.ts'

const { values: { thorough, coverage }, positionals: files } = parseArgs({
  allowPositionals: true, options: { thorough: { type: 'boolean' }, coverage: { type: 'boolean' } }
})
const folder = mkdtempSync(join(tmpdir(), 'observed-'))
const observedAnswers = join(folder, 'answers')
writeFileSync(observedAnswers, '')

const env = { ...process.env, OBSERVED_ANSWERS: observedAnswers, ...thorough && { THOROUGH: '1' } }
const report = createReport((line) => { console.log(line) })
const status = coverage ? await runTap() : await runProcesses(files, env, report.parser)
const observed = new Set(readFileSync(observedAnswers, 'utf8').split('\n').filter((line) => line !== ''))
rmSync(folder, { recursive: true })
const isIncomplete = files.length === 0 && !everyAnswerWasSeen()
process.exitCode = status === 0 && (isIncomplete || report.failed() > 0) ? 1 : status

/** Runs tap, which measures the coverage of its processes, and returns its exit code. */
async function runTap (): Promise<number> {
  const complete = files.length === 0 ? [] : ['--allow-incomplete-coverage']
  // What is covered of a function that comes from the compile cache is not precise.
  const tap = spawn('tap', ['--reporter=tap', ...complete, ...files], {
    stdio: ['inherit', 'pipe', 'inherit'],
    env: { ...env, NODE_DISABLE_COMPILE_CACHE: '1' },
    shell: process.platform === 'win32'
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => { tap.kill(signal) })
  tap.stdout.pipe(report.parser)
  const [code] = await once(tap, 'close')
  return typeof code === 'number' ? code : 1
}

/** Whether the tests provoked every answer that the contract declares, and no other; prints the exceptions. */
function everyAnswerWasSeen (): boolean {
  const declared = new Set(operationIds.flatMap((id) => declaredStatuses(id).map((status) => `${id} ${status}`)))
  const missing = [...declared].filter((answer) => !observed.has(answer))
  const surplus = [...observed].filter((answer) => !declared.has(answer))
  for (const answer of missing) console.error(`declared, never provoked: ${answer}`)
  for (const answer of surplus) console.error(`provoked, not declared: ${answer}`)
  if (missing.length + surplus.length > 0) return false
  console.log(`All ${declared.size} answers that the contract declares were provoked, and no other.`)
  return true
}
