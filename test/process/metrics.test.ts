import { readFile } from 'node:fs/promises'
import { PassThrough } from 'node:stream'
import t, { type Test } from 'tap'
import { openDatabase } from '../../src/database/open.ts'
import { handlers } from '../../src/http/handlers/index.ts'
import { createMetrics } from '../../src/process/metrics/metrics.ts'
import { serveMetrics } from '../../src/process/metrics/server.ts'
import { closedPort } from '../harness/closed-port.ts'
import { type Options, password, serve } from '../harness/service.ts'

/** A service of its own with metrics, and a function that returns the values of a metric by their labels. */
async function observed (t: Test, options: Options = {}) {
  // An application that replaces a part is not shared with other tests.
  const service = await serve(t, { trustProxy: [], ...options })
  const registry = createMetrics(service.app, service.services)
  async function values (name: string): Promise<Record<string, number>> {
    const lines = (await registry.metrics()).split('\n').filter((line) => line.startsWith(`${name} `) ||
      line.startsWith(`${name}{`))
    return Object.fromEntries(lines.map((line) => {
      const [, labels = '', value] = /^\w+(?:\{(.+)\})? (\S+)$/.exec(line) ?? []
      return [labels, Number(value)]
    }))
  }
  return { ...service, registry, values }
}

/** An error as the database raises it. */
function databaseError (code: string): Error {
  return Object.assign(new Error('an error of the database'), { code })
}

await t.test('requests are counted and timed by operation and status', async (t) => {
  const { anonymous, user, values } = await observed(t)
  await anonymous.send({ url: '/' })
  await anonymous.send({ url: '/', method: 'HEAD' })
  await anonymous.send({ url: '/employees/101' })
  await user.send({ url: '/employees/101' })
  await user.send({ url: '/employees/102' })
  await anonymous.send({ url: '/a/path/that/is/nowhere' })
  t.same(await values('http_requests_total'), {
    'operation="getWelcome",status="200"': 2,
    'operation="getEmployee",status="401"': 1,
    'operation="getEmployee",status="404"': 2,
    'operation="none",status="404"': 1
  })
  t.same(await values('http_request_duration_seconds_count'), {
    'operation="getWelcome"': 2, 'operation="getEmployee"': 3, 'operation="none"': 1
  })
})

await t.test('failed logins are counted, wherever a password is asked for', async (t) => {
  const { anonymous, user, values } = await observed(t)
  t.same(await values('login_failures_total'), { '': 0 })
  const logIn = async (password: string) => await anonymous.send({
    method: 'POST',
    url: '/auth/token',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ username: 'reader', password }).toString()
  })
  t.equal((await logIn(password)).statusCode, 200)
  t.equal((await logIn('another password')).statusCode, 401)
  const payload = { current_password: 'another password', new_password: 'a third password' }
  t.equal((await user.send({ method: 'PUT', url: '/users/me/password', payload })).statusCode, 403)
  t.same(await values('login_failures_total'), { '': 2 })
})

await t.test('values that the database refuses and locks that are not available are counted', async (t) => {
  const errors = ['22P02', '23514', '55P03', '57014', '42P01'].map(databaseError)
  const counted = errors.length
  const failing = { ...handlers, async getWelcome (): Promise<never> { throw errors.pop() ?? new Error() } }
  const { anonymous, values } = await observed(t, { handlers: failing })
  for (let count = 0; count < counted; count++) await anonymous.send({ url: '/' })
  t.same(await values('validation_gap_total'), { '': 2 })
  t.same(await values('database_lock_timeouts_total'), { '': 1 })
  t.same(await values('http_requests_total'), {
    'operation="getWelcome",status="500"': 1,
    'operation="getWelcome",status="503"': 2,
    'operation="getWelcome",status="422"': 2
  })
})

await t.test('the pool of connections and the locks of the database are observed', async (t) => {
  const { db, values } = await observed(t)
  const idle = await values('database_pool_connections')
  t.equal(idle['state="in_use"'], 0)
  t.ok(Number(idle['state="idle"']) >= 1)
  t.same(await values('database_pool_waiting'), { '': 0 })
  t.same(await values('database_lock_waits'), { '': 0 })
  await db.connection().execute(async () => {
    t.match(await values('database_pool_connections'), { 'state="in_use"': /^[12]$/ })
  })
})

