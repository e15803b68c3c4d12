import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url))
const account = { ADMIN_USERNAME: 'admin', ADMIN_PASSWORD: 'correct horse battery' }

/** A service with an empty database. `env` has its address and its administrator, for clients. */
export interface Service { env: Record<string, string>, stop: () => Promise<void> }

/** Starts a service with a database in memory, on a free port. */
export async function startService (): Promise<Service> {
  // Without a .env: the service reads the one of its folder.
  const cwd = await mkdtemp(join(tmpdir(), 'service-'))
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, [main], {
    cwd,
    env: { PATH, HOME, ...account, DATABASE_URL: 'pglite:memory', PORT: '0', SHUTDOWN_DELAY: '0', LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'inherit']
  })
  async function stop (): Promise<void> {
    if (child.exitCode === null && child.kill()) await once(child, 'exit')
    await rm(cwd, { recursive: true })
  }

  for await (const line of createInterface(child.stdout)) {
    const address = /Server listening at (http:[^"\s]+)/.exec(line)?.[1]
    if (address === undefined) continue
    child.stdout.resume()
    while (!(await fetch(`${address}/health/ready`)).ok) await setTimeout(100)
    return { env: { ...account, BASE_URL: address }, stop }
  }
  await stop()
  throw new Error('The service did not start')
}
