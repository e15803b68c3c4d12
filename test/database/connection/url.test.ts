import pg from 'pg'
import t, { type Test } from 'tap'
import { UrlError } from '../../../src/database/postgres/url/error.ts'
import { readOptions } from '../../../src/database/postgres/url/options.ts'
import { locationOf, readPostgresUrl } from '../../../src/database/postgres/url/url.ts'

/** Sets libpq's environment variables until the test ends, and no others. */
function setVariables (t: Test, variables: Record<string, string> = {}): void {
  const before = { ...process.env }
  t.teardown(() => {
    for (const name of Object.keys(variables)) delete process.env[name]
    Object.assign(process.env, before)
  })
  for (const name of Object.keys(before)) if (name.startsWith('PG')) delete process.env[name]
  Object.assign(process.env, variables)
}

const user = { user: pg.defaults.user ?? '' }

await t.test('a URL is read as libpq reads it', (t) => {
  setVariables(t)
  const urls: Array<[url: string, expected: object]> = [
    ['postgres://app:p%40ss@db.example:6543/people', {
      user: 'app', password: 'p@ss', database: 'people', hosts: [{ host: 'db.example', port: 6543 }], primaryOnly: false
    }],
    ['postgresql://app:a@b@db/people', { user: 'app', password: 'a@b', hosts: [{ host: 'db', port: 5432 }] }],
    ['postgres://app@company@db/people', { user: 'app@company' }],
    ['postgres://[::1]:5433/people', { hosts: [{ host: '::1', port: 5433 }], ...user, password: undefined }],
    ['postgres://[fe80::1%25eth0]/people', { hosts: [{ host: 'fe80::1%eth0', port: 5432 }] }],
    ['postgres:///people', { hosts: [{ host: 'localhost', port: 5432 }], database: 'people' }],
    ['postgres://app@/people', { user: 'app', hosts: [{ host: 'localhost', port: 5432 }] }],
    ['postgres://db', { ...user, database: user.user }],
    ['postgres://app@db', { user: 'app', database: 'app' }],
    ['postgres://one:1,two,[::2]:3/people', {
      hosts: [{ host: 'one', port: 1 }, { host: 'two', port: 5432 }, { host: '::2', port: 3 }], primaryOnly: true
    }],
    ['postgres:///people?host=/run/postgresql', { hosts: [{ host: '/run/postgresql' }] }],
    ['postgres://%2Frun%2Fpostgresql/people', { hosts: [{ host: '/run/postgresql' }] }],
    ['postgres://db/people?host=one,two&port=1,2', { hosts: [{ host: 'one', port: 1 }, { host: 'two', port: 2 }] }],
    ['postgres://db/people?host=one,two&port=9', { hosts: [{ host: 'one', port: 9 }, { host: 'two', port: 9 }] }],
    ['postgres://db:1/people?port=9', { hosts: [{ host: 'db', port: 9 }] }],
    ['postgres:///people?host=,two', { hosts: [{ host: 'localhost' }, { host: 'two' }] }],
    ['postgres://db/people?user=app&password=x&dbname=other', { user: 'app', password: 'x', database: 'other' }],
    ['postgres://one,two/people?target_session_attrs=any', { primaryOnly: false }],
    ['postgres://db/people?target_session_attrs=read-write', { primaryOnly: true }],
    ['postgres://db/people?sslmode=verify-full&sslrootcert=ca.pem&sslcert=c.pem&sslkey=k.pem&sslpassword=x', {
      tls: { mode: 'verify-full', rootCertificate: 'ca.pem', certificate: 'c.pem', key: 'k.pem', passphrase: 'x' }
    }],
    ['postgres://db/people?sslmode=verify-full&sslrootcert=system', { tls: { rootCertificate: undefined } }],
    ['postgres://db/people?sslrootcert=system', { tls: { mode: 'verify-full', rootCertificate: undefined } }],
    ['postgres://db/people?ssl=true', { tls: { mode: 'verify-full' } }],
    ['postgres://db/people?ssl=1', { tls: { mode: 'verify-full' } }],
    ['postgres://db/people?ssl=0&sslmode=verify-full', { tls: { mode: 'verify-full' } }],
    ['postgres://db/people?ssl=no-verify', { tls: { mode: 'no-verify' } }],
    ['postgres://db/people', { tls: { mode: 'allow', channelBinding: false } }],
    ['postgres://db/people?channel_binding=require', { tls: { mode: 'require', channelBinding: true } }],
    ['postgres://db/people?sslmode=prefer&channel_binding=require', { tls: { mode: 'require', channelBinding: true } }],
    ['postgres://db/people?channel_binding=prefer', { tls: { mode: 'allow', channelBinding: false } }],
    ['postgres://db/people?sslmode=require&sslnegotiation=direct', { tls: { negotiation: 'direct' } }],
    ['postgres://db/people?options=-c+search_path%3Dhr', { settings: new Map([['search_path', 'hr']]) }]
  ]
  for (const [url, expected] of urls) t.match(readPostgresUrl(url), expected, url)
  t.end()
})

