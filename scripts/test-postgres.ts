// Runs the tests on PostgreSQL: on the server that TEST_DATABASE_URL names, or else on one that is made for them, with
// the newest server programs of this machine, and removed afterwards.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { onOwnServer } from './postgres/server.ts'

const suite = fileURLToPath(new URL('test.ts', import.meta.url))
const interrupted = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => { interrupted.abort() })

const given = process.env['TEST_DATABASE_URL']
try {
  process.exitCode = given ? await runSuite(given) : await onOwnServer(runSuite, { interrupted: interrupted.signal })
} catch (error) {
  if (!interrupted.signal.aborted) console.error(error instanceof Error ? error.message : error)
  process.exitCode = interrupted.signal.aborted ? 130 : 1
}

async function runSuite (url: string): Promise<number> {
  const child = spawn(process.execPath, [suite, ...process.argv.slice(2)], {
    stdio: 'inherit', env: { ...process.env, TEST_DATABASE_URL: url }
  })
  interrupted.signal.addEventListener('abort', () => { child.kill('SIGTERM') })
  const [code] = await once(child, 'exit')
  return typeof code === 'number' ? code : 1
}
