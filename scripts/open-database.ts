import { existsSync } from 'node:fs'
import { type Config, loadConfig } from '../src/config/config.ts'
import { openDatabase } from '../src/database/open.ts'
import type { OpenDatabase } from '../src/database/handle.ts'

/** Opens the database that the service would use, up to date. @throws {ConfigError} */
export async function openConfigured (): Promise<OpenDatabase & { config: Config }> {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const config = loadConfig(process.env)
  const database = await openDatabase(config.database)
  await database.migrate()
  return { ...database, config }
}
