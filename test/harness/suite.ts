import { readdirSync } from 'node:fs'
import t, { type Base, type Test } from 'tap'
import './answers/matching.ts'

type Cleanup = () => unknown

const tests = new URL('../', import.meta.url)

/** What to do when a file and when the process ends, where several files run in one process. */
let suite: { file: Cleanup[], process: Cleanup[] } | undefined

/** Stands for the test file where a test is expected: for what all tests of the file share. */
export const file: Pick<Test, 'fail' | 'teardown'> = {
  fail: (...details) => t.fail(...details),
  teardown: (cleanup) => { cleanUp('file', cleanup) }
}

/** Registers what to do when the tests of this process have ended. */
export function atProcessEnd (cleanup: Cleanup): void {
  cleanUp('process', cleanup)
}

function cleanUp (what: 'file' | 'process', cleanup: Cleanup): void {
  // With a teardown, tap ends the process as soon as it is idle, as it is between two files.
  if (suite === undefined) t.teardown(cleanup)
  else suite[what].push(cleanup)
}

/** Runs the test files of a folder and of its subfolders in this process, one after the other in the order of names. */
export async function runFolder (folder: string): Promise<void> {
  suite = { file: [], process: [] }
  reportUncaughtErrors()
  const files = readdirSync(new URL(folder, tests), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts')).toSorted()
  for (const file of files.map((file) => `${folder}/${file.replaceAll('\\', '/')}`)) {
    t.comment(`file: test/${file}`)
    await attempt(async () => { await import(new URL(file, tests).href) })
    await attempt(async () => { await run(suite?.file) })
  }
  await run(suite.process)
}

/**
 * Reports an error that nothing catches as a failure of the test that runs, which is the latest that began and has not
 * ended. tap asks async hooks for the test instead. They follow every promise, which takes a sixth of the CPU time.
 */
function reportUncaughtErrors (): void {
  let latest: Base = t
  t.pipe(process.stdout)
  t.hook.emitDestroy()
  t.hookDomain.destroy()
  t.beforeEach((test) => {
    latest = test
    test.hookDomain.destroy()
  })
  process.on('uncaughtException', (error) => {
    while (latest.results !== undefined && latest.parent !== undefined) latest = latest.parent
    // The process as a whole goes on: the next file may be fine.
    if (latest === t) fail('nothing catches', error)
    else latest.threw(error)
  })
}

async function attempt (work: () => Promise<void>): Promise<void> {
  await work().catch((error: Error) => { fail('the file runs to its end', error) })
}

function fail (promise: string, { message, stack = '' }: Error): void {
  t.fail(`${promise}: ${message}`, { at: null, stack })
}

async function run (cleanups: Cleanup[] = []): Promise<void> {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup()
}
