// Imports, exports and generates employees: `npm run employees`.

import { employeesCommand } from '../src/commands/employees.ts'
import { exitWith, openConfigured } from './command.ts'

const interruption = new AbortController()
// The first signal interrupts the command. A second one has its default effect and ends the process.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => { interruption.abort() })

exitWith(await employeesCommand(process.argv.slice(2), {
  open: openConfigured,
  input: process.stdin,
  output: process.stdout,
  terminal: process.stderr,
  signal: interruption.signal
}))
