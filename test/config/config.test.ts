import { availableParallelism } from 'node:os'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseEnv } from 'node:util'
import t from 'tap'
import { ConfigError, loadConfig } from '../../src/config/config.ts'
import { variableNames as allNames } from '../../src/config/environment/names.ts'
import { goodSecret as secret, problems } from '../harness/configuration.ts'

type Env = Record<string, string | undefined>

const postgres = 'postgres://app:hunter22@db.example:6543/people?sslmode=require'

const defaults = {
  host: '127.0.0.1',
  port: 8000,
  workers: 1,
  publicUrl: '',
  database: { kind: 'folder', folder: resolve('.data') },
  jwt: {
    kind: 'secret', algorithm: 'HS256', secret: undefined, verifyKeyFiles: [], previousSecrets: [], ttlSeconds: 1800
  },
  admin: { username: 'admin', password: undefined },
  passwordCost: 12,
  keepAliveSeconds: 72,
  shutdownDelaySeconds: 5,
  logLevel: 'info',
  trustProxy: [] as string[],
  corsOrigins: [] as string[],
  limits: {
    requests: { perAddress: 30_000, perUser: 30_000 },
    attempts: { loginsPerAccountAndAddress: 5, loginsPerAddress: 20, loginsPerAccount: 100, registrations: 5 }
  },
  metrics: undefined,
  refreshGraceSeconds: 10,
  requireIfMatch: false,
  registration: 'open',
  warnings: [] as string[]
} as const

await t.test('nothing needs to be set', async (t) => {
  t.same(loadConfig({}), defaults)
})

/** The names of all variables that the configuration is read from. */
function variableNames (): string[] {
  const names = new Set<string>()
  loadConfig(new Proxy<Env>({}, {
    get (_, name) {
      names.add(String(name))
      return undefined
    }
  }))
  return [...names]
}

await t.test('a variable that is empty counts as one that is not set', async (t) => {
  t.same(loadConfig(Object.fromEntries(variableNames().map((name) => [name, '']))), defaults)
})

await t.test('the example file has every variable, and shows the defaults', async (t) => {
  const example = await readFile(new URL('../../.env.example', import.meta.url), 'utf8')
  const names = [...example.matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name)
  t.same(names.toSorted(), variableNames().toSorted())
  t.same(allNames.toSorted(), variableNames().toSorted(), 'no name is known that is not read')
  t.same(loadConfig(parseEnv(example)), defaults)
})

const databaseVariables: Array<[Env, object]> = [
  [{}, {
    prepare: 'auto',
    limits: { poolMax: 8, connectTimeoutMs: 1000, statementTimeoutMs: 2500, lockTimeoutMs: 500 }
  }],
  [{ DATABASE_MIGRATION_URL: 'postgres://db.example/people' }, { migrationUrl: 'postgres://db.example/people' }],
  [{ DATABASE_PREPARE: 'off' }, { prepare: 'off' }],
  [{ DATABASE_POOL_MAX: '1' }, { limits: { poolMax: 1 } }],
  [{ DATABASE_CONNECT_TIMEOUT: '10' }, { limits: { connectTimeoutMs: 10_000 } }],
  [{ DATABASE_CONNECT_TIMEOUT: '1.001' }, { limits: { connectTimeoutMs: 1001 } }],
  [{ DATABASE_STATEMENT_TIMEOUT: '0.1' }, { limits: { statementTimeoutMs: 100 } }],
  [{ DATABASE_STATEMENT_TIMEOUT: '2500ms' }, { limits: { statementTimeoutMs: 2500 } }],
  [{ DATABASE_LOCK_TIMEOUT: '2 s' }, { limits: { lockTimeoutMs: 2000 } }]
]

