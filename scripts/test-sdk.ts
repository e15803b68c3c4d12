// Tries the package of the client in an empty project: with two versions of TypeScript, with three of Node.js, in two
// tabs of Chromium, by its size and by its use of memory. What is not installed and cannot be is skipped.

import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installTools } from './sdk/tools.ts'
import { chromium } from './tests/chromium.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const project = mkdtempSync(join(tmpdir(), 'sdk-'))
const npm = (cwd: string, ...args: string[]) => {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' })
}

try {
  npm(root, 'run', 'sdk')
  const tarball = npm(join(root, 'generated/sdk'), 'pack', '--silent', '--pack-destination', project).trim()
  writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  npm(project, 'install', '--silent', '--offline', join(project, tarball))

  if (chromium === undefined) console.log('Chromium is not installed: its test is skipped.')
  const suite = join(root, 'scripts/test.ts')
  const files = globSync('test/package/*.test.ts', { cwd: root }).toSorted()
  const child = spawn(process.execPath, [suite, ...files], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, SDK_PROJECT: project, SDK_TOOLS: installTools(), ...chromium && { CHROMIUM: chromium } }
  })
  const [code] = await once(child, 'exit')
  process.exitCode = typeof code === 'number' ? code : 1
} finally {
  rmSync(project, { recursive: true })
}
