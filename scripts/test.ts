// Runs the tests and, when it ran all of them, holds what they provoked against what the contract declares.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { operationIds } from '../src/http/routes.ts'
import { declaredStatuses } from '../src/contract/response.ts'

const files = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'observed-'))
const observedAnswers = join(folder, 'answers')
writeFileSync(observedAnswers, '')

const env = { ...process.env, OBSERVED_ANSWERS: observedAnswers }
const { status } = spawnSync('tap', files, { stdio: 'inherit', env, shell: process.platform === 'win32' })
const observed = new Set(readFileSync(observedAnswers, 'utf8').split('\n').filter((line) => line !== ''))
rmSync(folder, { recursive: true })

const declared = new Set(operationIds().flatMap((id) => declaredStatuses(id).map((status) => `${id} ${status}`)))
const complaints = files.length > 0
  ? []
  : [
      ...[...declared].filter((answer) => !observed.has(answer)).map((answer) => `declared, never provoked: ${answer}`),
      ...[...observed].filter((answer) => !declared.has(answer)).map((answer) => `provoked, not declared: ${answer}`)
    ]
for (const complaint of complaints) console.error(complaint)
if (files.length === 0 && complaints.length === 0) {
  console.log(`All ${declared.size} answers that the contract declares were provoked, and no other.`)
}
process.exit(status === 0 && complaints.length > 0 ? 1 : status ?? 1)