await t.test('every variable is heeded', async (t) => {
  const { jwt, admin, limits } = defaults
  const heeded: Array<[Env, object]> = [
    [{ HOST: '0.0.0.0' }, { host: '0.0.0.0' }],
    [{ HOST: '::1' }, { host: '::1' }],
    [{ PORT: '0' }, { port: 0 }],
    [{ PORT: '65535' }, { port: 65535 }],
    [{ JWT_SECRET_KEY: secret }, { jwt: { ...jwt, secret } }],
    [{ JWT_ALGORITHM: 'HS512' }, { jwt: { ...jwt, algorithm: 'HS512' } }],
    [{ JWT_ALGORITHM: 'HS384', JWT_SECRET_KEY: secret }, { jwt: { ...jwt, algorithm: 'HS384', secret } }],
    [{ ACCESS_TOKEN_EXPIRE_MINUTES: '1' }, { jwt: { ...jwt, ttlSeconds: 60 } }],
    [{ ACCESS_TOKEN_EXPIRE_MINUTES: '525600' }, { jwt: { ...jwt, ttlSeconds: 31_536_000 } }],
    [{ ADMIN_USERNAME: 'a.b_c@d+e-9' }, { admin: { ...admin, username: 'a.b_c@d+e-9' } }],
    [{ ADMIN_PASSWORD: 'newpassword' }, { admin: { ...admin, password: 'newpassword' } }],
    [{ LOG_LEVEL: 'silent' }, { logLevel: 'silent' }],
    [{ KEEP_ALIVE_TIMEOUT: '1' }, { keepAliveSeconds: 1 }],
    [{ SHUTDOWN_DELAY: '0' }, { shutdownDelaySeconds: 0 }],
    [{ SHUTDOWN_DELAY: '3600' }, { shutdownDelaySeconds: 3600 }],
    [{ TRUST_PROXY: '10.1.2.3' }, { trustProxy: ['10.1.2.3'] }],
    [{ TRUST_PROXY: ' 10.0.0.0/8 ,fc00::/7,, ::1,' }, { trustProxy: ['10.0.0.0/8', 'fc00::/7', '::1'] }],
    [{ TRUST_PROXY: '192.0.2.1/32, 2001:db8::1/128' }, { trustProxy: ['192.0.2.1/32', '2001:db8::1/128'] }],
    [{ TRUST_PROXY: '::ffff:10.1.2.3' }, { trustProxy: ['::ffff:10.1.2.3'] }],
    [{ CORS_ORIGINS: 'https://app.example.com' }, { corsOrigins: ['https://app.example.com'] }],
    [{ CORS_ORIGINS: 'HTTPS://App.Example.com:443/, http://localhost:5173,http://[::1]:80' },
      { corsOrigins: ['https://app.example.com', 'http://localhost:5173', 'http://[::1]'] }],
    [{ WORKERS: '1' }, { workers: 1 }],
    [{ METRICS_PORT: '9464' }, { metrics: { host: '127.0.0.1', port: 9464 } }],
    [{ METRICS_PORT: '0', METRICS_HOST: '::' }, { metrics: { host: '::', port: 0 } }],
    [{ METRICS_HOST: '::' }, { metrics: undefined }],
    [{ RATE_LIMIT: 'off' }, { limits: undefined }],
    [{ RATE_LIMIT: 'off', RATE_LIMIT_PER_USER: '5' }, { limits: undefined }],
    [{ RATE_LIMIT: 'on' }, { limits }],
    [{ RATE_LIMIT_PER_ADDRESS: '1' }, { limits: { requests: { perAddress: 1, perUser: 30_000 } } }],
    [{ RATE_LIMIT_PER_USER: '1000000000' }, { limits: { requests: { perAddress: 30_000, perUser: 1_000_000_000 } } }],
    [{ LOGIN_FAILURES_PER_ACCOUNT_AND_ADDRESS: '3' }, { limits: { attempts: { loginsPerAccountAndAddress: 3 } } }],
    [{ LOGIN_FAILURES_PER_ADDRESS: '7' }, { limits: { attempts: { loginsPerAddress: 7 } } }],
    [{ LOGIN_FAILURES_PER_ACCOUNT: '9' }, { limits: { attempts: { loginsPerAccount: 9 } } }],
    [{ REGISTRATIONS_PER_HOUR: '1' }, { limits: { attempts: { registrations: 1 } } }],
    ...Object.entries({
      'https://people.example.com': 'https://people.example.com',
      'https://people.example.com/': 'https://people.example.com',
      'HTTP://People.Example.com:80/HR/': 'http://people.example.com/HR',
      'http://localhost:8080/a/b-c/v1.0/': 'http://localhost:8080/a/b-c/v1.0',
      'https://[2001:db8::1]/x/../hr': 'https://[2001:db8::1]/hr',
      [`https://people.example/${'x'.repeat(177)}`]: `https://people.example/${'x'.repeat(177)}`,
      'https://people.example/<">': 'https://people.example/%3C%22%3E',
      'https://people.example/münchen': 'https://people.example/m%C3%BCnchen'
    }).map(([PUBLIC_URL, publicUrl]): [Env, object] => [{ PUBLIC_URL }, { publicUrl }]),
    [{ REFRESH_GRACE_SECONDS: '0' }, { refreshGraceSeconds: 0 }],
    [{ REFRESH_GRACE_SECONDS: '300' }, { refreshGraceSeconds: 300 }],
    [{ REQUIRE_IF_MATCH: 'on' }, { requireIfMatch: true }],
    [{ REQUIRE_IF_MATCH: 'off' }, { requireIfMatch: false }],
    [{ REGISTRATION: 'closed' }, { registration: 'closed' }],
    [{ REGISTRATION: 'open', JWT_ISSUER: 'https://issuer.example', JWT_AUDIENCE: 'people', JWT_JWKS: 'keys.json' },
      { registration: 'closed', jwt: { kind: 'external', issuer: 'https://issuer.example' } }],
    [{ DATABASE_URL: 'pglite:memory' }, { database: { kind: 'memory' } }],
    [{ DATABASE_URL: 'pglite:/srv/data' }, { database: { kind: 'folder', folder: resolve('/srv/data') } }],
    [{ DATABASE_URL: 'pglite:some/where' }, { database: { kind: 'folder', folder: resolve('some/where') } }],
    ...[postgres, 'postgresql://db.example/people', 'postgres://[::1]:5433/people'].map((url): [Env, object] =>
      [{ DATABASE_URL: url, JWT_SECRET_KEY: secret }, { database: { kind: 'postgres', url } }]),
    ...databaseVariables.map(([env, database]): [Env, object] =>
      [{ DATABASE_URL: postgres, JWT_SECRET_KEY: secret, ...env }, { database }])
  ]
  for (const [env, expected] of heeded) t.match(loadConfig(env), expected, JSON.stringify(env))
})

