import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Test } from 'tap'
import type { Answer } from './answers/answer.ts'
import { nothing, wire } from './socket.ts'

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url))
const maxWaitMs = 120_000

/** A process of the service. */
export interface Process {
  pid: number
  /** The output so far. */
  stdout: () => string
  stderr: () => string
  /** Waits until standard output matches, and returns the groups. @throws if the process ends before */
  said: (pattern: RegExp) => Promise<string[]>
  /** Waits until the process listens, and returns its URL. */
  address: () => Promise<string>
  signal: (signal: NodeJS.Signals) => void
  /** Waits until the process ends, and returns its exit code or the signal that ended it. */
  ended: () => Promise<{ code: number | null, signal: NodeJS.Signals | null }>
}

/** The variables that a process inherits. The variables that configure the service are up to the test. */
export const inherited = Object.fromEntries(
  ['PATH', 'HOME', 'TMPDIR', 'SystemRoot'].map((name) => [name, process.env[name]]).filter(([, value]) => value))

/** A folder that is removed when the test ends. */
export async function temporaryFolder (t: Test): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'service-'))
  t.teardown(async () => { await rm(folder, { recursive: true, force: true }) })
  return folder
}

/** What a process of the tests does not share with others, and does not wait for. */
const defaults = { PORT: '0', SHUTDOWN_DELAY: '0' }

/**
 * Starts the service in a folder, on a free port and without a shutdown delay, unless told otherwise. It is killed when
 * the test ends.
 */
export function start (t: Test, cwd: string, env: Record<string, string> = {}): Process {
  // V8 would take longer to optimise the embedded database than so short a process gains.
  const program = ['--liftoff-only', main]
  const child = spawn(process.execPath, program, { cwd, env: { ...inherited, ...defaults, ...env }, stdio: 'pipe' })
  const exit = once(child, 'close')
  t.teardown(async () => {
    child.kill('SIGKILL')
    await exit
  })
  return follow(child, exit)
}

/** Starts the service with `npm start`. The process is npm; with it, the service is killed when the test ends. */
export function startWithNpm (t: Test, env: Record<string, string>): Process {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const child = spawn('npm', ['start'], { cwd: root, env: { ...inherited, ...defaults, ...env }, detached: true })
  const exit = once(child, 'close')
  t.teardown(async () => {
    try {
      process.kill(-(child.pid ?? NaN), 'SIGKILL')
    } catch {
      // None of them runs.
    }
    await exit
  })
  return follow(child, exit)
}

function follow (child: ChildProcess, exit: Promise<unknown[]>): Process {
  let [stdout, stderr] = ['', '']
  child.stdout?.setEncoding('utf8').on('data', (text) => { stdout += String(text) })
  child.stderr?.setEncoding('utf8').on('data', (text) => { stderr += String(text) })
  // Its output may arrive after it has ended.
  let isClosed = false
  child.once('close', () => { isClosed = true })

  async function said (pattern: RegExp): Promise<string[]> {
    const signal = AbortSignal.timeout(maxWaitMs)
    for (;;) {
      const match = pattern.exec(stdout)
      if (match !== null) return match.slice(1)
      if (isClosed) {
        throw new Error(`It ended with ${child.exitCode ?? child.signalCode} and did not say ${pattern}: ${stderr}`)
      }
      await Promise.race([once(child.stdout ?? child, 'data', { signal }), exit])
    }
  }

  return {
    pid: child.pid ?? NaN,
    stdout: () => stdout,
    stderr: () => stderr,
    said,
    address: async () => (await said(/(?:Server listening at|Address) +(http:[^"\s]+)/))[0] ?? '',
    signal: (signal) => { child.kill(signal) },
    async ended () {
      await Promise.race([exit, once(child, 'close', { signal: AbortSignal.timeout(maxWaitMs) })])
      return { code: child.exitCode, signal: child.signalCode }
    }
  }
}

/** Repeats a query until its result is as expected, for effects that follow their cause after a while. */
export async function eventually<Result> (
  ask: () => Promise<Result>,
  isExpected: (result: Result) => boolean
): Promise<Result> {
  const deadline = Date.now() + maxWaitMs
  for (;;) {
    const result = await ask()
    if (isExpected(result)) return result
    if (Date.now() > deadline) throw new Error(`After ${maxWaitMs} ms it is still ${JSON.stringify(result)}`)
    await new Promise((resolve) => { setTimeout(resolve, 20) })
  }
}

/** A client of the service at an address. */
export interface Caller {
  logIn: (username: string, password: string) => Promise<string>
  /** The response; undefined if no whole one arrived. */
  get: (path: string, token?: string) => Promise<{ status: number, headers: Headers, body: string } | undefined>
  create: (token: string, emp_id: number) => Promise<number | undefined>
  emp_ids: (token: string) => Promise<number[]>
}

export function caller (address: string): Caller {
  async function send (path: string, init: RequestInit) {
    try {
      const answer = await fetch(address + path, init)
      return { status: answer.status, headers: answer.headers, body: await answer.text() }
    } catch {
      return undefined
    }
  }

  return {
    async logIn (username, password) {
      const answer = await send('/auth/token', { method: 'POST', body: new URLSearchParams({ username, password }) })
      if (answer?.status !== 200) throw new Error(`${username} cannot log in: ${answer?.body}`)
      return JSON.parse(answer.body).access_token
    },
    get: async (path, token) => await send(path, token === undefined ? {} : { headers: bearer(token) }),
    async create (token, emp_id) {
      const headers = { ...bearer(token), 'content-type': 'application/json' }
      return (await send('/employees', { method: 'POST', headers, body: employee(emp_id) }))?.status
    },
    async emp_ids (token) {
      const answer = await send('/employees?limit=1000', { headers: bearer(token) })
      return JSON.parse(answer?.body ?? '').map(({ emp_id }: { emp_id: number }) => emp_id)
    }
  }
}

function bearer (token: string): { authorization: string } {
  return { authorization: `Bearer ${token}` }
}

/** The body of a request that adds an employee. */
export function employee (emp_id: number): string {
  return JSON.stringify({ emp_id, emp_name: 'Ada', emp_dob: '1985-12-10', city: 'London', country: 'Britain' })
}

const enough = 100
const atOnce = 8

/** Kills the process while employees are added. Returns the `emp_id`s whose creation it had confirmed. */
export async function killWhileCreating (process: Process, { create }: Caller, token: string): Promise<number[]> {
  const acknowledged: number[] = []
  let emp_id = 1000
  async function createOneAfterAnother () {
    for (let mine = ++emp_id; await create(token, mine) === 201; mine = ++emp_id) {
      acknowledged.push(mine)
      if (acknowledged.length === enough) process.signal('SIGKILL')
    }
  }
  await Promise.all(Array.from({ length: atOnce }, createOneAfterAnother))
  await process.ended()
  return acknowledged
}

/**
 * Sends the first part of a request and waits until the process has received it. Returns a function that sends the
 * rest and returns the response.
 */
export async function beginRequest (t: Test, address: string, token: string): Promise<() => Promise<Answer>> {
  const body = employee(7)
  const { write, answers } = await wire(t, Number(new URL(address).port)).open()
  write([
    'POST /employees HTTP/1.1', 'Host: service', `Authorization: Bearer ${token}`, 'Content-Type: application/json',
    `Content-Length: ${body.length}`, 'Expect: 100-continue', '', body.slice(0, 10)
  ].join('\r\n'))
  await answers(1)
  return async () => {
    write(body.slice(10))
    const [, answer = nothing] = await answers(2)
    return answer
  }
}
