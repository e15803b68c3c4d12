// Pages of other origins that call the service.

import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import t, { type Test } from 'tap'
import { password, serve } from '../harness/service.ts'
import { closeBrowser, openWindow } from './browser.ts'

t.teardown(closeBrowser)

/** Serves an empty page, and returns its origin. */
async function otherOrigin (t: Test): Promise<string> {
  const server = createServer((_request, response) => { response.end('<!doctype html><title>Payroll</title>') })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  t.teardown(() => { server.close() })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** What a script of the page sees of a login and a list: statuses and a header; undefined if the browser hides them. */
const visit = `async ([address, username, password]) => {
  const see = async (path, init) => await fetch(address + path, init).catch(() => undefined)
  const login = await see('/auth/token', { method: 'POST', body: new URLSearchParams({ username, password }) })
  const { access_token } = await login?.json().catch(() => ({})) ?? {}
  const list = await see('/employees?count=exact', { headers: { authorization: 'Bearer ' + access_token } })
  return [login?.status, list?.status, list?.headers.get('x-total-count')]
}`

for (const isAllowed of [true, false]) {
  await t.test(`a page of another origin ${isAllowed ? 'reads what it is allowed to' : 'reads nothing'}`, async (t) => {
    const origin = await otherOrigin(t)
    const { app, admin } = await serve(t, { corsOrigins: isAllowed ? [origin] : [] })
    const address = await app.listen({ host: '127.0.0.1', port: 0 })
    const page = await openWindow(t)
    await page.goto(origin)
    const given = JSON.stringify([address, admin.account.username, password])
    const seen: unknown = await page.evaluate(`(${visit})(${given})`)
    t.same(seen, isAllowed ? [200, 200, '0'] : [undefined, undefined, undefined])
  })
}
