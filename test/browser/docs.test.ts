// The documentation in the hands of a user who logs in and tries operations.

import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import t, { type Test } from 'tap'
import { startPrefixProxy } from '../harness/prefix-proxy.ts'
import { password, serve } from '../harness/service.ts'
import { closeBrowser, openWindow, picture } from './browser.ts'

t.teardown(closeBrowser)

/** Starts the service and opens its documentation. */
async function open (t: Test, viewport?: { width: number, height: number }) {
  const service = await serve(t)
  const address = await service.app.listen({ host: '127.0.0.1', port: 0 })
  const page = await openWindow(t, viewport)
  await page.goto(`${address}/docs`)
  await page.waitForSelector('.opblock')
  return { ...service, address, page }
}

async function logIn (page: Page, username: string): Promise<void> {
  await page.click('.btn.authorize')
  await page.fill('#oauth_username', username)
  await page.fill('#oauth_password', password)
  await page.click('.modal-ux .auth-btn-wrapper .authorize')
  await page.waitForSelector('.modal-ux >> text=Logout')
  await page.click('.modal-ux .btn-done')
}

/** The part of the page about an operation, unfolded. */
async function unfold (page: Page, tag: string, operation: string) {
  const block = page.locator(`#operations-${tag}-${operation}`)
  await block.locator('.opblock-summary-control').click()
  await block.locator('.execute').waitFor()
  return block
}

type Block = Awaited<ReturnType<typeof unfold>>

/** Sends the request of an operation as the form says, and returns the status and the target of the request. */
async function execute (page: Page, block: Block): Promise<{ status: number, target: string }> {
  const [response] = await Promise.all([
    page.waitForResponse((response) => !response.url().endsWith('/auth/token')),
    block.locator('.execute').click()
  ])
  await block.locator('.live-responses-table .response-col_status').first().waitFor()
  const { pathname, search } = new URL(response.url())
  return { status: response.status(), target: pathname + search }
}

await t.test('it begins with the employees, under the name and with the icon of the service', async (t) => {
  const { page } = await open(t)
  t.equal(await page.title(), 'Employee Management API')
  t.equal(await page.locator('.opblock-tag').first().getAttribute('data-tag'), 'employees')
  t.ok(await page.locator('.opblock').first().isVisible(), 'the first operation is seen without scrolling')
  t.match(await page.locator('link[rel=icon]').getAttribute('href'), /icon\.svg\?v=[A-Za-z0-9_-]{22}$/)
  t.equal(await page.locator('.topbar').count(), 0)
  await picture(page, 'docs')
})

await t.test('it fits a phone', async (t) => {
  const { page } = await open(t, { width: 390, height: 844 })
  t.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'))
  await unfold(page, 'employees', 'listEmployees')
  t.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), 'with an operation unfolded')
  await picture(page, 'docs-phone')
})

await t.test('a login lists, creates and is refused, and sends nothing unasked', async (t) => {
  const { page, admin } = await open(t)
  await logIn(page, admin.account.username)
  const list = await unfold(page, 'employees', 'listEmployees')
  t.same(await execute(page, list), { status: 200, target: '/employees?offset=0&limit=100&sort_by=emp_id&order=asc' })

  const create = await unfold(page, 'employees', 'createEmployee')
  t.match(await execute(page, create), { status: 201 })
  t.match(await execute(page, create), { status: 409 })
  await create.locator('textarea').fill('{"emp_id": 0}')
  t.match(await execute(page, create), { status: 422 })
  await picture(page, 'docs-refused')

  for (const operation of ['updateEmployee', 'replaceEmployee']) {
    t.match(await execute(page, await unfold(page, 'employees', operation)), { status: 200 }, operation)
  }
  const entries = await execute(page, await unfold(page, 'audit', 'listAuditEntries'))
  t.match(entries, { status: 200, target: /^\/audit\?limit=\d+$/ })
})

await t.test('a login is stored nowhere, and ends with the page', async (t) => {
  const { page, admin } = await open(t)
  await logIn(page, admin.account.username)
  t.same(await page.context().storageState(), { cookies: [], origins: [] })
  t.equal(await page.evaluate('JSON.stringify([localStorage, sessionStorage])'), '[{},{}]')
  await page.reload()
  t.match(await execute(page, await unfold(page, 'employees', 'listEmployees')), { status: 401 })
})

