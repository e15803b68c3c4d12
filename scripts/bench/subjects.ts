import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { closedPort } from '../../test/harness/closed-port.ts'
import { endProcess } from '../postgres/server.ts'
import { benchFolder } from './database.ts'

/** A server that is measured. */
export interface Subject {
  name: string
  url: string
  processId: number
  /** Whether it is the service, which does more than the baselines. */
  isService: boolean
}

export const password = 'bench password'
const environment = {
  LOG_LEVEL: 'info',
  RATE_LIMIT: 'off',
  SHUTDOWN_DELAY: '0',
  ADMIN_PASSWORD: password,
  JWT_SECRET_KEY: 'a secret of the bench, which signs nothing else',
  ACCESS_TOKEN_EXPIRE_MINUTES: '600'
}
const maxStartMs = 30_000
const root = fileURLToPath(new URL('../..', import.meta.url))
const baselines = fileURLToPath(new URL('baselines', import.meta.url))

interface Program { name: string, file: string, args: string[], folder: string, isService?: boolean }

/**
 * Starts the service, the baselines, and the service of another folder, if there is one to compare with.
 *
 * @param onEnd - registers what ends a server
 */
export async function startSubjects (
  databaseUrl: string,
  against: string | undefined,
  onEnd: (end: () => Promise<void>) => void
): Promise<Subject[]> {
  const subjects: Subject[] = []
  for (const { name, file, args, folder, isService = false } of programs(against)) {
    const port = await closedPort()
    const log = logOf(name)
    const child = spawn(file, args, {
      cwd: folder,
      env: { PATH: process.env['PATH'], ...environment, DATABASE_URL: databaseUrl, PORT: String(port) },
      stdio: ['ignore', log, log]
    })
    closeSync(log)
    onEnd(async () => { await endProcess(child, 'SIGTERM') })
    const url = `http://127.0.0.1:${port}`
    await untilReady(name, child, isService ? `${url}/health/ready` : url)
    subjects.push({ name, url, processId: Number(child.pid), isService })
  }
  return subjects
}

function programs (against: string | undefined): Program[] {
  const node = (name: string, script: string) => ({ name, file: process.execPath, args: [script], folder: baselines })
  return [
    service('this service', root),
    ...against === undefined ? [] : [service(against, against)],
    node('Fastify + Kysely', 'fastify-kysely.ts'),
    node('node:http + pg', 'node-pg.ts'),
    ...goProgram()
  ]
}

/** The service as `npm start` of its folder starts it, without npm. */
function service (name: string, folder: string): Program {
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { scripts: { start: string } }
  return { name, file: process.execPath, args: scripts.start.split(' ').slice(2), folder, isService: true }
}

/** The baseline in Go, where Go is installed. */
function goProgram (): Program[] {
  const folder = join(baselines, 'go')
  const file = join(benchFolder, 'go-baseline')
  const { status, error } = spawnSync('go', ['build', '-o', file, '.'], { cwd: folder, stdio: 'inherit' })
  if (status === 0) return [{ name: goName, file, args: [], folder }]
  console.log(error === undefined ? 'The baseline in Go was not built' : 'Go is not installed: without its baseline')
  return []
}

export const goName = 'Go net/http + pgx'

/** The file of a server's log: services write theirs to files in production, too. */
function logOf (name: string): number {
  const folder = join(benchFolder, 'logs')
  mkdirSync(folder, { recursive: true })
  return openSync(join(folder, `${name.replaceAll(/\W+/g, '-')}.log`), 'w')
}

async function untilReady (name: string, child: ChildProcess, url: string): Promise<void> {
  const deadline = Date.now() + maxStartMs
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${name} ended with ${child.exitCode} at its start: see .bench/logs`)
    const status = await fetch(url).then((response) => response.status, () => undefined)
    if (status !== undefined && status !== 503) return
    if (Date.now() > deadline) throw new Error(`${name} does not answer at ${url}`)
    await sleep(50)
  }
}
