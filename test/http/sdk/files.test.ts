// Files that are sent and received as streams.

import t, { type Test } from 'tap'
import type { FileContent } from '../../../src/sdk/index.ts'
import { memorySession } from '../../../src/sdk/index.ts'
import { issue, json, login, refuse, script } from './script.ts'

const text = 'emp_id\n1\n'
const bytes = new TextEncoder().encode(text)

async function * chunks () {
  yield bytes.slice(0, 3)
  yield bytes.slice(3)
}

await t.test('a file is sent as it is given, and its progress told', async (t) => {
  const files: FileContent[] = [text, bytes, new Blob([text]), new Blob([text]).stream(), chunks()]
  for (const file of files) {
    const progress: number[] = []
    const { client: { employees }, bodies } = script([json({ received: 1 })])
    const onProgress = (sentBytes: number) => { progress.push(sentBytes) }
    t.match(await employees.import(file, { onProgress }), { received: 1 })
    t.same(bodies, [text])
    t.equal(progress.at(-1), bytes.length)
  }
  for (const file of [text, new Blob([text]).stream()]) {
    const { client: { employees }, bodies } = script([json({})])
    await employees.import(file)
    t.same(bodies, [text], 'without a listener')
  }
})

await t.test('a file is sent again after its token was renewed, unless it is a stream', async (t) => {
  const options = () => ({ session: memorySession(login('old')) })
  const { client, bodies } = script([refuse(401), issue('new'), json({})], options())
  await client.employees.import(text, { onProgress () {} })
  t.same([bodies[0], bodies[2]], [text, text])
  const stream = script([refuse(401)], options())
  await t.rejects(stream.client.employees.import(chunks()), { name: 'Problem', status: 401 })
  t.equal(stream.requests.length, 1)
})

await t.test('the source of a stream is closed when the request fails', async (t) => {
  for (const returns of [true, false]) {
    let closed = false
    const iterator = {
      next: async () => ({ done: false as const, value: bytes }),
      ...returns && { return: async () => { closed = true; return { done: true as const, value: undefined } } }
    }
    const { client: { employees } } = script([], {
      fetch: async (_url, { body }) => {
        await (body as ReadableStream).cancel()
        return refuse(403)
      }
    })
    await t.rejects(employees.import({ [Symbol.asyncIterator]: () => iterator }), { name: 'Problem', status: 403 })
    t.equal(closed, returns)
  }
})

await t.test('the options of an import have the names of the language', async (t) => {
  const { client: { employees }, requests } = script([json({})])
  await employees.import(text, {
    mode: 'partial', onConflict: 'update', dryRun: true, format: 'csv', dateFormat: 'DMY', raw: true
  })
  t.same(requests, ['POST /hr/employees/import?mode=partial&on_conflict=update&dry_run=true&format=csv' +
    '&date_format=DMY&raw=true'])
})

await t.test('rows are read while they arrive, whatever the chunks are', async (t) => {
  const row = new TextEncoder().encode('{"emp_name":"Zoë"}\n{"emp_name":"Ada"}\n')
  for (const size of [1, 7, 1_000]) {
    const stream = new Blob([row]).stream().pipeThrough(new TransformStream<Uint8Array, Uint8Array>({
      transform (chunk, controller) {
        for (let start = 0; start < chunk.length; start += size) controller.enqueue(chunk.slice(start, start + size))
      }
    }))
    const { client: { employees } } = script([new Response(stream)])
    t.same(await Array.fromAsync(employees.exportRows(), ({ emp_name }) => emp_name), ['Zoë', 'Ada'])
  }
})

await t.test('an export that breaks off throws, and one that is left is cancelled', async (t) => {
  const { client: { employees } } = script([new Response('{"emp_id":1}\n{"emp_'), new Response(stream())])
  await t.rejects(Array.fromAsync(employees.exportRows()), /ends within a row/)
  let cancelled = false
  function stream () {
    return new ReadableStream({
      pull (controller) { controller.enqueue(new TextEncoder().encode('{"emp_id":1}\n')) },
      cancel () { cancelled = true }
    })
  }
  const rows = employees.exportRows()
  t.match(await rows.next(), { value: { emp_id: 1 } })
  await rows.return()
  t.ok(cancelled)
})

/** Gives this process the XMLHttpRequest of a browser, whose requests end in one way. */
function imitateUpload (t: Test, outcome: 'load' | 'error' | 'nothing', status = 200, responseText = '{}') {
  const seen: unknown[] = []
  class XMLHttpRequest {
    status = status
    statusText = ''
    responseText = responseText
    upload = { onprogress: (_progress: { loaded: number }) => {} }
    onload = () => {}
    onerror = () => {}
    onabort = () => {}
    open (...line: string[]) { seen.push(line) }
    setRequestHeader (...header: string[]) { seen.push(header) }
    getAllResponseHeaders () { return 'content-type: application/json\r\nx-request-id: r-1\r\n' }
    abort () { this.onabort() }
    send () {
      this.upload.onprogress({ loaded: 9 })
      if (outcome !== 'nothing') this[`on${outcome}`]()
    }
  }
  t.intercept(globalThis as unknown as Record<string, unknown>, 'XMLHttpRequest', { value: XMLHttpRequest })
  return seen
}

await t.test('a browser tells the progress of an upload', async (t) => {
  const seen = imitateUpload(t, 'load', 200, '{"received":1}')
  const { client: { employees }, requests } = script([], { session: memorySession(login('mine')) })
  const progress: number[] = []
  const onProgress = (sentBytes: number) => { progress.push(sentBytes) }
  t.match(await employees.import(text, { onProgress }), { received: 1 })
  t.same(progress, [9])
  t.same(seen, [
    ['POST', 'https://people.example/hr/employees/import'],
    ['content-type', 'application/octet-stream'], ['authorization', 'Bearer mine']
  ])
  t.same(requests, [])
})

await t.test('an upload of a browser fails like any other request', async (t) => {
  const { client: { employees } } = script([])
  const onProgress = () => {}
  await t.test('by a problem', async (t) => {
    imitateUpload(t, 'load', 413, '')
    await t.rejects(employees.import(text, { onProgress }), { name: 'Problem', status: 413, requestId: 'r-1' })
  })
  await t.test('by a fault of the network', async (t) => {
    imitateUpload(t, 'error')
    await t.rejects(employees.import(text, { onProgress }), TypeError)
  })
  await t.test('by its signal', async (t) => {
    imitateUpload(t, 'nothing')
    const stop = new AbortController()
    const upload = employees.import(text, { onProgress, signal: stop.signal })
    setImmediate(() => { stop.abort() })
    await t.rejects(upload, { name: 'AbortError' })
    await t.rejects(employees.import(text, { onProgress, signal: stop.signal }), { name: 'AbortError' })
  })
})
