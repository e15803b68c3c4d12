import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

/** The requests that wrk sends. It takes about half the CPU time of autocannon: 5 µs a request instead of 10. */
export interface Load {
  /** A function of load.lua. */
  kind: 'get' | 'list' | 'create' | 'patch' | 'login'
  /** The path of a list, or the body of a login. */
  path?: string
  connections: number
  /** Whole seconds. */
  seconds: number
}

/** What wrk has seen. Latencies are in milliseconds. */
export interface LoadResult { count: number, failed: number, seconds: number, p50: number, p99: number }

const script = fileURLToPath(new URL('load.lua', import.meta.url))
const idsPerLoad = 1_000_000
let firstId = 1_000_000

/** @throws {Error} if wrk is not installed */
export function requireWrk (): void {
  if (spawnSync('wrk', ['-v']).error === undefined) return
  throw new Error('There is no wrk on this machine, which sends the requests: apt-get install wrk')
}

/** Sends requests to a server for a time. Created employees have an `emp_id` that no other call gives. */
export async function sendLoad (url: string, token: string, load: Load): Promise<LoadResult> {
  const { kind, path = '', connections, seconds } = load
  firstId += idsPerLoad
  const options = ['-t1', `-c${connections}`, `-d${seconds}s`, '-s', script, url]
  const child = spawn('wrk', [...options, '--', kind, path, token, String(firstId)], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const [output] = await Promise.all([text(child.stdout), once(child, 'exit')])
  const result: LoadResult = JSON.parse(output.trim().split('\n').at(-1) ?? '')
  if (result.count === 0 || result.failed > 0) {
    throw new Error(`${url} failed ${result.failed} of ${result.count} requests: ${kind} ${path}`)
  }
  return result
}