await t.test('an invalid value is rejected, and the problem names valid ones', async (t) => {
  const refused: Record<string, [values: string[], expected: RegExp]> = {
    PORT: [['-1', '65536', '1.5', '8e3', '0x50', ' 80', '80 ', 'http', '99999999999', '٨'], /number from 0 to 65535/],
    ACCESS_TOKEN_EXPIRE_MINUTES: [['0', '525601', '-5', '30m', '1e1', 'NaN'], /number from 1 to 525600/],
    JWT_ALGORITHM: [['none', 'hs256', 'RS512', 'HS256 '], /one of HS256, HS384, HS512, EdDSA, ES256, RS256$/],
    LOG_LEVEL: [['INFO', 'verbose', '30'], /one of fatal, error, warn, info, debug, trace, silent/],
    TRUST_PROXY: [
      [
        'true', 'false', '1', '*', 'loopback', 'localhost', 'proxy.example', 'uniquelocal', 'all',
        '0.0.0.0/0', '::/0', '0.0.0.0/1', '10.0.0.0/7', '::/6', '10.0.0.0/33', '::1/129', '10.0.0.0/', '10.0.0.0/08/8',
        '10.0.0.0/8/8', '10.0.0.0/255.0.0.0', '10.0.0.0/-8', '10.0.0.0/8.5', '10.0.0.0/0x8', '/8', '/', '10.0.0',
        '127.1', '0x7f.0.0.1', '010.0.0.1', '256.0.0.1', '10.0.0.1:80', '[::1]', 'fe80::1%eth0', '::ffff:0.0.0.0/96',
        '::ffff:10.0.0.0/104', '10.0.0.1;10.0.0.2', '10.0.0.1 10.0.0.2', '10.0.0.1, true', '1::2::3', '"10.0.0.1"'
      ],
      /should list the IP addresses and ranges of your proxies, separated by commas; .* 10.0.0.0\/8/
    ],
    CORS_ORIGINS: [
      ['*', 'null', 'app.example.com', 'https://*.example.com', 'https://app.example.com/path', 'https://a@app.example',
        'https://app.example.com?a', 'ftp://app.example', 'https://', 'file://', 'https://a.example;https://b.example'],
      /should list the origins of pages, separated by commas: .*https:\/\/app\.example\.com/
    ],
    KEEP_ALIVE_TIMEOUT: [['0', '3601', '5s'], /from 1 to 3600$/],
    SHUTDOWN_DELAY: [['-1', '3601', '5s', '1.5'], /from 0 to 3600$/],
    WORKERS: [['0', '65', 'all', '-1'], /number from 1 to 64$/],
    METRICS_PORT: [['-1', '65536', 'on'], /number from 0 to 65535$/],
    RATE_LIMIT: [['OFF', 'no', 'false', '0'], /one of on, off/],
    RATE_LIMIT_PER_ADDRESS: [['0', '-1', '1000000001', '9999999999', '1e3', '5/s', 'none'], /from 1 to 1000000000/],
    RATE_LIMIT_PER_USER: [['0', '1.5', '30_000', '٨'], /from 1 to 1000000000/],
    ADMIN_USERNAME: [['ab', 'a'.repeat(65), 'a b c', 'admin\n', 'Łukasz', "admin'--"],
      /not allowed: (String should have at (least 3|most 64) characters|Username should consist of letters, digits)/],
    PUBLIC_URL: [
      ['people.example.com', '/hr', 'ftp://people.example', 'https://', 'https://user@people.example', 'localhost:8000',
        'https://user:hunter22@people.example', 'https://people.example/?a=b', 'https://people.example/#a',
        'https://people.example/a//b', 'https://people.example//', 'https://people.example/a%2Fb',
        'https://people.example/a%5Cb', 'https://people.example/a%00b',
        'https://people.example/a;b', "https://people.example/a'b", 'javascript:alert(1)',
        'https://people.example/a&b', `https://people.example/${'x'.repeat(178)}`],
      /should be the http or https URL under which clients see the service, such as https:\/\/people/
    ],
    REFRESH_GRACE_SECONDS: [['-1', '301', '10s', 'off'], /from 0 to 300$/],
    REQUIRE_IF_MATCH: [['ON', 'yes', 'true', '1'], /one of on, off/],
    REGISTRATION: [['OPEN', 'no', 'invite'], /one of open, closed/],
    LOGIN_FAILURES_PER_ADDRESS: [['0', '-1', 'many'], /from 1 to 1000000000/],
    REGISTRATIONS_PER_HOUR: [['0', '1.5'], /from 1 to 1000000000/],
    DATABASE_POOL_MAX: [['0', '1001', '-1', 'many'], /from 1 to 1000$/],
    DATABASE_PREPARE: [['yes', 'ON'], /one of auto, on, off/],
    DATABASE_CONNECT_TIMEOUT: [['0', '11', '1e1', '1m', '-1', '1,5'], /number of seconds from 0.1 to 10, such as 1$/],
    DATABASE_STATEMENT_TIMEOUT: [['0', '2500', '16s', '99ms', '1.0000'], /number of seconds from 0.1 to 15/],
    DATABASE_LOCK_TIMEOUT: [['0', '15.001', 'off'], /number of seconds from 0.01 to 15/],
    DATABASE_URL: [
      ['mysql://db/people', 'people', 'postgres:', 'postgres://', 'pglite:', 'postgres://db:port/people', 'sqlite:x'],
      /postgres:\/\/user:password@host\/database, pglite:<folder> or pglite:memory/
    ]
  }
  for (const [name, [values, expected]] of Object.entries(refused)) {
    for (const value of values) {
      const [problem = '', ...more] = problems({ [name]: value })
      t.ok(problem.startsWith(`${name} `) && expected.test(problem), `${name}=${value}: ${problem}`)
      t.same(more, [])
    }
  }
})

