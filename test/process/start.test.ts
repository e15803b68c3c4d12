import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { closedPort } from '../harness/closed-port.ts'
import { errorMessage, serveSockets } from '../harness/postgres/servers.ts'
import { beginRequest, caller, eventually, start, temporaryFolder } from '../harness/process.ts'

/** The beginning of standard output: the first line of the banner. */
const banner = /^\nEmployee Management API [0-9.]+ is ready\.\n/

await t.test('a service in memory has the configured password; a second signal ends it at once', async (t) => {
  const running = start(t, await temporaryFolder(t), {
    DATABASE_URL: 'pglite:memory',
    ADMIN_PASSWORD: 'newpassword',
    RATE_LIMIT: 'off',
    SHUTDOWN_DELAY: '60',
    KEEP_ALIVE_TIMEOUT: '9',
    METRICS_PORT: '0'
  })
  await running.said(/RATE_LIMIT is off/)
  const address = await running.address()
  t.match(running.stdout(), /in memory: gone when the process ends/)
  t.match(running.stdout(), /Rate limit +off/)
  t.match(running.stdout(), banner, 'the log comes after it')
  const warnings = running.stdout().split('\n').filter((line) => line.includes('RATE_LIMIT'))
  t.match(warnings, [/^\{"level":40,.*"RATE_LIMIT is off: requests, logins and registrations are not limited"\}$/])
  t.equal(warnings.length, 1, 'it is said once')
  t.notMatch(running.stdout(), /Admin password|newpassword/)
  const { logIn, get } = caller(address)
  const token = await logIn('admin', 'newpassword')

  // A request that never ends keeps the process from ending by itself.
  await beginRequest(t, address, token)
  const ready = await get('/health/ready')
  t.equal(ready?.status, 200)
  t.equal(ready?.headers.get('keep-alive'), 'timeout=9')
  const [metrics = ''] = await running.said(/Metrics at (http:[^"]+)/)
  t.match(await (await fetch(metrics)).text(), /^http_requests_total\{operation="getReadiness",status="200"\} 1$/m)
  running.signal('SIGTERM')
  await eventually(async () => await get('/health/ready'), (answer) => answer?.status === 503)
  for (const path of ['/', '/health/live']) {
    const answer = await get(path)
    t.equal(answer?.status, 200, 'it serves on')
    t.equal(answer?.headers.get('connection'), 'close')
  }
  t.equal((await fetch(metrics)).status, 200)
  const ended = running.ended().then((how) => [how])
  // One that comes right after the first counts as its repetition.
  const how = await eventually(async () => {
    running.signal('SIGTERM')
    return await Promise.race([ended, new Promise<[]>((resolve) => { setTimeout(resolve, 50, []) })])
  }, ([how]) => how !== undefined)
  t.same(how, [{ code: 143, signal: null }], 'the exit code of SIGTERM')
})

await t.test('a wrong configuration is explained and does not start', async (t) => {
  const folder = await temporaryFolder(t)
  await writeFile(join(folder, '.env'), '\ufeffADMIN_PASSWORD=letmein1\nLOG_LEVEL=loud\nPORT=http\nLOGLEVEL: info\n')
  const found = { JWT_SECRET_KEY: 'short', DATABASE_URL: 'mysql://db', DATABASE_URI: 'postgres://db' }
  const running = start(t, folder, { PORT: '70000', ...found })
  t.match(await running.ended(), { code: 78 })
  t.match(running.stderr(), /^The configuration is wrong:\n( {2}- [.\w]+ [^\n]+\n){7}$/)
  const names = ['.env', 'PORT', 'ADMIN_PASSWORD', 'LOG_LEVEL', ...Object.keys(found)]
  for (const name of names) t.match(running.stderr(), `- ${name} `)
  t.notMatch(running.stderr(), 'letmein1')
  t.equal(running.stdout(), '')
})

await t.test('a .env that cannot be read does not start', async (t) => {
  const folder = await temporaryFolder(t)
  await mkdir(join(folder, '.env'))
  const running = start(t, folder, { DATABASE_URL: 'pglite:memory' })
  t.match(await running.ended(), { code: 78 })
  t.equal(running.stderr(), 'The configuration is wrong:\n  - .env cannot be read (EISDIR)\n')
})

await t.test('a database that refuses the service ends the start with one line', async (t) => {
  const port = await serveSockets(t, (socket) => {
    socket.once('data', () => { socket.end(errorMessage('28P01', 'password authentication failed for user "app"')) })
  })
  const running = start(t, await temporaryFolder(t), {
    DATABASE_URL: `postgres://app:hunter22@127.0.0.1:${port}/people`,
    JWT_SECRET_KEY: 'a secret of the tests, long enough'
  })
  t.match(await running.ended(), { code: 78 })
  t.equal(running.stderr(), `PostgreSQL at 127.0.0.1:${port} says: password authentication failed for user "app" ` +
    '(SQLSTATE 28P01). Check the user and the password in DATABASE_URL.\n')
  t.equal(running.stdout(), '')
})

await t.test('a service can be stopped before it listens', async (t) => {
  const running = start(t, await temporaryFolder(t), {
    DATABASE_URL: `postgres://127.0.0.1:${await closedPort()}/people`,
    JWT_SECRET_KEY: 'a secret of the tests, long enough'
  })
  await running.said(/the database cannot be reached/)
  running.signal('SIGTERM')
  t.same(await running.ended(), { code: 0, signal: null })
  t.notMatch(running.stdout(), /Server listening/)
})

await t.test('the service waits for a database that cannot be reached', async (t) => {
  const running = start(t, await temporaryFolder(t), {
    DATABASE_URL: `postgres://app:hunter22@127.0.0.1:${await closedPort()}/people?schema=hr`,
    JWT_SECRET_KEY: 'a secret of the tests, long enough',
    TRUST_PROXY: '127.0.0.1',
    RATE_LIMIT_PER_ADDRESS: '9'
  })
  const address = await running.address()
  await running.said(/"level":40.+"DATABASE_URL has the parameter schema, which is ignored: set options=/)
  const { get } = caller(address)
  for (const path of ['/', '/employees', '/docs']) {
    const answer = await get(path)
    t.equal(answer?.status, 503, path)
    t.match(answer?.headers.get('retry-after'), /^[1-9]/)
    t.match(JSON.parse(answer?.body ?? ''), { detail: /waits for its database/ })
    t.equal(answer?.headers.get('ratelimit-policy'), '"address";q=9;w=60')
  }
  for (const [client, left] of [['192.0.2.1', 8], ['192.0.2.1', 7], ['192.0.2.2', 8]] as const) {
    const { headers } = await fetch(address, { headers: { 'x-forwarded-for': client } })
    t.match(headers.get('ratelimit'), new RegExp(`^"address";r=${left};t=\\d+$`), 'the proxy is believed')
  }
  await running.said(/the database cannot be reached[^]*the database cannot be reached/)
  const waiting = /^\{"level":40,"time":\d+,"msg":"the database cannot be reached; trying again: connect E[^"]+"\}$/
  for (const line of running.stdout().trim().split('\n')) {
    if (line.includes('cannot be reached')) t.match(line, waiting)
    t.notMatch(line, /"stack"/)
  }
  running.signal('SIGTERM')
  t.same(await running.ended(), { code: 0, signal: null })
  t.notMatch(running.stdout() + running.stderr(), /is ready|hunter22|RATE_LIMIT/)
})