await t.test('a database that does not answer leaves out what only it knows', async (t) => {
  const { app, services } = await serve(t, { trustProxy: [] })
  const url = `postgres://127.0.0.1:${await closedPort()}/people`
  const { db, close } = await openDatabase({ kind: 'postgres', url })
  t.teardown(close)
  const text = await createMetrics(app, { ...services, db }).metrics()
  t.match(text, /^# TYPE database_lock_waits gauge$/m)
  t.notMatch(text, /^database_lock_waits /m)
  t.match(text, /^database_pool_connections\{state="in_use"\} 0$/m)
})

await t.test('the queues of hashes and imports are observed', async (t) => {
  const { admin, services: { passwords }, values } = await observed(t)
  const none = Object.fromEntries(['password_hashes', 'imports'].flatMap((queue) =>
    ['running', 'waiting'].map((state) => [`queue="${queue}",state="${state}"`, 0])))
  t.same(await values('queue_jobs'), none)

  const hashes = Array.from({ length: 9 }, async () => await passwords.hash(password))
  const busy = await values('queue_jobs')
  const running = Number(busy['queue="password_hashes",state="running"'])
  t.ok(running >= 1)
  t.equal(busy['queue="password_hashes",state="waiting"'], hashes.length - running)
  await Promise.all(hashes)

  const rows = new PassThrough()
  const headers = { 'content-type': 'text/csv' }
  const imported = admin.send({ method: 'POST', url: '/employees/import', headers, payload: rows })
  rows.write('emp_id,emp_name,emp_dob,city,country\n')
  while ((await values('queue_jobs'))['queue="imports",state="running"'] !== 1) await new Promise(setImmediate)
  rows.end('101,Ada,1985-12-10,London,Britain\n')
  t.equal((await imported).statusCode, 200)
  t.same(await values('queue_jobs'), none)
})

await t.test('two applications in a process share nothing', async (t) => {
  const [one, other] = [await observed(t), await observed(t)]
  await one.anonymous.send({ url: '/' })
  t.same(await one.values('http_requests_total'), { 'operation="getWelcome",status="200"': 1 })
  t.same(await other.values('http_requests_total'), {})
})

await t.test('metrics are served on a port of their own, and nothing else is', async (t) => {
  const { registry } = await observed(t)
  for (const host of ['127.0.0.1', '::1']) {
    const { url, close } = await serveMetrics(registry, { host, port: 0 })
    t.teardown(close)
    const { origin } = new URL(url)
    const answer = await fetch(`${url}?collect[]=x`)
    t.match(answer.headers.get('content-type'), /^text\/plain; version=0\.0\.4/)
    t.match(await answer.text(), /^# HELP http_requests_total .+\n# TYPE http_requests_total counter$/m)
    t.equal((await fetch(url, { method: 'HEAD' })).status, 200)
    const refused = await fetch(url, { method: 'POST' })
    t.match([refused.status, refused.headers.get('allow')], [405, 'GET, HEAD'])
    for (const path of ['/', '/metric', '/metrics/x', '/employees']) t.equal((await fetch(origin + path)).status, 404)
  }
})

await t.test('metrics that cannot be collected now are answered 503', async (t) => {
  const starting = { contentType: 'text/plain', metrics: async () => { throw new Error('a worker starts') } }
  const { url, close } = await serveMetrics(starting, { host: '127.0.0.1', port: 0 })
  t.teardown(close)
  t.equal((await fetch(url)).status, 503)
})

await t.test('the dashboard has every metric of the service, and none that there is not', async (t) => {
  const { registry } = await observed(t)
  const metrics = registry.getMetricsAsArray() as Array<{ name: string, type?: unknown }>
  const own = /^(http|login|validation|database|queue)_/
  const names = metrics.map(({ name }) => name)
  const dashboard = JSON.parse(await readFile(new URL('../../scripts/metrics/dashboard.json', import.meta.url), 'utf8'))
  const expressions: string[] = dashboard.panels.flatMap(({ targets }: { targets: Array<{ expr: string }> }) =>
    targets.map(({ expr }) => expr))
  const used = new Set(expressions.flatMap((expression) => [...expression.matchAll(/([a-z_0-9]+)\{instance/g)]
    .map(([, name = '']) => name.replace(/_(bucket|count|sum)$/, ''))))
  t.ok(expressions.every((expression) => expression.includes('{instance=~"$instance"')))
  t.same([...used].filter((name) => !names.includes(name)), [], 'each name is a metric')
  t.same(names.filter((name) => own.test(name) && !used.has(name)), [], 'each metric of the service is shown')
})
