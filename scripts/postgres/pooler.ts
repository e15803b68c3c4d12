import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { closedPort } from '../../test/harness/closed-port.ts'
import { endProcess, unprivilegedOwner } from './server.ts'

const maxStartMs = 10_000

/** The path of PgBouncer, or undefined where it is not installed. */
export const pgBouncer = ['pgbouncer', '/usr/sbin/pgbouncer']
  .find((path) => spawnSync(path, ['--version']).status === 0)

/**
 * Starts a PgBouncer in transaction mode, with few connections to the server, which has to trust them.
 *
 * @param url - of any database of the server
 * @param onEnd - registers what ends PgBouncer
 * @returns the URL of that database through PgBouncer, which serves the others too
 */
export async function startPgBouncer (url: string, onEnd: (end: () => Promise<void>) => void): Promise<string> {
  if (pgBouncer === undefined) throw new Error('There is no pgbouncer on this machine: apt-get install pgbouncer')
  const { hostname, port, username } = new URL(url)
  const listenPort = await closedPort()
  const folder = mkdtempSync(join(tmpdir(), 'test-pgbouncer-'))
  const file = join(folder, 'pgbouncer.ini')
  writeFileSync(file, [
    '[databases]',
    `* = host=${hostname} port=${port || 5432} user=${username}`,
    '[pgbouncer]',
    'listen_addr = 127.0.0.1',
    `listen_port = ${listenPort}`,
    'unix_socket_dir =',
    'auth_type = any',
    'pool_mode = transaction',
    'default_pool_size = 4',
    'max_client_conn = 500'
  ].join('\n'))
  chmodSync(folder, 0o755)
  const child = spawn(pgBouncer, ['--quiet', file], { ...unprivilegedOwner(), stdio: 'ignore', detached: true })
  onEnd(async () => {
    await endProcess(child, 'SIGTERM')
    rmSync(folder, { recursive: true, force: true })
  })
  await untilListening(listenPort, child)
  return Object.assign(new URL(url), { host: `127.0.0.1:${listenPort}` }).href
}

async function untilListening (port: number, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + maxStartMs
  for (;;) {
    if (child.exitCode !== null) throw new Error(`PgBouncer ended with ${child.exitCode} at its start`)
    const socket = connect(port, '127.0.0.1')
    const isListening = await once(socket, 'connect').then(() => true, () => false)
    socket.destroy()
    if (isListening) return
    if (Date.now() > deadline) throw new Error('PgBouncer does not listen')
    await sleep(50)
  }
}