await t.test('each URL of PostgreSQL is checked, and that of migrations needs another beside it', async (t) => {
  const url = 'postgres://app:hunter22@db/people'
  const refused: Array<[Env, RegExp]> = [
    [{ DATABASE_URL: `${url}?sslmode=on` }, /^DATABASE_URL has an sslmode other than/],
    [{ DATABASE_URL: url, DATABASE_MIGRATION_URL: `${url}?sslmode=on` }, /^DATABASE_MIGRATION_URL has an sslmode/],
    [{ DATABASE_URL: url, DATABASE_MIGRATION_URL: 'pglite:memory' }, /^DATABASE_MIGRATION_URL should be (?!.*pglite)/],
    [{ DATABASE_MIGRATION_URL: url }, /^DATABASE_URL should be set, since DATABASE_MIGRATION_URL is$/]
  ]
  for (const [env, expected] of refused) t.match(problems({ JWT_SECRET_KEY: secret, ...env }), [expected])
  const vain = { DATABASE_URL: `${url}?sslcrl=x`, DATABASE_MIGRATION_URL: `${url}?schema=hr`, JWT_SECRET_KEY: secret }
  t.match(loadConfig(vain).warnings, [/^DATABASE_URL has .+ sslcrl/, /^DATABASE_MIGRATION_URL has .+ schema/])
})

