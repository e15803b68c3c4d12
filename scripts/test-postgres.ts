// Runs the tests on PostgreSQL: on the server that TEST_DATABASE_URL names, or else on one that is made for them, with
// the newest server programs of this machine, and removed afterwards. `--settings` runs them with settings that an
// administrator may have given to the databases, `--pooler` through PgBouncer in transaction mode. Without files, a
// run of all tests is followed by one of each of these, with the tests that depend on the database most.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { pgBouncer, startPgBouncer } from './postgres/pooler.ts'
import { onOwnServer } from './postgres/server.ts'
import { settings } from './postgres/settings.ts'

const suite = fileURLToPath(new URL('test.ts', import.meta.url))
const databaseTests = [
  'audit/audit', 'database/queries', 'database/schema', 'employees/employees', 'employees/filters', 'employees/history',
  'employees/import-races', 'employees/pages', 'employees/races', 'users/users'
].map((name) => `test/${name}.test.ts`)

const interrupted = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => { interrupted.abort() })

const words = process.argv.slice(2)
const given = process.env['TEST_DATABASE_URL']
try {
  process.exitCode = given ? await run(given) : await onOwnServer(run, { interrupted: interrupted.signal })
} catch (error) {
  if (!interrupted.signal.aborted) console.error(error instanceof Error ? error.message : error)
  process.exitCode = interrupted.signal.aborted ? 130 : 1
}

async function run (url: string): Promise<number> {
  const isWhole = words.every((word) => word.startsWith('--'))
  const others = words.filter((word) => word !== '--settings' && word !== '--pooler')
  const chosen = isWhole ? databaseTests : others
  if (words.includes('--settings')) return await runWithSettings(url, chosen)
  if (words.includes('--pooler')) return await runThroughPooler(url, chosen)
  const code = await runSuite(url, words)
  if (code !== 0 || !isWhole) return code
  return await runWithSettings(url, chosen) || await runThroughPooler(url, chosen)
}

async function runWithSettings (url: string, files: string[]): Promise<number> {
  console.log(`With ${Object.keys(settings).join(', ')} set by an administrator:`)
  return await runSuite(url, files, { TEST_DATABASE_SETTINGS: JSON.stringify(settings) })
}

async function runThroughPooler (url: string, files: string[]): Promise<number> {
  if (pgBouncer === undefined) {
    console.log('PgBouncer is not installed: nothing is tested behind it.')
    return 0
  }
  console.log('Behind PgBouncer in transaction mode:')
  let end = async () => {}
  const pooled = await startPgBouncer(url, (ending) => { end = ending })
  return await runSuite(pooled, files, { TEST_DATABASE_POOLED: '1' }).finally(end)
}

async function runSuite (url: string, args: string[], environment: Record<string, string> = {}): Promise<number> {
  interrupted.signal.throwIfAborted()
  const child = spawn(process.execPath, [suite, ...args], {
    stdio: 'inherit', env: { ...process.env, ...environment, TEST_DATABASE_URL: url }
  })
  interrupted.signal.addEventListener('abort', () => { child.kill('SIGTERM') })
  const [code] = await once(child, 'exit')
  return typeof code === 'number' ? code : 1
}
