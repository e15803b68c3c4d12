// Compares the duration of logins with an unknown username and with a wrong password. A measurable difference would
// tell a client which usernames exist. Takes about two minutes on an otherwise idle machine.

import { loadConfig } from '../src/config/config.ts'
import { createPasswords } from '../src/domain/auth/password.ts'
import { createOutput } from '../src/process/output.ts'
import { startService } from '../src/process/service.ts'

const rounds = 200
/** The maximum deviation of the ratio of the medians from 1. */
const maxDeviation = 0.05
const [right, wrong] = ['correct horse battery', 'not the password']
const known = Array.from({ length: 10 }, (_, index) => `known${index}`)
const unknown = Array.from({ length: 10 }, (_, index) => `unknown${index}`)

const config = loadConfig({
  DATABASE_URL: 'pglite:memory', PORT: '0', LOG_LEVEL: 'fatal', RATE_LIMIT: 'off', ADMIN_PASSWORD: right
})
const { address, ready, stop } = await startService(config, await createOutput(process.stdout))
try {
  await ready
  for (const username of known) await register(username)
  process.exitCode = report(await measure())
} finally {
  await stop()
}

async function register (username: string): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ username, password: right })
  const response = await fetch(`${address}/auth/register`, { method: 'POST', headers, body })
  if (response.status !== 201) throw new Error(`${username} could not be registered: ${await response.text()}`)
}

async function logIn (username: string, password: string, status: number): Promise<void> {
  const body = new URLSearchParams({ username, password })
  const response = await fetch(`${address}/auth/token`, { method: 'POST', body })
  const text = await response.text()
  if (response.status !== status) throw new Error(`The login of ${username} returned ${response.status}: ${text}`)
}

/** Measures all kinds of logins in alternation, so that other load affects them alike. Times are in milliseconds. */
async function measure () {
  const passwords = createPasswords(config.passwordCost)
  const hash = await passwords.hash(right)
  const times = {
    wrongPassword: [] as number[], unknownName: [] as number[], success: [] as number[], comparison: [] as number[]
  }
  for (let round = 0; round < rounds; round++) {
    const [username = '', stranger = ''] = [known[round % 10], unknown[round % 10]]
    const wrongPassword = async () => { times.wrongPassword.push(await timeOf(logIn(username, wrong, 401))) }
    const unknownName = async () => { times.unknownName.push(await timeOf(logIn(stranger, wrong, 401))) }
    const pair = round % 2 === 0 ? [wrongPassword, unknownName] : [unknownName, wrongPassword]
    for (const login of pair) await login()
    if (round % 4 === 0) {
      times.success.push(await timeOf(logIn(username, right, 200)))
      times.comparison.push(await timeOf(passwords.verify(right, hash, async () => {})))
    }
    showProgress(`${round + 1} of ${rounds} pairs`)
  }
  showProgress('')
  return times
}

/** Replaces the progress line of a terminal. */
function showProgress (line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${line}`)
}

/** The duration of work that was started just before, in milliseconds. */
async function timeOf (work: Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work
  return performance.now() - start
}

/** Prints the measurements and returns the exit code. */
function report ({ wrongPassword, unknownName, success, comparison }: Awaited<ReturnType<typeof measure>>): number {
  const ratio = quantile(unknownName, 1 / 2) / quantile(wrongPassword, 1 / 2)
  console.log([
    `Known username, wrong password  ${describe(wrongPassword)}`,
    `Unknown username                ${describe(unknownName)}`,
    `Right password                  ${describe(success)}`,
    `Comparison of the hash alone    ${describe(comparison)}`,
    '',
    `A login with an unknown username takes ${ratio.toFixed(3)} times as long as one with a wrong password.`,
    `A login takes ${(quantile(success, 1 / 2) - quantile(comparison, 1 / 2)).toFixed(1)} ms more than the comparison.`
  ].join('\n'))
  if (Math.abs(ratio - 1) <= maxDeviation) return 0
  console.error(`The difference exceeds ${100 * maxDeviation} %: the duration tells whether a username exists.`)
  return 1
}

function describe (times: number[]): string {
  const [low, median, high] = [1 / 4, 1 / 2, 3 / 4].map((part) => quantile(times, part).toFixed(1).padStart(6))
  return `median ${median} ms, quartiles ${low} and ${high} ms`
}

function quantile (times: number[], part: number): number {
  return times.toSorted((one, other) => one - other)[Math.floor(part * (times.length - 1))] ?? NaN
}
