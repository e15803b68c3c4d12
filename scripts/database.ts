// Backs up, restores, checks and repairs the database: `npm run database`.

import { databaseCommand } from '../src/commands/database.ts'
import { openDatabase } from '../src/database/open.ts'
import { readDatabaseConfig } from '../src/process/configuration.ts'
import { exitWith } from './command.ts'

const interruption = new AbortController()
// The first signal interrupts the command. A second one has its default effect and ends the process.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => { interruption.abort() })

exitWith(await databaseCommand(process.argv.slice(2), {
  open: async () => await openDatabase(readDatabaseConfig()),
  terminal: process.stderr,
  signal: interruption.signal
}))
