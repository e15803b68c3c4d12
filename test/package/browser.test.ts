// The package in Chromium: two tabs of a page of another origin share a login.

import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { closeBrowser, openWindow } from '../browser/browser.ts'
import { password, serve } from '../harness/service.ts'
import { run, tool, write } from './project.ts'

t.teardown(closeBrowser)

const bundler = tool('esbuild/bin/esbuild')
const skip = (bundler === undefined && 'esbuild is not installed') ||
  (process.env['CHROMIUM'] === undefined && 'Chromium is not installed')

const page = `
import { browserSession, createClient } from 'employee-management-sdk'
const [baseUrl] = location.hash.slice(1).split(',')
globalThis.ends = 0
globalThis.people = createClient({ baseUrl, session: browserSession('hr'), onSessionEnd: () => { globalThis.ends++ } })
`

/** Whether another tab waits for a lock of this one; gives up after 15 seconds. */
const otherWaits = `(async () => {
  for (const end = Date.now() + 15_000; Date.now() < end;) {
    if ((await navigator.locks.query()).pending.length > 0) return true
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return false
})()`

/** Serves the bundle of the page, and returns the origin. */
async function servePage (t: Test): Promise<string> {
  const folder = write('browser', { 'index.js': page })
  const args = ['index.js', '--bundle', '--minify', '--format=iife', '--outfile=out.js', '--log-level=error']
  t.match(await run(process.execPath, [String(bundler), ...args], folder), { code: 0 })
  const script = readFileSync(join(folder, 'out.js'), 'utf8')
  const server = createServer((request, response) => {
    const isScript = request.url === '/out.js'
    response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' })
    response.end(isScript ? script : '<!doctype html><title>Payroll</title><script src="/out.js"></script>')
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  t.teardown(() => { server.close() })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

await t.test('two tabs share one login and one renewal', { skip }, async (t) => {
  const origin = await servePage(t)
  const { app, admin } = await serve(t, { corsOrigins: [origin] })
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  const tab = await openWindow(t)
  const other = await tab.context().newPage()
  for (const page of [tab, other]) await page.goto(`${origin}/#${address}`)
  await tab.evaluate(`people.login(${JSON.stringify(admin.account.username)}, ${JSON.stringify(password)})`)
  await tab.evaluate('localStorage.hr = JSON.stringify({ ...JSON.parse(localStorage.hr), expires_at: 0 })')

  // The renewal of one tab is held until the other tab waits for it.
  const { promise: bothWait, resolve: release } = Promise.withResolvers<void>()
  let renewals = 0
  await tab.context().route('**/auth/token', async (route) => {
    renewals++
    await bothWait
    await route.continue()
  })
  const list = 'people.employees.list().pages().next().then(({ value }) => value.items.length)'
  const lists = [tab, other].map(async (page) => await page.evaluate(list))
  t.ok(await tab.evaluate(otherWaits), 'the other tab waits')
  release()
  t.same(await Promise.all(lists), [0, 0])
  t.equal(renewals, 1)

  await t.test('a file shows its progress, and an error its cause', async (t) => {
    const rows = Array.from({ length: 3 }, (_, row) => `${row + 1},Ada,1985-12-10,London,UK\\n`).join('')
    const upload = `(async () => {
      const progress = []
      const file = new File(['emp_id,emp_name,emp_dob,city,country\\n${rows}'], 'people.csv')
      const { created } = await people.employees.import(file, { onProgress: (bytes) => progress.push(bytes) })
      const error = await people.employees.import(file, { onProgress () {} }).catch((error) => error)
      return [created, file.size - progress.at(-1), error.status, error.type, error.requestId]
    })()`
    t.match(await other.evaluate(upload), [3, 0, 422, 'import-refused', /^[0-9a-f-]{36}$/])
  })

  await t.test('headers that scripts need are readable', async (t) => {
    const walk = `(async () => {
      const seen = []
      for await (const { items, total } of people.employees.list({ limit: 2, count: 'exact' }).pages()) {
        seen.push([items.length, total])
      }
      const { value } = await people.employees.modify(1, ({ city }) => ({ city: city + '!' }))
      return [seen, value.city]
    })()`
    t.same(await tab.evaluate(walk), [[[2, 3], [1, 3]], 'London!'])
  })

  await t.test('a log-out in one tab is one in the other', async (t) => {
    await tab.evaluate('people.logout()')
    t.equal(await other.evaluate('people.account.get().catch(({ status }) => status)'), 401)
  })
})
