// Starts the mock as `npm run mock` does, and compares some of its responses with those that the contract declares.

import { equal } from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const address = 'http://127.0.0.1:4010'
const authorization = 'Bearer any'
const json = 'application/json'
const requests: Array<[status: number, path: string, init?: RequestInit]> = [
  [200, '/'],
  [401, '/employees'],
  [200, '/employees?limit=2', { headers: { authorization } }],
  [422, '/employees?limit=0', { headers: { authorization } }],
  [200, '/employees/101', { headers: { authorization } }],
  [422, '/employees', { method: 'POST', headers: { authorization, 'content-type': json }, body: '{"emp_id":1}' }]
]

const mock = spawn('npm', ['run', 'mock'], {
  cwd: fileURLToPath(new URL('../', import.meta.url)), detached: true, stdio: ['ignore', 'pipe', 'inherit']
})
const ended = once(mock, 'exit').then(() => { throw new Error('The mock did not start') })
try {
  await Promise.race([ended, listening()])
  for (const [status, path, init] of requests) {
    equal((await fetch(address + path, init)).status, status, `${init?.method ?? 'GET'} ${path}`)
  }
  console.log(`ok     the mock answers ${requests.length} requests as the contract says`)
} finally {
  ended.catch(() => {})
  process.kill(-Number(mock.pid))
}

async function listening (): Promise<void> {
  for await (const line of createInterface(mock.stdout)) if (line.includes('listening')) break
  mock.stdout.resume()
}
