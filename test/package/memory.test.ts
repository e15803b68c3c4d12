// Long exports and feeds, in a process with a small heap.

import { createServer, type RequestListener } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import t, { type Test } from 'tap'
import { run, write } from './project.ts'

const employee = { emp_name: 'Ada Lovelace', emp_dob: '1985-12-10', city: 'London', country: 'United Kingdom' }
/** The maximum of the heap in mebibytes. The items together take several times as much. */
const maxHeap = 16

/** Serves a long response, and reads it by a program with a small heap, which prints the number of items. */
async function read (t: Test, name: string, items: string, listener: RequestListener) {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    server.close()
    server.closeAllConnections()
  })
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const program = `
    import { createClient } from 'employee-management-sdk'
    const { employees } = createClient({ baseUrl: '${baseUrl}' })
    const all = process.argv.includes('--keep') ? [] : { push () {} }
    let count = 0
    for await (const item of employees.${items}) {
      all.push(item)
      count++
    }
    console.log(count)`
  const folder = write(name, { 'read.js': program })
  const start = async (...args: string[]) => {
    return await run(process.execPath, [`--max-old-space-size=${maxHeap}`, 'read.js', ...args], folder)
  }
  return { once: await start(), kept: await start('--keep') }
}

await t.test('an export of 300,000 rows takes no more memory than a short one', async (t) => {
  const { once, kept } = await read(t, 'memory-export', 'exportRows()', (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/x-ndjson' })
    Readable.from(function * () {
      for (let thousand = 0; thousand < 300; thousand++) {
        yield Array.from({ length: 1_000 }, (_, emp_id) => `${JSON.stringify({ emp_id, ...employee })}\n`).join('')
      }
    }()).pipe(response)
  })
  t.match(once, { code: 0, stdout: '300000\n' })
  t.match(kept, { code: 'SIGABRT' }, 'a program that keeps all rows has too little memory')
})

await t.test('a feed of 100,000 changes takes no more memory than a short one', async (t) => {
  const snapshot = { id: '0b5a3f0e-6a3c-4c55-9d0e-3f6a4c3b2a10', emp_id: 101, ...employee }
  const change = { at: '2026-03-01T09:30:00.000Z', actor: 'admin', action: 'updated', emp_id: 101 }
  const full = JSON.stringify(Array.from({ length: 1_000 }, (_, position) => {
    return { position, ...change, before: snapshot, after: snapshot }
  }))
  const { once, kept } = await read(t, 'memory-changes', 'changes()', ({ url = '' }, response) => {
    const page = Number(new URL(url, 'http://service').searchParams.get('cursor'))
    response.writeHead(200, { 'content-type': 'application/json', link: `</changes?cursor=${page + 1}>; rel="next"` })
    response.end(page < 100 ? full : '[]')
  })
  t.match(once, { code: 0, stdout: '100000\n' })
  t.match(kept, { code: 'SIGABRT' }, 'a program that keeps all changes has too little memory')
})
