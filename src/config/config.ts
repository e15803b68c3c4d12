import { violations } from '../contract/messages.ts'
import { validatorAt } from '../contract/schemas/validators.ts'
import type { DatabaseConfig } from '../database/open.ts'
import { passwordProblem } from '../domain/auth/password.ts'
import { databaseConfig } from './database.ts'
import { type JwtConfig, jwtConfig } from './jwt.ts'
import { type LimitsConfig, limitsConfig } from './limits.ts'
import { type MetricsConfig, metricsConfig } from './metrics.ts'
import { corsOriginsConfig } from './origins.ts'
import { isProxyRange } from './proxies.ts'
import { publicUrlConfig } from './public-url.ts'
import { type Environment, readVariables } from './variables.ts'
import { workersConfig } from './workers.ts'

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

/** The base-2 logarithm of bcrypt's number of rounds. */
export const passwordCost = 12

export interface Config {
  host: string
  port: number
  /** The number of processes that serve requests. */
  workers: number
  /** The URL under which clients see the service, without a slash at its end; empty if it is not set. */
  publicUrl: string
  database: DatabaseConfig
  jwt: JwtConfig
  /** The first administrator. */
  admin: { username: string, password: string | undefined }
  /** The base-2 logarithm of bcrypt's number of rounds. */
  passwordCost: number
  /** How long an idle connection stays open. */
  keepAliveSeconds: number
  /** How long a stopping service accepts requests, while clients and load balancers leave it. */
  shutdownDelaySeconds: number
  logLevel: typeof logLevels[number]
  /** Addresses and CIDR ranges of the proxies whose forwarded addresses are trusted. */
  trustProxy: string[]
  /** The origins whose scripts may use the service. */
  corsOrigins: string[]
  /** Undefined with RATE_LIMIT=off. */
  limits: LimitsConfig | undefined
  /** Where metrics are served; undefined if they are not. */
  metrics: MetricsConfig | undefined
  /** Whether a change of an employee requires `If-Match`. */
  requireIfMatch: boolean
  /** For how many seconds a refresh token that was replaced still gets its successor. */
  refreshGraceSeconds: number
  /** Whether accounts can be created by `POST /auth/register`. */
  registration: 'open' | 'closed'
  /** What is set in vain, in sentences. */
  warnings: string[]
}

/** The configuration is wrong. Each problem is a sentence that names a variable and says what is expected. */
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
 * Reads the configuration from environment variables. An empty variable counts as not set.
 *
 * @param problems - what is wrong already
 * @throws {ConfigError} with every problem
 */
export function loadConfig (env: Environment, problems: string[] = []): Config {
  const variables = readVariables(env, problems)
  const { text, list, oneOf, integer, report } = variables

  const { database, warnings } = databaseConfig(variables)

  const username = text('ADMIN_USERNAME') ?? 'admin'
  for (const { message } of violations(validatorAt('/components/schemas/Username'), username, 'body')) {
    report('ADMIN_USERNAME', `is not allowed: ${message}`)
  }
  const password = text('ADMIN_PASSWORD')
  const problem = password === undefined ? undefined : passwordProblem(password, username)
  if (problem !== undefined) report('ADMIN_PASSWORD', `is not allowed: ${problem}`)

  const trustProxy = list('TRUST_PROXY')
  if (!trustProxy.every(isProxyRange)) {
    report('TRUST_PROXY', 'should list the IP addresses and ranges of your proxies, separated by commas; a range may ' +
      'be as wide as 10.0.0.0/8 or fc00::/7')
  }

  const port = integer('PORT', 0, 65535, 8000)
  const config = {
    host: text('HOST') ?? '127.0.0.1',
    port,
    workers: workersConfig(variables, database),
    publicUrl: publicUrlConfig(variables),
    metrics: metricsConfig(variables, port),
    jwt: jwtConfig(variables, database),
    admin: { username, password },
    passwordCost,
    keepAliveSeconds: integer('KEEP_ALIVE_TIMEOUT', 1, 3600, 72),
    shutdownDelaySeconds: integer('SHUTDOWN_DELAY', 0, 3600, 5),
    logLevel: oneOf('LOG_LEVEL', logLevels, 'info'),
    trustProxy,
    corsOrigins: corsOriginsConfig(variables),
    limits: limitsConfig(variables),
    refreshGraceSeconds: integer('REFRESH_GRACE_SECONDS', 0, 300, 10),
    requireIfMatch: oneOf('REQUIRE_IF_MATCH', ['on', 'off'], 'off') === 'on',
    registration: oneOf('REGISTRATION', ['open', 'closed'], 'open')
  }
  if (database === undefined || problems.length > 0) throw new ConfigError(problems)
  // With an external issuer the accounts of this service cannot log in.
  const registration = config.jwt.kind === 'external' ? 'closed' : config.registration
  return { ...config, registration, database, warnings }
}

/**
 * Reads the configuration of the database alone, for a program that needs no other.
 *
 * @param problems - what is wrong already
 * @throws {ConfigError} with every problem
 */
export function loadDatabaseConfig (env: Environment, problems: string[] = []): DatabaseConfig {
  const { database } = databaseConfig(readVariables(env, problems))
  if (database === undefined || problems.length > 0) throw new ConfigError(problems)
  return database
}
