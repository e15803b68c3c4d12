import { Parser, type Result } from 'tap-parser'
import { stringify } from 'yaml'

/** A test file of the run, with the results of its tests so far. */
interface File { path: string, results: Result[] }

/** A report of a run: the parser that its TAP is written to, and the number of failures so far. */
export interface Report { parser: Parser, failed: () => number }

/**
 * Makes a report. It prints a line for each test file, each assertion that fails, each test without an assertion, which
 * could not fail, and whatever else the tests print. A process that runs several files announces each in a comment,
 * `file: PATH`.
 */
export function createReport (print: (line: string) => void): Report {
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
      const path = `${pathOf()} › ${result.name}`
      if (!result.ok && !repeatsFailure) printFailure(path, result.diag)
      if (result.closingTestPoint && latest?.count === 0 && result.skip === false) {
        printFailure(path, 'The test asserts nothing before it ends.')
      }
      latest = undefined
    })
  }

  function printFailure (path: string, details: unknown) {
    total.failed++
    print(`\nFAILED ${path}`)
    if (details !== null) print(`${stringify(details).trimEnd().replaceAll(/^/gm, '    ')}\n`)
  }

  const parser = new Parser(() => {
    const { files, assertions, failed, skipped } = total
    const duration = seconds(Date.now() - startedAt)
    print(`${files} files, ${assertions} assertions: ${failed} failed, ${skipped} skipped; ${duration}`)
  })
  parser.on('child', watchProcess)
  parser.on('assert', ({ ok, name, diag }: Result) => {
    const { failed, file } = latestProcess
    const wasKilled = diag?.signal !== undefined && diag.signal !== null
    if (!ok && (failed === 0 || wasKilled)) printFailure(`${name} › ${file}`, diag)
  })
  parser.on('extra', (text: string) => { print(text.trimEnd()) })
  return { parser, failed: () => total.failed }
}

function seconds (milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}
