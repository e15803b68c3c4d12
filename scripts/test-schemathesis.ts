// Runs Schemathesis, with schemathesis.toml, against a service of its own: for 60 seconds, or for the number of seconds
// that the first argument states. The program is the one that SCHEMATHESIS names, or that of the system.

import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { startService } from './consumers/service.ts'

const program = process.env['SCHEMATHESIS'] ?? 'schemathesis'
const [seconds = '60', ...others] = process.argv.slice(2)

if (spawnSync(program, ['--version']).status !== 0) {
  console.error('Schemathesis is not installed, so no generated request was sent. Install it with ' +
    '`pip install schemathesis`, or set SCHEMATHESIS to the path of the program.')
  process.exitCode = 1
} else {
  const { url, password, stop } = await startService()
  const run = spawn(program, ['run', `${url}/openapi.json`, '--max-time', seconds, ...others], {
    stdio: 'inherit', env: { ...process.env, ADMIN_PASSWORD: password }
  })
  const [code] = await once(run, 'exit')
  await stop()
  process.exitCode = typeof code === 'number' ? code : 1
}
