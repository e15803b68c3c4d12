// Several processes that serve requests, and the one that started them.

import { readFile } from 'node:fs/promises'
import t from 'tap'
import { createDatabase } from '../harness/database/server.ts'
import { caller, eventually, start, temporaryFolder } from '../harness/process.ts'

const server = process.env['TEST_DATABASE_URL'] ?? ''
// The processes are found in /proc.
const skip = (server === '' || process.platform !== 'linux') && 'TEST_DATABASE_URL is not set, or this is not Linux'
const secret = { JWT_SECRET_KEY: 'a secret of the tests, long enough' }

await t.test('workers serve requests, are replaced when they end, and end with their parent', { skip }, async (t) => {
  const { url, drop } = await createDatabase(server)
  t.teardown(drop)
  const env = { ...secret, DATABASE_URL: url, ADMIN_PASSWORD: 'newpassword', WORKERS: '2', METRICS_PORT: '0' }
  const parent = start(t, await temporaryFolder(t), env)
  const [address = ''] = await parent.said(/Address +(http:\S+)[^]*Database +PostgreSQL/)
  const [metrics = ''] = await parent.said(/Metrics at (http:[^"]+)/)
  const { logIn, get, create, emp_ids } = caller(address)
  const token = await logIn('admin', 'newpassword')
  const workers = async () => await childrenOf(parent.pid)

  // The port is a free one: if the only worker that listens ended, another would be taken.
  await parent.said(/(?:Server listening[^]*){2}/)
  const before = await workers()
  t.equal(before.length, 2)
  t.equal(parent.stdout().match(/is ready/g)?.length, 1, 'there is one banner')
  for (let emp_id = 1; emp_id <= 4; emp_id++) t.equal(await create(token, emp_id), 201)
  t.same(await emp_ids(token), [1, 2, 3, 4])
  const sum = 'http_requests_total{operation="createEmployee",status="201"} 4\n'
  const counted = await eventually(async () => await (await fetch(metrics)).text(), (text) => text.includes(sum))
  t.match(counted, sum, 'metrics are those of all workers')

  process.kill(before[0] ?? NaN, 'SIGKILL')
  await parent.said(/a worker ended; another starts in 1 s/)
  t.equal((await eventually(async () => await get('/health/ready'), (answer) => answer?.status === 200))?.status, 200)
  const after = await eventually(workers, (pids) => pids.length === 2 && !pids.includes(before[0] ?? NaN))
  t.ok(after.includes(before[1] ?? NaN), 'the other one went on')

  parent.signal('SIGTERM')
  t.same(await parent.ended(), { code: 0, signal: null })
  t.equal(parent.stderr(), '')
  for (const pid of after) t.throws(() => process.kill(pid, 0), { code: 'ESRCH' })
})

await t.test('workers that cannot start end their parent', { skip }, async (t) => {
  const wrong = new URL(server)
  wrong.pathname = '/there_is_no_such_database'
  const parent = start(t, await temporaryFolder(t), { ...secret, DATABASE_URL: wrong.href, WORKERS: '2' })
  t.not((await parent.ended()).code, 0)
  t.match(parent.stderr(), 'there_is_no_such_database')
  t.notMatch(parent.stdout(), /is ready/)
})

/** The processes that a process started. */
async function childrenOf (pid: number): Promise<number[]> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')
  return children.trim().split(' ').filter((text) => text !== '').map(Number)
}
