// Imports, exports and makes up employees from a shell of the machine that can reach the database.

import { employeesCommand } from '../src/commands/employees.ts'
import { openConfigured } from './open-database.ts'

const interrupted = new AbortController()
// The first asks the command to stop; the second of its kind ends the process.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => { interrupted.abort() })

const { code, text } = await employeesCommand(process.argv.slice(2), {
  open: openConfigured,
  input: process.stdin,
  output: process.stdout,
  terminal: process.stderr,
  signal: interrupted.signal
})
if (code === 0 && text !== '') console.log(text)
if (code !== 0) console.error(text)
process.exitCode = code
