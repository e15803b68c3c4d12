import { execFile } from 'node:child_process'
import { copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { inherited, temporaryFolder } from '../harness/process.ts'

/** Installs, by the npm settings of the project, a package that wants a later Node.js than there is. */
async function install (t: Test, versions: { required: string, locked: string }) {
  const folder = await temporaryFolder(t)
  const root = { name: 'project', version: '1.0.0', dependencies: { later: versions.required } }
  const later = { version: versions.locked, engines: { node: '>=999' }, deprecated: 'it is old' }
  const lock = { ...root, lockfileVersion: 3, packages: { '': root, 'node_modules/later': later } }
  await copyFile(new URL('../../.npmrc', import.meta.url), join(folder, '.npmrc'))
  await writeFile(join(folder, 'package.json'), JSON.stringify(root))
  await writeFile(join(folder, 'package-lock.json'), JSON.stringify(lock))
  const settings = { cwd: folder, env: { ...inherited, HOME: folder }, shell: process.platform === 'win32' }
  const { promise, resolve } = Promise.withResolvers<{ code: unknown, stdout: string, stderr: string }>()
  execFile('npm', ['ci', '--dry-run', '--offline'], settings, (error, stdout, stderr) => {
    resolve({ code: error?.code ?? 0, stdout, stderr })
  })
  return await promise
}

await t.test('an installation shows no warnings about Node.js and the packages of the lock file', async (t) => {
  const { code, stdout, stderr } = await install(t, { required: '1.0.0', locked: '1.0.0' })
  t.equal(code, 0)
  t.match(stdout, /^add later 1\.0\.0\n+added 1 package in \S+\n$/)
  t.equal(stderr, '')
})

await t.test('an installation that fails says why', async (t) => {
  const { code, stderr } = await install(t, { required: '2.0.0', locked: '1.0.0' })
  t.equal(code, 1)
  t.match(stderr, /^npm error /)
})
