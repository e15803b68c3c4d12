import { Parser, type Result } from 'tap-parser'
import { stringify } from 'yaml'

/** A test file of the run, with the results of its tests so far. */
interface File { path: string, results: Result[] }

/**
 * Makes a parser of the TAP of a run. It prints a line for each test file, each assertion that fails, and whatever else
 * the tests print. A process that runs several files announces each in a comment, `file: PATH`.
 */
export function createReport (print: (line: string) => void): Parser {
  const startedAt = Date.now()
  const total = { files: 0, assertions: 0, failed: 0, skipped: 0 }
  let latestProcess = { failed: 0, file: '' }

  function watchProcess (process: Parser) {
    let file: File = { path: process.name, results: [] }
    process.on('assert', (result: Result) => { file.results.push(result) })
    process.on('comment', (comment: string) => {
      const [, path] = /^# file: (.+)/.exec(comment) ?? []
      if (path === undefined) return
      end(file)
      file = { path, results: [] }
    })
    process.on('complete', () => {
      end(file)
      latestProcess = { failed: process.fail, file: file.path }
    })
    watch(process, () => file.path)
  }

  function end ({ path, results }: File) {
    if (results.length === 0) return
    total.files++
    const outcome = results.every(({ ok }) => ok) ? 'ok    ' : 'FAILED'
    const milliseconds = results.reduce((sum, { time }) => sum + (time ?? 0), 0)
    print(`${outcome} ${path} (${results.length} tests, ${seconds(milliseconds)})`)
  }

  /** Counts the assertions of a test and of the tests in it, and prints those that fail. */
  function watch (test: Parser, pathOf: () => string) {
    let latest: Parser | undefined
    test.on('child', (child: Parser) => {
      latest = child
      watch(child, () => `${pathOf()} › ${child.name}`)
    })
    test.on('assert', (result: Result) => {
      const repeatsFailure = result.closingTestPoint && latest !== undefined && latest.fail > 0
      if (!result.closingTestPoint) total.assertions++
      if (result.skip !== false) total.skipped++
      if (!result.ok && !repeatsFailure) printFailure(`${pathOf()} › ${result.name}`, result.diag)
      latest = undefined
    })
  }

  function printFailure (path: string, details: unknown) {
    total.failed++
    print(`\nFAILED ${path}`)
    if (details !== null) print(`${stringify(details).trimEnd().replaceAll(/^/gm, '    ')}\n`)
  }

  const report = new Parser(() => {
    const { files, assertions, failed, skipped } = total
    const duration = seconds(Date.now() - startedAt)
    print(`${files} files, ${assertions} assertions: ${failed} failed, ${skipped} skipped; ${duration}`)
  })
  report.on('child', watchProcess)
  report.on('assert', ({ ok, name, diag }: Result) => {
    const { failed, file } = latestProcess
    const wasKilled = diag?.signal !== undefined && diag.signal !== null
    if (!ok && (failed === 0 || wasKilled)) printFailure(`${name} › ${file}`, diag)
  })
  report.on('extra', (text: string) => { print(text.trimEnd()) })
  return report
}

function seconds (milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}
