import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { mkdir, writeFile } from 'node:fs/promises'
import t, { type Test } from 'tap'
import { lockFolder } from '../../src/database/folder-lock.ts'
import { temporaryFolder } from '../harness/process.ts'

const source = new URL('../../src/database/folder-lock.ts', import.meta.url).href
const holder = `
  const { lockFolder } = await import(process.env.SOURCE)
  // A global reference keeps the lock from being garbage-collected.
  globalThis.unlock = lockFolder(process.env.FOLDER)
  console.log('locked')
  setInterval(() => {}, 1000)`

/** Another process that holds the lock of a folder until it is killed. */
async function lockElsewhere (t: Test, folder: string) {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', holder], {
    env: { ...process.env, SOURCE: source, FOLDER: folder }, stdio: ['ignore', 'pipe', 'inherit']
  })
  const exit = once(child, 'exit')
  async function kill () {
    child.kill('SIGKILL')
    await exit
  }
  t.teardown(kill)
  await once(child.stdout, 'data')
  return { pid: child.pid, kill }
}

/** The error about a folder that a process has locked. */
function inUseBy (pid: number | undefined): { message: RegExp } {
  return { message: new RegExp(`in use by process ${pid} on ${hostname()}\\. Stop that process, or set `) }
}

await t.test('a folder is locked once, and the error names the process that holds the lock', async (t) => {
  const folder = await temporaryFolder(t)
  const unlock = lockFolder(folder)
  const unlockAnother = lockFolder(await temporaryFolder(t))
  for (const attempt of ['first', 'second']) t.throws(() => lockFolder(folder), inUseBy(process.pid), attempt)
  unlock()
  lockFolder(folder)()
  unlockAnother()
})

await t.test('the lock of a killed process is released', async (t) => {
  const folder = await temporaryFolder(t)
  const { pid, kill } = await lockElsewhere(t, folder)
  t.throws(() => lockFolder(folder), inUseBy(pid))
  await kill()
  const unlock = lockFolder(folder)
  t.throws(() => lockFolder(folder), inUseBy(process.pid), 'it has a new holder')
  unlock()
})

await t.test('of concurrent attempts to lock a folder, one succeeds', async (t) => {
  const folder = await temporaryFolder(t)
  const others = await Promise.allSettled(Array.from({ length: 10 }, async () => lockFolder(folder)))
  const unlocks = others.flatMap((other) => other.status === 'fulfilled' ? [other.value] : [])
  t.equal(unlocks.length, 1)
  for (const unlock of unlocks) unlock()
})

await t.test('a folder is in use before the process that locked it has written its name', async (t) => {
  const folder = await temporaryFolder(t)
  const other = new DatabaseSync(join(folder, 'lock'))
  other.exec('BEGIN IMMEDIATE')
  t.throws(() => lockFolder(folder), { message: /^The database in .* is in use by / }, 'though it has no name yet')
  other.close()
})

await t.test('a failed attempt to lock a folder does not keep another process from it', async (t) => {
  const folder = await temporaryFolder(t)
  lockFolder(folder)()
  const other = new DatabaseSync(join(folder, 'lock'))
  other.exec('BEGIN; SELECT * FROM sqlite_schema')
  t.doesNotThrow(() => { lockFolder(folder)() }, 'a reader of the lock file does not hold the lock')
  other.close()
})

await t.test('any other error is not taken for a lock', async (t) => {
  const folder = await temporaryFolder(t)
  t.throws(() => lockFolder(join(folder, 'missing')), /unable to open/)
  await writeFile(join(folder, 'lock'), 'x'.repeat(1_000))
  t.throws(() => lockFolder(folder), /not a database/)
})

await t.test('a folder in which the name of the process cannot be written is not locked', async (t) => {
  const folder = await temporaryFolder(t)
  await mkdir(join(folder, 'holder'))
  for (const attempt of ['first', 'second']) t.throws(() => lockFolder(folder), /EISDIR/, attempt)
})
