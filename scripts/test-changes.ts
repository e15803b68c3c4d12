// Tests that `npm run changes -- --check` tells breaking changes of the contract from others.

import { document } from '../src/contract/document.ts'
import { cases, changed } from './changes/cases.ts'
import { changelog, mayBreak } from './changes/changelog.ts'
import { changesBetween, installOasdiff } from './changes/oasdiff.ts'

const before = JSON.stringify(document)
const failures: string[] = []

await installOasdiff()
for (const one of cases) {
  const changes = await changesBetween(before, JSON.stringify(changed(document, one)))
  if (changes.some(({ isBreaking }) => isBreaking) !== one.isBreaking) {
    failures.push(`Taken for ${one.isBreaking ? 'harmless' : 'breaking'}: ${one.name}\n${changelog(changes)}`)
  }
}
if (mayBreak('1.9.0', '1.10.0') || mayBreak('2.0.0', '1.0.0') || !mayBreak('9.1.0', '10.0.0')) {
  failures.push('Only a higher major number may break clients.')
}

for (const failure of failures) console.error(failure)
console.log(`${cases.length} changes of the contract: ${failures.length} failed`)
process.exitCode = failures.length === 0 ? 0 : 1
