import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chown, mkdtemp, rmdir, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import t, { type Test } from 'tap'
import { isProblem } from '../harness/answers/answer.ts'
import { execute, server } from '../harness/database/server.ts'
import { changed, connect, skip } from '../harness/postgres/databases.ts'
import { serve } from '../harness/service.ts'

const megabytes = 24
const ada = { emp_name: 'Ada', emp_dob: '1985-12-10', city: 'London', country: 'United Kingdom' }
const anyDatabase = changed(server ?? 'postgres://localhost', { pathname: '/postgres' })

/** Mounts a small disk, and makes it a tablespace. Returns why not, if it cannot. */
async function createTablespace (t: Test, name: string): Promise<string | undefined> {
  const client = await connect(t, anyDatabase, 'another')
  const { rows: [setting] } = await client.query('SHOW data_directory')
  const owner = await stat(setting.data_directory).catch(() => undefined)
  if (owner === undefined) return 'The server of the tests is on another machine'
  const folder = await mkdtemp(join(tmpdir(), 'small-disk-'))
  t.teardown(async () => { await rmdir(folder) })
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder])
  if (status !== 0) return 'This user may not mount a disk'
  t.teardown(() => { spawnSync('umount', [folder]) })
  await chown(folder, owner.uid, owner.gid)
  await client.query(`CREATE TABLESPACE ${name} LOCATION '${folder}'`)
  t.teardown(async () => { await execute(anyDatabase, `DROP TABLESPACE ${name}`) })
  return undefined
}

/** Fills the disk to the last block. */
async function fill (client: pg.Client): Promise<void> {
  for (const rows of [5_000, 500, 50, 5]) {
    for (let isFull = false; !isFull;) {
      const added = client.query(`INSERT INTO filler SELECT repeat('x', 1500) FROM generate_series(1, ${rows})`)
      isFull = await added.then(() => false, ({ code }) => {
        if (code !== '53100') throw new Error(`SQLSTATE ${code}`)
        return true
      })
    }
  }
}

await t.test('a full disk costs writes and no reads, until there is space', { skip }, async (t) => {
  const tablespace = `disk_${randomUUID().slice(0, 8)}`
  const obstacle = await createTablespace(t, tablespace)
  if (obstacle !== undefined) {
    t.pass(obstacle, { skip: obstacle })
    return
  }
  const { admin, user, database: { config } } = await serve(t)
  const url = config?.kind === 'postgres' ? config.url : ''
  const name = new URL(url).pathname.slice(1)
  await execute(anyDatabase, `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`)
  await execute(anyDatabase, `ALTER DATABASE ${name} SET TABLESPACE ${tablespace}`)
  const other = await connect(t, url, 'another')
  // The first keeps the database from being used by another test.
  await other.query('CREATE TABLE is_moved (); CREATE TABLE filler (text text) WITH (autovacuum_enabled = off)')
  await other.query('ALTER TABLE filler ALTER text SET STORAGE PLAIN')

  const connections = async () => (await other.query(`SELECT pid FROM pg_stat_activity
    WHERE datname = current_database() AND application_name LIKE 'employee-%'`)).rows.map(({ pid }) => pid)
  const create = async (emp_id: number) =>
    await admin.send({ method: 'POST', url: '/employees', payload: { ...ada, emp_id } })
  const read = async (emp_id: number) => (await user.send({ url: `/employees/${emp_id}` })).statusCode
  const list = async () => (await user.send({ url: '/employees?city=lon&count=exact' })).statusCode

  t.equal((await create(1)).statusCode, 201)
  const before = await connections()
  await fill(other)
  // The first go into the blocks that the tables have.
  let emp_id = 2
  while ((await create(emp_id)).statusCode === 201 && emp_id < 1_000) emp_id++
  const refused = await create(emp_id)
  isProblem(t, refused, 503, 'a write is refused')
  t.match(refused.headers['retry-after'], /^[1-9]/)
  const answers = await Promise.all(Array.from({ length: 20 }, async () => [
    await list(), await read(1), (await create(emp_id)).statusCode, await read(emp_id)
  ]))
  for (const statuses of answers) t.same(statuses, [200, 200, 503, 404], 'reads go on')
  const after = await connections()
  t.same(before.filter((pid) => !after.includes(pid)), [], 'on the same connections')

  await other.query('DROP TABLE filler')
  t.equal((await create(emp_id)).statusCode, 201, 'and writes, once there is space')
  t.equal(await read(emp_id), 200)
})
