// Tries the documentation in Chromium: the one that CHROMIUM names, or that of the system. Each test leaves pictures in
// .tap/browser.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { chromium } from './tests/chromium.ts'

const suite = fileURLToPath(new URL('test.ts', import.meta.url))

if (chromium === undefined) {
  console.error('Chromium is not installed, so nothing was tested. On Debian: apt-get install chromium. Elsewhere: ' +
    'set CHROMIUM to the path of the program.')
  process.exitCode = 1
} else {
  const child = spawn(process.execPath, [suite, 'test/browser/docs.test.ts', 'test/browser/origins.test.ts'], {
    stdio: 'inherit', env: { ...process.env, CHROMIUM: chromium }
  })
  const [code] = await once(child, 'exit')
  process.exitCode = typeof code === 'number' ? code : 1
}
