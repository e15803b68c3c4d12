// Logins that the tabs of a browser share.

import t, { type Test } from 'tap'
import { browserSession } from '../../../src/sdk/index.ts'
import { found, login, script } from './script.ts'

/** Gives this process what a browser has, until the test ends. */
function imitateBrowser (t: Test, navigator: object): Map<string, string> {
  const items = new Map<string, string>()
  const localStorage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => { items.set(key, value) },
    removeItem: (key: string) => { items.delete(key) }
  }
  t.intercept(globalThis as unknown as Record<string, unknown>, 'localStorage', { value: localStorage })
  t.intercept(globalThis as unknown as Record<string, unknown>, 'navigator', { value: navigator })
  return items
}

await t.test('a login is in the local storage until it ends', async (t) => {
  const items = imitateBrowser(t, {})
  const session = browserSession('hr')
  t.equal(await session.get(), undefined)
  await session.set(login('a'))
  t.match(await browserSession('hr').get(), { access_token: 'a' })
  t.equal(await browserSession().get(), undefined, 'each key has a login of its own')
  await session.set(undefined)
  t.equal(items.size, 0)
  items.set('hr', '{')
  t.equal(await session.get(), undefined, 'something else is no login')
  t.notOk('exclusively' in session, 'a page without https has no Web Locks')
})

await t.test('Web Locks let one tab at a time renew a login', async (t) => {
  const names: string[] = []
  async function request (name: string, work: () => Promise<unknown>) {
    names.push(name)
    return await work()
  }
  const query = async () => ({})
  imitateBrowser(t, { locks: { request, query } })
  t.equal(await browserSession('hr').exclusively?.(async () => 7), 7)
  t.same(names, ['hr'])
})

await t.test('what another tab stored under its lock is waited for, for a while', async (t) => {
  const request = async (_name: string, work: () => Promise<unknown>) => await work()
  const query = async () => ({ held: [{ name: 'payroll' }, { name: 'hr' }] })
  const items = imitateBrowser(t, { locks: { request, query } })
  items.set('hr', JSON.stringify(login('old')))
  const session = browserSession('hr')
  setTimeout(() => { items.set('hr', JSON.stringify(login('new'))) }, 20)
  t.match(await session.exclusively?.(async () => await session.get()), { access_token: 'new' })
  t.match(await session.exclusively?.(async () => await session.get()), { access_token: 'new' }, 'nothing was stored')
})

await t.test('the base address may be relative to the page', async (t) => {
  t.intercept(globalThis as unknown as Record<string, unknown>, 'location', { value: { href: 'https://a.example/b' } })
  const { client, requests } = script([found()], { baseUrl: '/staff' })
  await client.employees.get(1)
  t.same(requests, ['GET /staff/employees/1'])
})

await t.test('outside of a browser there is no such session', async (t) => {
  t.intercept(globalThis as unknown as Record<string, unknown>, 'localStorage', { value: undefined })
  t.throws(() => browserSession(), /needs the local storage of a browser/)
})
