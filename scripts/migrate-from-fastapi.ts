// Copies the accounts and the employees of the FastAPI service: `npm run migrate-from-fastapi`.

import { migrateFromFastapi } from '../src/commands/migrate-from-fastapi.ts'
import { openSource } from '../src/database/maintenance/fastapi/open.ts'
import { exitWith, openConfigured } from './command.ts'

const interruption = new AbortController()
// The first signal interrupts the command. A second one has its default effect and ends the process.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => { interruption.abort() })

exitWith(await migrateFromFastapi(process.argv.slice(2), {
  open: openConfigured,
  openSource,
  terminal: process.stderr,
  signal: interruption.signal
}))
