import { existsSync } from 'node:fs'
import { type Config, loadConfig } from '../config/config.ts'

/** Reads the configuration from the environment, which takes precedence, and from `.env`. @throws {ConfigError} */
export function readConfig (): Config {
  if (existsSync('.env')) process.loadEnvFile('.env')
  return loadConfig(process.env)
}
