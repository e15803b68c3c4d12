import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { closedPort } from '../../test/harness/closed-port.ts'

const longestStartMs = 30_000

/** What a server is made for. */
interface ServerOptions {
  /** Settings beside its own. */
  settings?: Record<string, string>
  /** Whether it is a standby, without a primary. */
  standby?: boolean
  /** An existing folder in which its data stays. Default: a new one, which is removed afterwards. */
  kept?: string
  /** Aborted when it should not go on to start. */
  interrupted?: AbortSignal
}

/**
 * Makes a PostgreSQL server that loses its data, of the newest programs of this machine, runs `work` on it, and removes
 * it whatever happens.
 *
 * @param work - receives the URL of a database, and the id of the server's process
 */
export async function onOwnServer<Result> (
  work: (url: string, processId: number) => Promise<Result>,
  { settings = {}, standby = false, kept, interrupted }: ServerOptions = {}
): Promise<Result> {
  const programs = newestPrograms()
  const owner = unprivilegedOwner()
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'test-postgres-'))
  let server: ChildProcess | undefined
  try {
    if (owner !== undefined) chownSync(folder, owner.uid, owner.gid)
    const data = join(folder, 'data')
    if (!existsSync(join(data, 'PG_VERSION'))) initialise(join(programs, 'initdb'), data, owner)
    if (standby) writeFileSync(join(data, 'standby.signal'), '')
    const port = await closedPort()
    server = startServer(join(programs, 'postgres'), { folder, data, port, settings }, owner)
    const url = `postgres://postgres@127.0.0.1:${port}/postgres`
    await untilReady(url, server, interrupted)
    return await work(url, Number(server.pid))
  } finally {
    // Fast shutdown, in the words of PostgreSQL: it does not wait for clients.
    if (server !== undefined) await endProcess(server, 'SIGINT')
    if (kept === undefined) rmSync(folder, { recursive: true, force: true })
  }
}

/** The folder of the newest server programs that this machine has. @throws if it has none */
export function newestPrograms (): string {
  const { stdout } = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' })
  const packaged = '/usr/lib/postgresql'
  const versions = existsSync(packaged) ? readdirSync(packaged) : []
  const folders = [stdout?.trim() ?? '', ...versions.map((version) => join(packaged, version, 'bin'))]
  const [newest] = folders
    .filter((folder) => folder !== '' && existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')))
    .map((folder) => ({ folder, version: versionOf(join(folder, 'postgres')) }))
    .toSorted((one, other) => other.version - one.version)
  if (newest !== undefined) return newest.folder
  throw new Error([
    'There are no programs of a PostgreSQL server (initdb, postgres) on this machine. Install them:',
    '  Debian, Ubuntu   apt-get install postgresql',
    '  Fedora           dnf install postgresql-server',
    '  macOS            brew install postgresql',
    'or set TEST_DATABASE_URL to the URL of a server on which databases may be made:',
    '  TEST_DATABASE_URL=postgres://user:password@host/database npm run test:postgres'
  ].join('\n'))
}

function versionOf (postgres: string): number {
  const { stdout } = spawnSync(postgres, ['--version'], { encoding: 'utf8' })
  return Number(/ (\d+(\.\d+)?)/.exec(stdout ?? '')?.[1] ?? 0)
}

export interface Owner { uid: number, gid: number }

/** Who runs the server where this process is root's, for which PostgreSQL refuses to run. */
export function unprivilegedOwner (): Owner | undefined {
  if (process.getuid?.() !== 0) return undefined
  for (const user of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((which) => spawnSync('id', [which, user], { encoding: 'utf8' }).stdout?.trim())
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) }
  }
  throw new Error('PostgreSQL does not run as root, and there is neither a user postgres nor a user nobody')
}

function initialise (initdb: string, data: string, owner: Owner | undefined): void {
  const options = ['--username=postgres', '--auth=trust', '--encoding=UTF8', '--no-locale', '--no-sync']
  const { status, stderr, error } = spawnSync(initdb, [`--pgdata=${data}`, ...options], {
    ...owner, cwd: tmpdir(), encoding: 'utf8'
  })
  if (status !== 0) throw new Error(`initdb failed: ${error?.message ?? stderr}`)
}

interface Location { folder: string, data: string, port: number, settings: Record<string, string> }

function startServer (
  postgres: string,
  { folder, data, port, settings: more }: Location,
  owner: Owner | undefined
): ChildProcess {
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: folder,
    max_connections: 200,
    fsync: 'off',
    max_prepared_transactions: 2,
    wal_level: 'logical',
    ...more
  }
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  // A group of its own: a Ctrl-C is for the tests, and the server is stopped after them.
  const server = spawn(postgres, ['-D', data, ...options], { ...owner, cwd: folder, stdio: 'ignore', detached: true })
  server.on('error', () => {})
  return server
}

async function untilReady (url: string, server: ChildProcess, interrupted?: AbortSignal): Promise<void> {
  const deadline = Date.now() + longestStartMs
  for (;;) {
    interrupted?.throwIfAborted()
    if (server.exitCode !== null) throw new Error(`The PostgreSQL server ended with ${server.exitCode} at its start`)
    const client = new pg.Client(url)
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      if (Date.now() > deadline) throw error
      await sleep(50)
    }
  }
}

/** Signals a process, unless it has ended or never began, and waits until it ends. */
export async function endProcess (child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const exit = once(child, 'exit')
  child.kill(signal)
  await exit
}
