import { resolve } from 'node:path'
import { type JwtConfig, jwtConfig } from './jwt.ts'
import { type LimitsConfig, limitsConfig } from './limits.ts'
import { readVariables } from './variables.ts'
import { violations } from '../contract/messages.ts'
import { compileAt } from '../contract/schemas.ts'
import type { DatabaseConfig } from '../database/open.ts'
import { passwordProblem } from '../domain/auth/password.ts'
import { isProxyRange } from './proxies.ts'

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

export interface Config {
  host: string
  port: number
  database: DatabaseConfig
  jwt: JwtConfig
  /** The first administrator. */
  admin: { username: string, password: string | undefined }
  /** The base-2 logarithm of bcrypt's number of rounds. */
  passwordCost: number
  logLevel: typeof logLevels[number]
  /** The addresses and ranges of the proxies that are believed when they report whom they serve. */
  trustProxy: string[]
  /** Undefined where nothing is limited. */
  limits: LimitsConfig | undefined
  /** Whether employees are changed only by clients that tell which version they know. */
  requireIfMatch: boolean
  /** Whether anyone may make an account. */
  registration: 'open' | 'closed'
}

/** Every variable of the environment that is wrong, each with a sentence that says what is expected. */
export class ConfigError extends Error {
  readonly problems: string[]
  /** The exit code of a process that ends with this error: EX_CONFIG of sysexits.h. */
  readonly exitCode = 78

  constructor (problems: string[]) {
    super(`The configuration is wrong:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`)
    this.problems = problems
  }
}

/**
 * Reads the configuration from the environment. A variable that is empty counts as one that is not set.
 *
 * @throws {ConfigError} names all variables that are wrong
 */
export function loadConfig (env: Record<string, string | undefined>): Config {
  const problems: string[] = []
  const variables = readVariables(env, problems)
  const { text, list, oneOf, integer, wrong } = variables

  const database = databaseConfig(text('DATABASE_URL') ?? '')
  if (database === undefined) {
    wrong('DATABASE_URL', 'should be postgres://user:password@host/database, pglite:<folder> or pglite:memory')
  }

  const username = text('ADMIN_USERNAME') ?? 'admin'
  for (const { message } of violations(compileAt('/components/schemas/Username'), username, 'body')) {
    wrong('ADMIN_USERNAME', `is refused: ${message}`)
  }
  const password = text('ADMIN_PASSWORD')
  const flaw = password === undefined ? undefined : passwordProblem(password, username)
  if (flaw !== undefined) wrong('ADMIN_PASSWORD', `is refused: ${flaw}`)

  const trustProxy = list('TRUST_PROXY')
  if (!trustProxy.every(isProxyRange)) {
    wrong('TRUST_PROXY', 'should be IP addresses and ranges such as 10.0.0.0/8 (none wider than that, nor than ' +
      'fc00::/7), separated by commas: those of your proxies alone')
  }

  const config = {
    host: text('HOST') ?? '127.0.0.1',
    port: integer('PORT', 0, 65535, 8000),
    jwt: jwtConfig(variables, database),
    admin: { username, password },
    passwordCost: 12,
    logLevel: oneOf('LOG_LEVEL', logLevels, 'info'),
    trustProxy,
    limits: limitsConfig(variables),
    requireIfMatch: oneOf('REQUIRE_IF_MATCH', ['on', 'off'], 'off') === 'on',
    registration: oneOf('REGISTRATION', ['open', 'closed'], 'open')
  }
  if (database === undefined || problems.length > 0) throw new ConfigError(problems)
  // Where another issuer signs the tokens, nobody could log in to an account of this service.
  const registration = config.jwt.kind === 'external' ? 'closed' : config.registration
  return { ...config, registration, database }
}

function databaseConfig (url: string): DatabaseConfig | undefined {
  if (url === '') return { kind: 'folder', folder: resolve('.data') }
  if (url === 'pglite:memory') return { kind: 'memory' }
  if (/^pglite:./.test(url)) return { kind: 'folder', folder: resolve(url.slice('pglite:'.length)) }
  if (/^postgres(ql)?:\/\/./.test(url) && URL.canParse(url)) return { kind: 'postgres', url }
  return undefined
}
