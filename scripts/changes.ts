// Prints, as Markdown for CHANGELOG.md, how the contract differs from that of the last tag, or of the revision that an
// argument names. With --check, fails if it breaks the clients of that version, unless the major number of
// `info.version` is higher.

import { execFile } from 'node:child_process'
import { parseArgs, promisify } from 'node:util'
import { parse } from 'yaml'
import { document, source } from '../src/contract/document.ts'
import { changelog, mayBreak } from './changes/changelog.ts'
import { changesBetween, installOasdiff } from './changes/oasdiff.ts'

const run = promisify(execFile)
const { values: { check }, positionals: [revision] } = parseArgs({
  allowPositionals: true, options: { check: { type: 'boolean' } }
})

const base = revision ?? await lastTag()
if (base === undefined) {
  console.log('There is no tag yet, and so no version with which the contract could be compared.')
} else {
  try {
    await compareWith(base)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}

async function lastTag (): Promise<string | undefined> {
  const { stdout } = await run('git', ['tag', '--merged', 'HEAD', '--sort=-version:refname', '--list', 'v[0-9]*'])
  return stdout.split('\n').find((name) => name !== '')
}

async function compareWith (revision: string) {
  const { stdout: before } = await run('git', ['show', `${revision}:openapi.yaml`], { maxBuffer: 2 ** 26 })
  await installOasdiff()
  const changes = await changesBetween(before, source)
  const breaking = changes.filter(({ isBreaking }) => isBreaking)
  const { version } = (parse(before) as typeof document).info
  if (!check) {
    console.log(changes.length === 0 ? `The contract is that of ${revision}.` : changelog(changes))
  } else if (breaking.length === 0 || mayBreak(version, document.info.version)) {
    console.log(`${changes.length} changes since ${revision}, of which ${breaking.length} break clients`)
  } else {
    console.error(changelog(breaking))
    console.error(`These changes break clients of ${revision}. Undo them, or raise the major number of info.version, ` +
      `which is ${document.info.version}.`)
    process.exitCode = 1
  }
}
