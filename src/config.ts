import { resolve } from 'node:path'
import type { DatabaseConfig } from './database/database.ts'
import { passwordFlaw } from './domain/password.ts'
import type { TokenConfig } from './domain/tokens.ts'

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
/** The fewest bytes of a secret: as many as the hash has (RFC 7518, section 3.2). */
const secretBytes = { HS256: 32, HS384: 48, HS512: 64 } as const

export interface Config {
  host: string
  port: number
  database: DatabaseConfig
  jwt: {
    algorithm: TokenConfig['algorithm']
    /** Undefined where the embedded database keeps one of its own. */
    secret: string | undefined
    ttlSeconds: number
  }
  /** The first administrator. */
  admin: { username: string, password: string | undefined }
  /** The base-2 logarithm of bcrypt's number of rounds. */
  passwordCost: number
  logLevel: typeof logLevels[number]
  /** Accepted, and without effect: nothing is limited. */
  rateLimit: boolean
}

/** Every variable of the environment that is wrong, each with a sentence that says what is expected. */
export class ConfigError extends Error {
  readonly problems: string[]

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
  const wrong = (name: string, sentence: string) => { problems.push(`${name} ${sentence}`) }

  function oneOf<Choice extends string> (name: string, choices: readonly Choice[], otherwise: Choice): Choice {
    const text = env[name] || otherwise
    const choice = choices.find((choice) => choice === text)
    if (choice === undefined) wrong(name, `should be one of ${choices.join(', ')}`)
    return choice ?? otherwise
  }

  function integer (name: string, least: number, most: number, otherwise: number): number {
    const text = env[name] || String(otherwise)
    const value = /^[0-9]{1,10}$/.test(text) ? Number(text) : NaN
    if (!(value >= least && value <= most)) wrong(name, `should be a whole number from ${least} to ${most}`)
    return value
  }

  const database = databaseConfig(env['DATABASE_URL'] ?? '')
  if (database === undefined) {
    wrong('DATABASE_URL', 'should be postgres://user:password@host/database, pglite:<folder> or pglite:memory')
  }

  const algorithm = oneOf('JWT_ALGORITHM', ['HS256', 'HS384', 'HS512'], 'HS256')
  const secret = env['JWT_SECRET_KEY'] || undefined
  const secretFlaw = secret === undefined ? missingSecretFlaw(database) : weakSecretFlaw(secret, secretBytes[algorithm])
  if (secretFlaw !== undefined) wrong('JWT_SECRET_KEY', secretFlaw)

  const username = env['ADMIN_USERNAME'] || 'admin'
  if (!/^[A-Za-z0-9._@+-]{3,64}$/.test(username)) {
    wrong('ADMIN_USERNAME', 'should be 3 to 64 letters, digits or characters of . _ @ + -')
  }
  const password = env['ADMIN_PASSWORD'] || undefined
  const flaw = password === undefined ? undefined : passwordFlaw(password, username)
  if (flaw !== undefined) wrong('ADMIN_PASSWORD', `is refused: ${flaw}`)

  const config = {
    host: env['HOST'] || '127.0.0.1',
    port: integer('PORT', 0, 65535, 8000),
    jwt: { algorithm, secret, ttlSeconds: 60 * integer('ACCESS_TOKEN_EXPIRE_MINUTES', 1, 525_600, 30) },
    admin: { username, password },
    passwordCost: 12,
    logLevel: oneOf('LOG_LEVEL', logLevels, 'info'),
    rateLimit: oneOf('RATE_LIMIT', ['on', 'off'], 'on') === 'on'
  }
  if (database === undefined || problems.length > 0) throw new ConfigError(problems)
  return { ...config, database }
}

function databaseConfig (url: string): DatabaseConfig | undefined {
  if (url === '') return { kind: 'folder', folder: resolve('.data') }
  if (url === 'pglite:memory') return { kind: 'memory' }
  if (/^pglite:./.test(url)) return { kind: 'folder', folder: resolve(url.slice('pglite:'.length)) }
  if (/^postgres(ql)?:\/\/./.test(url) && URL.canParse(url)) return { kind: 'postgres', url }
  return undefined
}

function missingSecretFlaw (database: DatabaseConfig | undefined): string | undefined {
  if (database?.kind !== 'postgres') return undefined
  return 'should be set: replicas and restarts must agree on it. Make one with `openssl rand -hex 32`'
}

function weakSecretFlaw (secret: string, fewestBytes: number): string | undefined {
  if (Buffer.byteLength(secret) < fewestBytes) return `should have at least ${fewestBytes} bytes`
  if (wellKnownSecrets.has(secret)) return 'is published in documentation: make one with `openssl rand -hex 32`'
  if (new Set(secret).size < 5) return 'is too simple: make one with `openssl rand -hex 32`'
  return undefined
}

/** Secrets of 32 bytes and more that tutorials and tools show, and that deployments are found with. */
const wellKnownSecrets: ReadonlySet<string> = new Set([
  '09d25e094faa6ca2556c818166b7a9563b93f7099f6f0f4caa6cf63b88e8d3e7',
  'a-string-secret-at-least-256-bits-long',
  'a-valid-string-secret-that-is-at-least-512-bits-long-which-is-very-long',
  'a-valid-string-secret-that-is-at-least-384-bits-long',
  'your-256-bit-secret-your-256-bit-secret',
  'your-super-secret-jwt-token-with-at-least-32-characters-long',
  'super-secret-jwt-token-with-at-least-32-characters-long',
  'your-secret-key-change-this-in-production',
  'your-secret-key-here-change-in-production',
  'change-this-secret-key-in-production',
  'change-me-to-a-long-random-string-please',
  'secretsecretsecretsecretsecretsecret',
  'abcdefghijklmnopqrstuvwxyz123456',
  'abcdefghijklmnopqrstuvwxyz0123456789'
])