await t.test('the password of the first administrator follows the rules for all passwords', async (t) => {
  const weak = ['short', 'password', 'Password1', 'x'.repeat(73), 'é'.repeat(37), '\ud800 and more', 'nul\0 and more']
  for (const password of weak) {
    t.match(problems({ ADMIN_PASSWORD: password }), [/^ADMIN_PASSWORD is not allowed: Password/])
  }
  t.match(problems({ ADMIN_USERNAME: 'superuser', ADMIN_PASSWORD: 'SuperUser' }), [/should not be the username/])
})

await t.test('a secret is as long as its algorithm requires, and not a published one', async (t) => {
  const algorithms: Record<string, number> = { HS256: 32, HS384: 48, HS512: 64 }
  for (const [algorithm, bytes] of Object.entries(algorithms)) {
    const [enough, less] = [secret.slice(0, bytes), secret.slice(0, bytes - 1)]
    t.same(problems({ JWT_ALGORITHM: algorithm, JWT_SECRET_KEY: enough }), [], `${bytes} bytes for ${algorithm}`)
    const problem = [`JWT_SECRET_KEY should have at least ${bytes} bytes`]
    t.same(problems({ JWT_ALGORITHM: algorithm, JWT_SECRET_KEY: less }), problem)
  }
  t.same(problems({ JWT_SECRET_KEY: 'é€đŋħłþø→↓←' }).length, 1, 'characters that are more than a byte each')
  t.same(problems({ JWT_SECRET_KEY: 'é€đŋħłþø→↓←ß€ŧ' }), [], 'count as their bytes')

  const known = [
    '09d25e094faa6ca2556c818166b7a9563b93f7099f6f0f4caa6cf63b88e8d3e7', 'a-string-secret-at-least-256-bits-long',
    'your-256-bit-secret-your-256-bit-secret', 'secretsecretsecretsecretsecretsecret'
  ]
  for (const text of known) t.match(problems({ JWT_SECRET_KEY: text }), [/published/], text)
  for (const text of ['x'.repeat(64), 'abcd'.repeat(16)]) t.match(problems({ JWT_SECRET_KEY: text }), [/too simple/])
})

await t.test('PostgreSQL, which several processes share, needs a secret that they share', async (t) => {
  t.match(problems({ DATABASE_URL: postgres }), [/^JWT_SECRET_KEY should be set: .*openssl rand -hex 32/])
  t.same(problems({ DATABASE_URL: 'pglite:memory' }), [])
})

await t.test('several workers need PostgreSQL', async (t) => {
  const url = { DATABASE_URL: postgres, JWT_SECRET_KEY: secret }
  t.equal(loadConfig({ ...url, WORKERS: '4' }).workers, 4)
  t.equal(loadConfig({ ...url, WORKERS: 'auto' }).workers, Math.min(availableParallelism(), 64))
  t.match(problems({ WORKERS: '2' }), [/^WORKERS should be 1: only one process can open an embedded database/])
})

await t.test('all problems are reported at once, without secrets', async (t) => {
  const env = {
    DATABASE_URL: 'postgres://app:hunter22@db:port/people',
    JWT_SECRET_KEY: 'correct horse',
    ADMIN_PASSWORD: 'letmein1',
    ADMIN_USERNAME: 'two words',
    PORT: 'eighty',
    LOG_LEVEL: 'loud',
    TRUST_PROXY: 'true',
    RATE_LIMIT: 'perhaps',
    RATE_LIMIT_PER_ADDRESS: 'none',
    RATE_LIMIT_PER_USER: '0',
    JWT_ALGORITHM: 'none',
    ACCESS_TOKEN_EXPIRE_MINUTES: 'soon'
  }
  const found = problems(env)
  t.same(found.map((problem) => problem.split(' ')[0]).toSorted(), Object.keys(env).toSorted())
  const { message } = new ConfigError(found)
  for (const problem of found) t.ok(message.includes(`\n  - ${problem}`), 'the message lists it')
  t.notMatch(message, /hunter22|correct horse|letmein1/)
})