await t.test('the access token is renewed before it expires, once for requests at the same time', async (t) => {
  const { page, admin } = await open(t)
  await page.clock.install()
  await logIn(page, admin.account.username)
  const renewals: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/auth/token')) renewals.push(request.postData() ?? '')
  })
  const list = await unfold(page, 'employees', 'listEmployees')
  t.match(await execute(page, list), { status: 200 })
  t.same(renewals, [])
  await page.clock.fastForward(1_780_000)
  const feed = await unfold(page, 'employees', 'listEmployeeChanges')
  await list.locator('.execute').click()
  t.match(await execute(page, feed), { status: 200 })
  t.equal(renewals.length, 1)
  t.match(renewals[0], /^grant_type=refresh_token&/)
})

await t.test('a login that the service has ended is seen', async (t) => {
  const { page, admin, db } = await open(t)
  await logIn(page, admin.account.username)
  await db.deleteFrom('sessions').execute()
  t.match(await execute(page, await unfold(page, 'employees', 'listEmployees')), { status: 401 })
  await page.waitForSelector('.modal-ux #oauth_username')
  await picture(page, 'docs-login-ended')
})

await t.test('two tabs do not end each other’s login', async (t) => {
  const { page, admin, address } = await open(t)
  const other = await page.context().newPage()
  await other.goto(`${address}/docs`)
  for (const tab of [page, other]) await logIn(tab, admin.account.username)
  for (const tab of [page, other]) {
    t.match(await execute(tab, await unfold(tab, 'employees', 'listEmployees')), { status: 200 })
  }
})

await t.test('a file is picked, imported and exported', async (t) => {
  const { page, admin, db } = await open(t)
  await logIn(page, admin.account.username)
  const block = await unfold(page, 'employees', 'importEmployees')
  const text = 'emp_id;emp_name;emp_dob;city;country\r\n7;Zoë;1990-01-01;Zürich;CH\r\n'
  const file = { name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(text) }
  await block.locator('input[type=file]').setInputFiles(file)
  t.match(await execute(page, block), { status: 200, target: /^\/employees\/import/ })
  t.match(await db.selectFrom('employees').selectAll().execute(), [{ emp_id: 7, emp_name: 'Zoë' }])
  t.match(await execute(page, await unfold(page, 'employees', 'exportEmployees')), { status: 200 })
  await picture(page, 'docs-import')
})

await t.test('the page of a problem fits a phone, and the keyboard leads to an operation that responds with it',
  async (t) => {
    const { address, page } = await open(t, { width: 375, height: 667 })
    await page.goto(`${address}/problems/import-refused`)
    const width = await page.evaluate<number>('document.documentElement.scrollWidth')
    t.ok(width <= 375, `${width} pixels`)
    t.equal(await page.evaluate('getComputedStyle(document.querySelector("ul")).listStyleType'), 'none',
      'the policy lets its style through')
    await picture(page, 'problem')
    for (const name of ['A', 'A', 'PRE', 'A']) {
      await page.keyboard.press('Tab')
      t.equal(await page.evaluate('document.activeElement.tagName'), name)
    }
    await page.keyboard.press('Enter')
    await page.locator('#operations-employees-importEmployees .execute').waitFor()
  })

await t.test('behind a proxy it works below the path of the proxy', async (t) => {
  const proxy = await startPrefixProxy(t, '/hr')
  const { app, admin } = await serve(t, { publicUrl: proxy.url })
  await app.listen({ host: '127.0.0.1', port: 0 })
  proxy.forwardTo((app.server.address() as AddressInfo).port)
  const page = await openWindow(t)
  await page.goto(`${proxy.url}/docs`)
  await page.waitForSelector('.opblock')
  await logIn(page, admin.account.username)
  const answer = await execute(page, await unfold(page, 'employees', 'listEmployees'))
  t.match(answer, { status: 200, target: /^\/hr\/employees\?/ })
  t.same(proxy.strays.filter((path) => path !== '/favicon.ico'), [])
})
