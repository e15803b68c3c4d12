import type { Outcome } from '../src/commands/command.ts'
import type { OpenDatabase } from '../src/database/handle.ts'
import { openDatabase } from '../src/database/open.ts'
import { readDatabaseConfig } from '../src/process/configuration.ts'

/** Opens the database of the service and applies pending migrations. @throws {ConfigError} @throws {StartFailure} */
export async function openConfigured (): Promise<OpenDatabase> {
  const database = await openDatabase(readDatabaseConfig())
  try {
    await database.migrate(console.error)
  } catch (error) {
    await database.close()
    throw error
  }
  return database
}

/** Prints the text of an outcome and sets the exit code of the process. */
export function exitWith ({ code, text }: Outcome): void {
  if (code !== 0) console.error(text)
  else if (text !== '') console.log(text)
  process.exitCode = code
}
