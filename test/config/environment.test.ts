import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { loadConfig, loadDatabaseConfig } from '../../src/config/config.ts'
import { parseEnvFile } from '../../src/config/environment/env-file.ts'
import { decodeText } from '../../src/config/environment/text-file.ts'
import { goodSecret as secret, problems } from '../harness/configuration.ts'
import { temporaryFolder } from '../harness/process.ts'

const other = '7f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f7'

await t.test('a name that is nearly one of the service stops the start and brings the right one', (t) => {
  const misspelt: Record<string, string> = {
    DATABASE_URI: 'DATABASE_URL',
    DATABSE_URL: 'DATABASE_URL',
    DATABASEURL: 'DATABASE_URL',
    database_url: 'DATABASE_URL',
    DATABASE_HOST: 'DATABASE_URL',
    JWT_SECRET: 'JWT_SECRET_KEY',
    JWT_SECRET_KEY_FILES: 'JWT_SECRET_KEY_FILE',
    JTW_SECRET_KEY: 'JWT_SECRET_KEY',
    JWT_VERIFY_KEY_FILE: 'JWT_VERIFY_KEY_FILES',
    PORTT: 'PORT',
    ADMIN_USER: 'ADMIN_USERNAME',
    RATE_LIMITS: 'RATE_LIMIT',
    TRUSTED_PROXY: 'TRUST_PROXY',
    LOGLEVEL: 'LOG_LEVEL',
    LOG_LEVEL_FILE: 'LOG_LEVEL',
    PORT_FILE: 'PORT',
    REQUIRE_IFMATCH: 'REQUIRE_IF_MATCH'
  }
  for (const [name, meant] of Object.entries(misspelt)) {
    t.same(problems({ [name]: 'x' }), [`${name} is unknown: did you mean ${meant}?`])
    t.same(problems({ [name]: '' }), [], 'a variable that is empty counts as one that is not set')
  }
  t.end()
})

await t.test('a name with a prefix of the service stops the start', (t) => {
  const names = ['ADMIN_EMAIL_ADDRESS', 'JWT_ACCESS_TOKEN_LIFETIME', 'LOGIN_BACKGROUND_COLOUR', 'TRUST_PROXY_CIDRS']
  for (const name of names) {
    t.match(problems({ [name]: 'x' }), [new RegExp(`^${name} is unknown: `)])
  }
  t.match(problems({ ADMIN_EMAIL_ADDRESS: 'x' }), [/the variables are those in \.env\.example$/])
  t.end()
})

await t.test('what shells, platforms and other programs set does not matter', (t) => {
  const names = [
    'PATH', 'HOME', 'PWD', 'USER', 'LOGNAME', 'SHELL', 'TERM', 'LANG', 'TZ', 'HOSTNAME', 'HOSTTYPE', 'HOST_IP', 'CI',
    'Path', 'ComSpec', 'COMPUTERNAME', 'OS', 'TEMP', 'http_proxy', 'NO_PROXY', 'HTTPS_PROXY', 'NODE_ENV',
    'NODE_OPTIONS', 'npm_config_loglevel', 'npm_package_name', 'LOG_FORMAT', 'LOG_FILE', 'REPORT',
    'PGHOST', 'PGPORT', 'PGUSER', 'PGPASSWORD', 'PGDATABASE', 'PGSSLMODE', 'PGOPTIONS', 'POSTGRES_URL',
    'POSTGRES_PASSWORD', 'POSTGRES_PRISMA_URL', 'POSTGRESQL_ADDON_URI', 'HEROKU_POSTGRESQL_AMBER_URL',
    'DATABASE_URL_UNPOOLED', 'DATABASE_PUBLIC_URL', 'DATABASE_PRIVATE_URL', 'TEST_DATABASE_URL', 'MY_DATABASE_URI',
    'DYNO', 'VCAP_SERVICES', 'RENDER', 'FLY_APP_NAME', 'AWS_REGION', 'KUBERNETES_SERVICE_HOST', 'SYSTEMD_EXEC_PID',
    'INVOCATION_ID', 'JOURNAL_STREAM', 'NOTIFY_SOCKET', 'CREDENTIALS_DIRECTORY', 'OTEL_METRICS_EXPORTER'
  ]
  t.same(problems(Object.fromEntries(names.map((name) => [name, 'x']))), [])
  t.end()
})

await t.test('what Kubernetes sets for a service that is called as a prefix does not matter', (t) => {
  const links = {
    DATABASE_SERVICE_HOST: '10.0.0.7',
    DATABASE_SERVICE_PORT: '5432',
    DATABASE_SERVICE_PORT_POSTGRES: '5432',
    DATABASE_PORT: 'tcp://10.0.0.7:5432',
    DATABASE_PORT_5432_TCP: 'tcp://10.0.0.7:5432',
    DATABASE_PORT_5432_TCP_PROTO: 'tcp',
    DATABASE_PORT_5432_TCP_PORT: '5432',
    DATABASE_PORT_5432_TCP_ADDR: '10.0.0.7'
  }
  t.same(problems(links), [])
  t.match(loadConfig({ METRICS_PORT: 'tcp://10.0.0.7:9100' }), { metrics: undefined }, 'a name of the service itself')
  t.match(problems({ DATABASE_PORT: '5432' }), [/^DATABASE_PORT is unknown: did you mean DATABASE_URL\?$/])
  t.end()
})

