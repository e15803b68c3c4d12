import { existsSync } from 'node:fs'
import { type Config, loadConfig, loadDatabaseConfig } from '../config/config.ts'
import { parseEnvFile } from '../config/environment/env-file.ts'
import { fileProblem, readTextFile } from '../config/environment/text-file.ts'
import type { DatabaseConfig } from '../database/open.ts'

/** Reads the configuration from the environment, which takes precedence, and from `.env`. @throws {ConfigError} */
export function readConfig (): Config {
  return loadConfig(process.env, addEnvFile())
}

/** Reads the configuration of the database alone, as {@link readConfig} does. @throws {ConfigError} */
export function readDatabaseConfig (): DatabaseConfig {
  return loadDatabaseConfig(process.env, addEnvFile())
}

/** Adds the variables of `.env` to the environment, where libraries read some, too. Returns what is wrong with it. */
function addEnvFile (): string[] {
  if (!existsSync('.env')) return []
  try {
    const { variables, problems } = parseEnvFile(readTextFile('.env'))
    for (const [name, value] of Object.entries(variables)) process.env[name] ??= value
    return problems
  } catch (error) {
    return [`.env ${fileProblem(error as Error)}`]
  }
}
