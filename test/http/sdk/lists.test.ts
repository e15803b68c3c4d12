// Lists and feeds whose pages are scripted.

import t from 'tap'
import { memorySession } from '../../../src/sdk/index.ts'
import { fireTimersAtOnce, json, login, refuse, reset, script } from './script.ts'

function page (items: object[], ...links: string[]) {
  return json(items, { link: links.join(', ') })
}

await t.test('the next page is asked for at the base address, wherever its link points to', async (t) => {
  const session = memorySession(login('mine'))
  const { client, requests } = script([
    page([{ emp_id: 1 }], '</employees>; rel="first"', '<https://elsewhere.example/steal?cursor=a>; rel="next"'),
    page([{ emp_id: 2 }], '</employees?cursor=z>; rel="prev"', '<https://people.example/staff?cursor=b>; rel=next'),
    page([{ emp_id: 3 }], '</employees?cursor=y>; rel="prev"', '</employees?cursor=x>; rel="nextish"')
  ], { session })
  const ids = await Array.fromAsync(client.employees.list(), ({ emp_id }) => emp_id)
  t.same(ids, [1, 2, 3])
  t.same(requests, ['', '?cursor=a', '?cursor=b'].map((query) => `GET /hr/employees${query} Bearer mine`))
})

await t.test('a list can be continued from the query of a page', async (t) => {
  const next = '</employees?limit=1&city=x&cursor=a>; rel="next"'
  const { client: { employees }, requests } = script([page([{}], next), page([])])
  const { value: first } = await employees.list({ limit: 1, city: 'x' }).pages().next()
  t.same(await Array.fromAsync(employees.list(first.next)), [])
  t.same(requests, ['?limit=1&city=x', '?limit=1&city=x&cursor=a'].map((query) => `GET /hr/employees${query}`))
})

await t.test('a list without links fails: it would seem to end', async (t) => {
  await t.rejects(Array.fromAsync(script([json([])]).client.employees.list()), /no Link header/)
})

await t.test('a reader of the feed waits for newer changes, and stops at its signal', async (t) => {
  const delays = fireTimersAtOnce(t)
  const { client: { employees }, requests } = script([
    page([{ position: 1 }], '</employees/changes?cursor=1-a&limit=1000>; rel="next"'),
    page([], '</employees/changes?cursor=1-a&limit=1000>; rel="next"'),
    page([{ position: 2 }], '</employees/changes?cursor=2-b&limit=1000>; rel="next"')
  ])
  const stop = new AbortController()
  const cursors: string[] = []
  await t.rejects(async () => {
    for await (const { cursor } of employees.changes({ follow: true, signal: stop.signal }).pages()) {
      if (cursors.push(cursor) === 2) stop.abort()
    }
  }, { name: 'AbortError' })
  t.same(cursors, ['1-a', '2-b'])
  t.ok(delays.includes(5_000))
  t.same(requests, ['0', '1-a', '1-a'].map((cursor) => `GET /hr/employees/changes?cursor=${cursor}&limit=1000`))
})

await t.test('a reader that follows the feed outlasts a restart of the service, but no refusal', async (t) => {
  fireTimersAtOnce(t)
  const options = { retries: 0 }
  const next = '</employees/changes?cursor=1-a&limit=1000>; rel="next"'
  const replies = [page([{ position: 1 }], next), reset(), refuse(503), refuse(410)]
  const { client: { employees }, requests } = script(replies, options)
  const seen: unknown[] = []
  await t.rejects(async () => {
    for await (const { position } of employees.changes({ follow: true })) seen.push(position)
  }, { name: 'Problem', status: 410 })
  t.same(seen, [1])
  t.same(requests, ['0', '1-a', '1-a', '1-a'].map((cursor) => `GET /hr/employees/changes?cursor=${cursor}&limit=1000`))

  for (const follow of [true, false]) {
    const { client } = script([refuse(503)], options)
    await t.rejects(Array.fromAsync(client.employees.changes({ follow })), { name: 'Problem', status: 503 }, 'at first')
  }
})
