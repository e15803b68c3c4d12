// Compares how long a login takes that fails for its name with how long one takes that fails for its password: whoever
// can tell them apart finds out who has an account. It takes about two minutes, for which the machine should be idle.

import { loadConfig } from '../src/config/config.ts'
import { createPasswords } from '../src/domain/auth/password.ts'
import { Output } from '../src/process/output.ts'
import { startService } from '../src/process/service.ts'

const rounds = 200
const mostApart = 0.05
const [right, wrong] = ['correct horse battery', 'not the password']
const accounts = Array.from({ length: 10 }, (_, index) => `somebody${index}`)
const strangers = Array.from({ length: 10 }, (_, index) => `stranger${index}`)

const config = loadConfig({
  DATABASE_URL: 'pglite:memory', PORT: '0', LOG_LEVEL: 'fatal', RATE_LIMIT: 'off', ADMIN_PASSWORD: right
})
const { address, ready, stop } = await startService(config, new Output(process.stdout))
try {
  await ready
  for (const username of accounts) await register(username)
  process.exitCode = report(await measure())
} finally {
  await stop()
}

async function register (username: string): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ username, password: right })
  const answer = await fetch(`${address}/auth/register`, { method: 'POST', headers, body })
  if (answer.status !== 201) throw new Error(`${username} could not be registered: ${await answer.text()}`)
}

async function logIn (username: string, password: string, status: number): Promise<void> {
  const body = new URLSearchParams({ username, password })
  const answer = await fetch(`${address}/auth/token`, { method: 'POST', body })
  const text = await answer.text()
  if (answer.status !== status) throw new Error(`The login of ${username} was answered ${answer.status}: ${text}`)
}

/** Measures everything in turn, so that whatever else the machine does slows all of it alike. */
async function measure () {
  const passwords = await createPasswords(config.passwordCost)
  const hash = await passwords.hash(right)
  const times = { known: [] as number[], unknown: [] as number[], success: [] as number[], hash: [] as number[] }
  for (let round = 0; round < rounds; round++) {
    const [account = '', stranger = ''] = [accounts[round % 10], strangers[round % 10]]
    const known = async () => { times.known.push(await timeOf(logIn(account, wrong, 401))) }
    const unknown = async () => { times.unknown.push(await timeOf(logIn(stranger, wrong, 401))) }
    for (const login of round % 2 === 0 ? [known, unknown] : [unknown, known]) await login()
    if (round % 4 === 0) {
      times.success.push(await timeOf(logIn(account, right, 200)))
      times.hash.push(await timeOf(passwords.verify(right, hash, async () => {})))
    }
    showProgress(`${round + 1} of ${rounds} pairs`)
  }
  showProgress('')
  return times
}

/** Replaces the line that somebody who waits looks at. */
function showProgress (line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${line}`)
}

/** In milliseconds, until the work that has just begun is done. */
async function timeOf (work: Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work
  return performance.now() - start
}

/** Says what was measured, and returns the exit code. */
function report ({ known, unknown, success, hash }: Awaited<ReturnType<typeof measure>>): number {
  const ratio = quantile(unknown, 1 / 2) / quantile(known, 1 / 2)
  console.log([
    `Known name, wrong password   ${describe(known)}`,
    `Unknown name                 ${describe(unknown)}`,
    `Right password               ${describe(success)}`,
    `Comparison of hashes alone   ${describe(hash)}`,
    '',
    `An unknown name takes ${ratio.toFixed(3)} times as long as a wrong password.`,
    `Beyond the hash, a login takes ${(quantile(success, 1 / 2) - quantile(hash, 1 / 2)).toFixed(1)} ms.`
  ].join('\n'))
  if (Math.abs(ratio - 1) <= mostApart) return 0
  console.error(`They differ by more than ${100 * mostApart} %: the time tells who has an account.`)
  return 1
}

function describe (times: number[]): string {
  const [low, median, high] = [1 / 4, 1 / 2, 3 / 4].map((part) => quantile(times, part).toFixed(1).padStart(6))
  return `median ${median} ms, half of them between ${low} and ${high} ms`
}

function quantile (times: number[], part: number): number {
  return times.toSorted((one, other) => one - other)[Math.floor(part * (times.length - 1))] ?? NaN
}