await t.test('where a URL is silent, the environment variables of libpq are read', (t) => {
  setVariables(t, {
    PGHOST: 'one,two',
    PGPORT: '6543',
    PGUSER: 'app',
    PGDATABASE: 'people',
    PGOPTIONS: '-c work_mem=2MB',
    PGAPPNAME: 'payroll',
    PGSSLMODE: 'require',
    PGSSLROOTCERT: 'ca.pem',
    PGTARGETSESSIONATTRS: 'any'
  })
  t.match(readPostgresUrl('postgres:///'), {
    user: 'app',
    database: 'people',
    hosts: [{ host: 'one', port: 6543 }, { host: 'two', port: 6543 }],
    tls: { mode: 'require', rootCertificate: 'ca.pem' },
    primaryOnly: false,
    applicationName: 'payroll',
    settings: new Map([['work_mem', '2MB']])
  })
  t.match(readPostgresUrl('postgres://me@db:1/other?sslmode=prefer&options=-cjit%3Doff'), {
    user: 'me',
    database: 'other',
    hosts: [{ host: 'db', port: 1 }],
    tls: { mode: 'prefer' },
    settings: new Map([['jit', 'off']])
  })
  t.match(readPostgresUrl('postgres://db/?ssl=true'), { tls: { mode: 'verify-full' } })
  t.end()
})

await t.test('an empty environment variable of libpq counts as one that is not set', (t) => {
  setVariables(t, { PGUSER: '', PGSSLMODE: '', PGTARGETSESSIONATTRS: '' })
  t.match(readPostgresUrl('postgres://db/people'), { ...user, tls: { mode: 'allow' }, primaryOnly: false })
  t.end()
})

await t.test('a service or an address of libpq is refused where the host depends on it', (t) => {
  for (const name of ['PGSERVICE', 'PGHOSTADDR']) {
    setVariables(t, { [name]: '10.0.0.1' })
    const message = `names no host, and ${name} is not supported: name the host`
    t.match(catching(() => readPostgresUrl('postgres:///people')), { message })
    t.match(readPostgresUrl('postgres://db/people'), { hosts: [{ host: 'db' }] })
  }
  t.end()
})

