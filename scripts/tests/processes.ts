import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Parser } from 'tap-parser'

/** The folders whose tests take longest. They begin first, so that no core is idle at the end. */
const longest = ['process', 'employees', 'commands', 'auth', 'contract', 'http', 'database']
/** One more than the cores of a small machine: some tests wait for timers and for processes that they start. */
const maxConcurrent = 3
/** How long the tests of a folder may take on a busy machine. */
const maxSeconds = 600

/**
 * Runs test files, each in a process, and writes their results to a parser of TAP, as subtests. Returns the exit code.
 * That is what tap does. But tap begins with the files whose names come first, and each of its processes takes
 * half a second to load what measures coverage.
 *
 * @param paths - files, and folders of files; if there are none, the files that run all tests of a folder each
 */
export async function runProcesses (paths: string[], env: NodeJS.ProcessEnv, report: Parser): Promise<number> {
  const files = paths.length === 0 ? globSync('test/*.test.ts').toSorted(byDuration) : paths.flatMap(filesAt)
  const running = new Set<ChildProcess>()
  let [ended, exitCode] = [0, files.length === 0 ? 1 : 0]

  async function runOneAfterAnother () {
    for (let file = files.shift(); file !== undefined; file = files.shift()) {
      const child = start(file, env)
      running.add(child)
      const [output] = await Promise.all([text(child.stdout), once(child, 'close')])
      running.delete(child)
      if (child.exitCode !== 0) exitCode = 1
      report.write(subtest(++ended, file.replaceAll('\\', '/'), output, child))
    }
  }

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      files.length = 0
      for (const child of running) child.kill(signal)
    })
  }
  report.write('TAP version 14\n')
  await Promise.all(Array.from({ length: maxConcurrent }, runOneAfterAnother))
  report.end(`1..${ended}\n`)
  return exitCode
}

function byDuration (one: string, other: string): number {
  const ranks = [one, other].map((file) => longest.toReversed().indexOf(basename(file, '.test.ts')))
  return (ranks[1] ?? 0) - (ranks[0] ?? 0)
}

function filesAt (path: string): string[] {
  return statSync(path).isDirectory() ? globSync(`${path}/**/*.test.ts`).toSorted() : [path]
}

function start (file: string, env: NodeJS.ProcessEnv) {
  // V8 would take longer to optimize the embedded database than the tests gain.
  return spawn(process.execPath, ['--liftoff-only', file], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...env, TAP_TIMEOUT: String(maxSeconds) },
    timeout: 1_000 * maxSeconds,
    killSignal: 'SIGKILL'
  })
}

/** The output of a process as a subtest of a TAP stream. */
function subtest (number: number, name: string, output: string, { exitCode, signalCode }: ChildProcess): string {
  const lines = output.replaceAll(/^(?=.)/gm, '    ')
  const details = exitCode === 0 ? '' : `  ---\n  exitCode: ${exitCode}\n  signal: ${signalCode}\n  ...\n`
  return `# Subtest: ${name}\n${lines}\n${exitCode === 0 ? 'ok' : 'not ok'} ${number} - ${name}\n${details}`
}
