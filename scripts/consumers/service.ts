import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url))

/** A running service with an empty database in memory and without rate limits, for one run of a consumer. */
export interface TemporaryService {
  url: string
  /** The password of the administrator `admin`. */
  password: string
  stop: () => Promise<void>
}

/** Starts a service on a free port of this machine. Its variables are set here, whatever this process inherited. */
export async function startService (): Promise<TemporaryService> {
  const { PATH, HOME, TMPDIR, SystemRoot } = process.env
  const password = crypto.randomUUID()
  const settings = {
    PORT: '0',
    DATABASE_URL: 'pglite:memory',
    RATE_LIMIT: 'off',
    SHUTDOWN_DELAY: '0',
    LOG_LEVEL: 'warn',
    ADMIN_PASSWORD: password
  }
  const child = spawn(process.execPath, [main], {
    env: { PATH, HOME, TMPDIR, SystemRoot, ...settings }, stdio: ['ignore', 'pipe', 'inherit']
  })
  const ended = once(child, 'exit')
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  createInterface(child.stdout).on('line', (line) => {
    const address = /^ *Address +(\S+)$/.exec(line)?.[1]
    if (address !== undefined) resolve(address)
    else if (line.startsWith('{"level":5')) console.error(line)
  })
  void ended.then(() => { reject(new Error('The service ended before it listened.')) })
  async function stop () {
    child.kill('SIGTERM')
    await ended
  }
  return { url: await promise, password, stop }
}