await t.test('a URL that cannot be used is refused with what to change, without its password', (t) => {
  const refused: Array<[url: string, expected: RegExp]> = [
    ['postgres://', /^should be postgres:\/\/user:password@host\/database/],
    ['mysql://db/people', /^should be postgres/],
    ['postgres://app:hunter22/x@db/people', /^should be .+ percent-encoded$/],
    ['postgres://app:hunter22#x@db/people', /^should be .+ percent-encoded$/],
    ['postgres://app:hunter22?x@db/people', /^should be .+ percent-encoded$/],
    ['postgres://app:hunter22%@db/people', /% that begins no percent-encoded character: write it as %25$/],
    ['postgres://db:0/people', /^should be/],
    ['postgres://[::1/people', /^should be/],
    ['postgres://db:65536/people', /^should be/],
    ['postgres://db/people?host=one,two,three&port=1,2', /more or fewer ports than hosts$/],
    [
      'postgres://db/people?sslmode=on',
      /an sslmode other than disable, allow, prefer, require, verify-ca, verify-full/
    ],
    ['postgres://db/people?sslmode=verify-ca', /without sslrootcert, .+ add it, or use sslmode=verify-full$/],
    ['postgres://db/people?sslmode=require&sslrootcert=system', /use sslmode=verify-full$/],
    ['postgres://db/people?sslmode=disable&channel_binding=require', /needs TLS, and sslmode=disable: leave one/],
    ['postgres:///people?service=hunter22', /parameter service, which is not supported: name the host/],
    ['postgres://db/people?hostaddr=10.0.0.1', /parameter hostaddr, which is not supported/],
    ['postgres://db/people?target_session_attrs=standby', /other than any, primary and read-write/]
  ]
  for (const [url, expected] of refused) {
    const error = catching(() => readPostgresUrl(url))
    t.ok(error instanceof UrlError && expected.test(error.message), `${url}: ${String(error)}`)
    t.notMatch(String(error), 'hunter22')
  }
  t.end()
})

function catching (work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error
  }
}

await t.test('what a URL says in vain is named, without values', (t) => {
  const vain: Array<[query: string, warnings: string[]]> = [
    ['schema=secret', ['has the parameter schema, which is ignored: set options=-c%20search_path=…']],
    ['connect_timeout=5&statement_timeout=9', [
      'has the parameter connect_timeout, which is ignored: set DATABASE_CONNECT_TIMEOUT',
      'has the parameter statement_timeout, which is ignored: set DATABASE_STATEMENT_TIMEOUT'
    ]],
    ['sslcrl=x', ['has the parameter sslcrl, which is ignored']],
    ['gssencmode=disable&keepalives_idle=3&pgbouncer=true&client_encoding=utf8', []],
    ['options=-c+search_path%3Dhr', []],
    ['gssencmode=require', ['has the parameter gssencmode, which is ignored']],
    ['options=-c%20statement_timeout%3D9%20-c%20DateStyle%3DGerman%20-c%20TimeZone%3Dutc', [
      'sets statement_timeout in options, which has no effect: set DATABASE_STATEMENT_TIMEOUT',
      'sets datestyle in options, which has no effect'
    ]]
  ]
  for (const [query, warnings] of vain) {
    t.same(readPostgresUrl(`postgres://db/people?${query}`).warnings, warnings, query)
  }
  t.end()
})

await t.test('options are settings, or words for a proxy', (t) => {
  const cases: Array<[options: string, settings: Record<string, string>, rest: string]> = [
    ['-c jit=off -cwork_mem=1MB --enable-seqscan=off', { jit: 'off', work_mem: '1MB', enable_seqscan: 'off' }, ''],
    ['-c search_path=hr,\\ public', { search_path: 'hr, public' }, ''],
    ['-c search_path="a\\ b" -c my.name=x=y', { search_path: '"a b"', 'my.name': 'x=y' }, ''],
    ['endpoint=ep-cool-1 -c jit=off', { jit: 'off' }, 'endpoint=ep-cool-1'],
    ['-c  jit=off -c foo', { jit: 'off' }, '-c foo'],
    ['-c', {}, '-c'],
    ['', {}, '']
  ]
  for (const [options, settings, rest] of cases) {
    const read = readOptions(options)
    t.same([Object.fromEntries(read.settings), read.rest], [settings, rest], options)
  }
  t.end()
})

await t.test('the location of a database is shown without the user and the password', (t) => {
  setVariables(t)
  const locations = {
    'postgres://app:hunter22@db:6543/people?sslmode=require': 'db:6543/people',
    'postgres://one,[::2]:3/people': 'one:5432,[::2]:3/people',
    'postgres:///people?host=/run/postgresql': '/run/postgresql/people',
    'postgres://app@/': 'localhost:5432/app'
  }
  for (const [url, location] of Object.entries(locations)) t.equal(locationOf(readPostgresUrl(url)), location)
  t.end()
})
