import type { Test } from 'tap'
import { createClient, type ClientOptions, type Login } from '../../../src/sdk/index.ts'
import type { HttpRequest } from '../../../src/sdk/connection/transport.ts'

/** What becomes of a request: a response, an error of the network, or nothing until it is aborted. */
export type Reply = Response | Error | 'silence'

export const employee = { emp_id: 1, emp_name: 'A', emp_dob: '1990-01-01', city: 'B', country: 'C' }

export function json (value: unknown, headers: Record<string, string> = {}, status = 200): Response {
  return Response.json(value, { status, headers })
}

export function found (): Response {
  return json(employee, { etag: '"1"' })
}

export function refuse (status: number, headers: Record<string, string> = {}, document: object = {}): Response {
  return json({ detail: 'No', ...document }, headers, status)
}

export function html (status: number, statusText = ''): Response {
  return new Response('<h1>Proxy</h1>', { status, statusText, headers: { 'content-type': 'text/html' } })
}

/** A fault of the network, as `fetch` reports it. */
export function reset (): Error {
  return new TypeError('fetch failed')
}

/** The response to a request for tokens. */
export function issue (name: string, expires_in = 1_800): Response {
  const scope = 'employees:read account:read'
  return json({ access_token: name, token_type: 'bearer', expires_in, refresh_token: `r-${name}`, scope })
}

export function login (name: string, expires_at = Date.now() + 1_000_000): Login {
  return { access_token: name, refresh_token: `r-${name}`, expires_at }
}

/** A client whose requests get scripted replies, one after the other, and what was sent. */
export function script (replies: Reply[], options: Partial<ClientOptions> = {}) {
  const requests: string[] = []
  const bodies: string[] = []
  const headers: Record<string, string>[] = []
  async function fetch (url: URL, request: HttpRequest) {
    request.signal.throwIfAborted()
    const token = request.headers['authorization'] ?? ''
    requests.push(`${request.method} ${url.pathname}${url.search} ${token}`.trim())
    headers.push(request.headers)
    bodies.push(await new Response(request.body).text())
    const reply = replies.shift() ?? refuse(500)
    if (reply instanceof Error) throw reply
    return reply === 'silence' ? await abortOf(request.signal) : reply
  }
  const client = createClient({ baseUrl: 'https://people.example/hr/', fetch, ...options })
  return { client, requests, bodies, headers }
}

async function abortOf (signal: AbortSignal): Promise<never> {
  signal.throwIfAborted()
  return await new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => { reject(signal.reason) })
  })
}

/**
 * Lets every timer of the client fire at once, and returns the delays that it asked for. The timers of others, such as
 * those of the connections that tests before have opened, are left alone.
 */
export function fireTimersAtOnce (t: Pick<Test, 'teardown'>): number[] {
  const delays: number[] = []
  const { setTimeout } = globalThis
  function fire (work: (...values: unknown[]) => void, delayMs: number, ...values: unknown[]) {
    const [, , caller = ''] = String(new Error('for its stack').stack).split('\n')
    if (!caller.includes('/src/sdk/')) return setTimeout(work, delayMs, ...values)
    delays.push(delayMs)
    return setTimeout(work, 0, ...values)
  }
  Object.assign(globalThis, { setTimeout: fire })
  t.teardown(() => { Object.assign(globalThis, { setTimeout }) })
  return delays
}
