// Processes on PostgreSQL, which they can share and may have to wait for.

import { connect, createServer } from 'node:net'
import { once } from 'node:events'
import t from 'tap'
import { closedPort } from '../harness/closed-port.ts'
import { createDatabase } from '../harness/database/server.ts'
import { caller, eventually, killWhileCreating, start, temporaryFolder } from '../harness/process.ts'

const server = process.env['TEST_DATABASE_URL'] ?? ''
const skip = server === '' && 'TEST_DATABASE_URL is not set'
const secret = { JWT_SECRET_KEY: 'a secret of the tests, long enough' }

await t.test('several processes that share a database', { skip }, async (t) => {
  const { url, drop } = await createDatabase(server)
  // Torn down last: the processes are killed first.
  t.teardown(drop)
  const folder = await temporaryFolder(t)
  const env = { ...secret, DATABASE_URL: url, ADMIN_PASSWORD: 'newpassword' }
  const processes = [start(t, folder, env), start(t, folder, env), start(t, folder, env)] as const

  await t.test('may be started at once while it is empty', async (t) => {
    for (const running of processes) {
      const [block = ''] = await running.said(/(Database +PostgreSQL at [^]*)$/)
      t.match(block, `PostgreSQL at ${new URL(url).host}${new URL(url).pathname}\n`)
      await running.said(/Server listening/)
      const warnings = running.stdout().split('\n').filter((line) => /"level":[456]0/.test(line))
      t.same(warnings.filter((line) => !line.includes('waiting for another process that migrates the database')), [])
      t.notMatch(running.stdout(), /newpassword/)
    }
  })

  const [first, second, third] = processes
  const [callFirst, callSecond, callThird] = [
    caller(await first.address()), caller(await second.address()), caller(await third.address())
  ]
  const token = await callFirst.logIn('admin', 'newpassword')

  await t.test('accept the same tokens and have one first administrator', async (t) => {
    const users = await callSecond.get('/users', token)
    t.match(JSON.parse(users?.body ?? ''), [{ id: 1, username: 'admin', is_admin: true }])
  })

  await t.test('lose no confirmed employee when one is killed', async (t) => {
    const acknowledged = await killWhileCreating(first, callFirst, token)
    const kept = new Set(await callSecond.emp_ids(token))
    t.ok(acknowledged.length >= 100)
    t.same(acknowledged.filter((emp_id) => !kept.has(emp_id)), [])
    t.equal(await callThird.create(token, 1), 201, 'and go on')
  })

  await t.test('may be stopped one after the other', async (t) => {
    for (const running of [second, third]) {
      running.signal('SIGTERM')
      t.same(await running.ended(), { code: 0, signal: null })
      t.equal(running.stderr(), '')
    }
  })
})

await t.test('a database that becomes reachable late is migrated and used', { skip }, async (t) => {
  const { url, drop } = await createDatabase(server)
  t.teardown(drop)
  const port = await closedPort()
  const late = new URL(url)
  late.host = `127.0.0.1:${port}`
  const running = start(t, await temporaryFolder(t), { ...secret, DATABASE_URL: late.href })
  const { get } = caller(await running.address())
  t.equal((await get('/'))?.status, 503)

  const { hostname, port: realPort } = new URL(url)
  const door = createServer((client) => {
    const database = connect(Number(realPort || 5432), hostname)
    for (const socket of [client, database]) socket.on('error', () => { client.destroy(); database.destroy() })
    client.pipe(database).pipe(client)
  }).listen(port, '127.0.0.1')
  t.teardown(() => { door.close() })
  await once(door, 'listening')

  await eventually(async () => await get('/'), (answer) => answer?.status === 200)
  await running.said(/is ready/)
  t.match(running.stdout(), /there is no administrator: set ADMIN_PASSWORD/, 'none is made without a password')
  running.signal('SIGTERM')
  t.same(await running.ended(), { code: 0, signal: null })
})