await t.test('each secret may be in a file, with a line break at its end', async (t) => {
  const folder = await temporaryFolder(t)
  async function file (name: string, content: string | Uint8Array): Promise<string> {
    await writeFile(join(folder, name), content)
    return join(folder, name)
  }
  const config = loadConfig({
    DATABASE_URL_FILE: await file('url', 'postgres://db.example/people\n'),
    JWT_SECRET_KEY_FILE: await file('secret', Buffer.from(`\ufeff${secret}\r\n`)),
    JWT_PREVIOUS_SECRET_KEYS_FILE: await file('previous', `${other}\n${secret}, \n\n`),
    ADMIN_PASSWORD_FILE: await file('password', ' a password with spaces ')
  })
  const verifying = (secret: string) => ({ algorithm: 'HS256', secret })
  t.match(config, {
    database: { kind: 'postgres', url: 'postgres://db.example/people' },
    jwt: { secret, previousSecrets: [verifying(other), verifying(secret)] },
    admin: { password: ' a password with spaces ' }
  })
  const both = { JWT_SECRET_KEY: other, JWT_SECRET_KEY_FILE: join(folder, 'secret') }
  t.same(problems(both), ['JWT_SECRET_KEY_FILE should not be set together with JWT_SECRET_KEY'])
  t.match(loadConfig({ ...both, JWT_SECRET_KEY: '' }), { jwt: { secret } }, 'an empty variable is not set')
  t.match(problems({ JWT_SECRET_KEY_FILE: await file('short', 'short') }), [/^JWT_SECRET_KEY should have at least 32/])

  await t.test('which is named where it cannot be read, and the secret is not missed as well', async (t) => {
    const [missing, empty, binary] = [join(folder, 'none'), await file('empty', '\n'), await file('binary', 'a\0b')]
    const env = { DATABASE_URL: 'postgres://db.example/people', ADMIN_PASSWORD_FILE: folder, PORT: 'http' }
    t.same(problems({ ...env, JWT_SECRET_KEY_FILE: missing, JWT_PREVIOUS_SECRET_KEYS_FILE: empty }), [
      `JWT_SECRET_KEY_FILE names ${missing}, which cannot be read (ENOENT)`,
      `JWT_PREVIOUS_SECRET_KEYS_FILE names ${empty}, which is empty`,
      `ADMIN_PASSWORD_FILE names ${folder}, which cannot be read (EISDIR)`,
      'PORT should be a whole number from 0 to 65535'
    ])
    t.same(problems({ DATABASE_URL_FILE: binary }), [`DATABASE_URL_FILE names ${binary}, which is not a text in UTF-8`])
  })
})

await t.test('the service and its metrics do not share a port', (t) => {
  const refusal = ['METRICS_PORT should be another port than PORT']
  t.same(problems({ METRICS_PORT: '8000' }), refusal)
  t.same(problems({ PORT: '9464', METRICS_PORT: '9464' }), refusal)
  t.same(problems({ PORT: '0', METRICS_PORT: '0' }), [], 'free ports differ')
  t.end()
})

await t.test('a program that needs the database alone asks for nothing else', (t) => {
  const url = 'postgres://db.example/people'
  t.match(loadDatabaseConfig({ DATABASE_URL: url, PORT: 'http' }), { kind: 'postgres', url })
  t.throws(() => loadDatabaseConfig({ DATABASE_URL: 'mysql://db' }), /wrong:\n {2}- DATABASE_URL should be [^\n]+$/)
  t.throws(() => loadDatabaseConfig({ DATABASE_URI: url }), /wrong:\n {2}- DATABASE_URI is unknown: [^\n]+$/)
  t.end()
})

await t.test('a file is read as editors and shells write it', (t) => {
  const bytes = (text: string, encoding: 'utf8' | 'utf16le') => Buffer.from(text, encoding)
  const texts = {
    'UTF-8': bytes('NAME=Zoë', 'utf8'),
    'UTF-8 with a byte order mark': bytes('\ufeffNAME=Zoë', 'utf8'),
    'UTF-16, little endian': bytes('\ufeffNAME=Zoë', 'utf16le'),
    'UTF-16, big endian': bytes('\ufeffNAME=Zoë', 'utf16le').swap16()
  }
  for (const [name, text] of Object.entries(texts)) t.equal(decodeText(text), 'NAME=Zoë', name)
  for (const found of [bytes('NAME=Zoë', 'utf16le'), Buffer.from('NAME=Zoë', 'latin1')]) {
    t.throws(() => decodeText(found), { message: 'is not a text in UTF-8' })
  }
  t.end()
})

await t.test('a line of .env that would have no effect is named, and not quoted', (t) => {
  const good = ['# a comment with ="', '', 'A=1 # one', ' export B = 2', 'C="x', 'D: 4', 'y"', "E='5'6", 'F=', 'G="',
    'H.x-y=`', '` # end', '  # DATABASE_URL: x'].join('\r\n')
  t.same(parseEnvFile(good).problems, [])
  t.match(parseEnvFile(good).variables, { A: '1', B: '2', F: '', C: /^x\s+D: 4\s+y$/ })
  const bad = ['A=1', 'DATABASE_URL: postgres://app:hunter22@db/people', 'B=2', 'hunter22', '=3', '', '"'].join('\n')
  t.same(parseEnvFile(bad).problems, [2, 4, 5, 7].map((line) => `.env should have NAME=value in line ${line}`))
  t.end()
})
