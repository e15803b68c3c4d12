import { stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { closedPort } from '../harness/closed-port.ts'
import {
  beginRequest, caller, eventually, killWhileCreating, start, temporaryFolder
} from '../harness/process.ts'

// A start on an embedded database takes seconds: each part of this test continues where the one before it ended.
await t.test('a service in a folder', async (t) => {
  const folder = await temporaryFolder(t)
  await writeFile(join(folder, '.env'), 'ADMIN_USERNAME=chief\nLOG_LEVEL=silent\n')
  const first = start(t, folder, { LOG_LEVEL: 'info' })
  const [password = ''] = await first.said(/Admin password +(\S+)\n/)
  const address = await first.address()
  const { logIn, create, get, ...client } = caller(address)
  const token = await logIn('chief', password)
  let acknowledged: number[] = []

  await t.test('prints its address and the first administrator at its first start', async (t) => {
    const [block = '', ...log] = first.stdout().split(/^(?=\{)/m)
    for (const line of log) t.match(line, /^\{.+\}\n$/, 'the log comes after the block')
    t.match(block, `Address         ${address}\n`)
    t.match(block, `Documentation   ${address}/docs\n`)
    t.match(block, `embedded PGlite in ${join(folder, '.data')}\n`)
    t.match(block, 'Admin username  chief\n', 'as the file .env has it')
    t.notMatch(block, 'Rate limit', 'what is as it should be is not worth a word')
    t.equal((await get('/users', token))?.status, 200, 'the first account is an administrator')
  })

  await t.test('logs JSON, at the level of the environment, which takes precedence over the file', async (t) => {
    await first.said(/"path":"\/users"/)
    const lines = first.stdout().split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line))
    const completed = { level: 30, reqId: String, method: 'GET', path: '/users', status: 200, msg: 'request completed' }
    t.match(lines.at(-1), completed)
    t.notMatch(JSON.stringify(lines), password, 'the password is not in the log')
    t.equal(first.stderr(), '')
  })

  await t.test('stores its data and its secret for its own user only', async (t) => {
    const modes = { '.data': 0o700, '.data/jwt-secret': 0o600 }
    for (const [path, mode] of Object.entries(modes)) t.equal((await stat(join(folder, path))).mode & 0o777, mode, path)
  })

  await t.test('lets no second process into its folder', async (t) => {
    const second = start(t, folder)
    t.match(await second.ended(), { code: 1 })
    t.match(second.stderr(), `in use by process ${first.pid} on `)
    t.match(second.stderr(), /^The database in .+\. Stop that process, or set DATABASE_URL to another [^\n]+\n$/)
    t.equal((await get('/', token))?.status, 200, 'and is not disturbed')
  })

  await t.test('lets no second process have its port, not even for metrics', async (t) => {
    for (const name of ['PORT', 'METRICS_PORT']) {
      const second = start(t, await temporaryFolder(t), {
        [name]: new URL(address).port,
        // Any other database does; one that cannot be reached is the quickest.
        DATABASE_URL: `postgres://127.0.0.1:${await closedPort()}/people`,
        JWT_SECRET_KEY: 'a secret of the tests, long enough'
      })
      t.match(await second.ended(), { code: 1 })
      const remedy = `Stop the other process, or set ${name} to another port`
      t.match(second.stderr(), new RegExp(`^listen EADDRINUSE.+\\. ${remedy}\\.\n$`))
    }
  })

  await t.test('may be killed at any time', async (t) => {
    acknowledged = await killWhileCreating(first, { logIn, create, get, ...client }, token)
    t.ok(acknowledged.length >= 100)
  })

  const second = start(t, folder)
  const again = caller(await second.address())
  await second.said(/is ready/)

  await t.test('starts again after it was killed, with every employee whose creation it had confirmed', async (t) => {
    const kept = new Set(await again.emp_ids(token))
    t.same(acknowledged.filter((emp_id) => !kept.has(emp_id)), [], 'the old token is good and nothing is lost')
    t.notMatch(second.stdout(), /Admin (username|password)/, 'a password is shown once')
  })

  await t.test('finishes running requests when it is stopped', async (t) => {
    const finish = await beginRequest(t, await second.address(), token)
    // Under npm a signal may come twice.
    second.signal('SIGTERM')
    second.signal('SIGINT')
    await eventually(async () => await again.get('/'), (answer) => answer === undefined)
    t.match(await finish(), { statusCode: 201 })
    t.same(await second.ended(), { code: 0, signal: null })
    t.equal(second.stderr(), '')
  })
})
