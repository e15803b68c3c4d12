import { mkdir } from 'node:fs/promises'
import { type Browser, chromium, type Page } from 'playwright-core'
import type { Test } from 'tap'
import { setBy } from '../harness/environment.ts'

const pictures = new URL('../../.tap/browser/', import.meta.url)
/** How long a page may take to show something, in milliseconds. */
const maxWaitMs = 15_000

let running: Promise<Browser> | undefined

/** Opens a window with a session of its own. What the page or its scripts do wrong fails the test. */
export async function openWindow (t: Test, viewport = { width: 1200, height: 900 }): Promise<Page> {
  const executablePath = setBy('test:browser', 'CHROMIUM')
  running ??= chromium.launch({ executablePath, args: ['--headless', '--no-sandbox'] })
  const context = await (await running).newContext({ viewport })
  context.setDefaultTimeout(maxWaitMs)
  t.teardown(async () => { await context.close() })
  const page = await context.newPage()
  page.on('pageerror', (error) => { t.fail(`a script of the page fails: ${error.message}`) })
  return page
}

/** Takes a picture of a window, for people. */
export async function picture (page: Page, name: string): Promise<void> {
  await mkdir(pictures, { recursive: true })
  await page.screenshot({ path: new URL(`${name}.png`, pictures).pathname })
}

/** Ends the browser after the last test. */
export async function closeBrowser (): Promise<void> {
  await (await running)?.close()
}
