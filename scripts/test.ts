// Runs the tests and, when it ran all of them, holds what they provoked against what the contract declares.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { operationIds } from '../src/contract/contracts.ts'
import { declaredStatuses } from '../src/contract/response.ts'

const files = process.argv.slice(2)
const whole = files.length === 0
const folder = mkdtempSync(join(tmpdir(), 'observed-'))
const observedAnswers = join(folder, 'answers')
writeFileSync(observedAnswers, '')

const { status } = spawnSync('tap', whole ? [] : ['--disable-coverage', ...files], {
  stdio: 'inherit',
  env: { ...process.env, OBSERVED_ANSWERS: observedAnswers },
  shell: process.platform === 'win32'
})
const observed = new Set(readFileSync(observedAnswers, 'utf8').split('\n').filter((line) => line !== ''))
rmSync(folder, { recursive: true })

process.exit(status === 0 && whole && !everyAnswerWasSeen() ? 1 : status ?? 1)

/** Whether the tests provoked every answer that the contract declares, and no other; says which are amiss. */
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
