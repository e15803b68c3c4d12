import { problemOf } from '../problem.ts'
import { browser } from './browser.ts'
import { delayBeforeRetry, type Repeatable } from './retry.ts'
import { pause } from './waiting.ts'

/** The values of query parameters; a parameter that is undefined is left out. */
export type Query = Record<string, string | number | boolean | undefined>

/** The options of every method. */
export interface CallOptions {
  /** Ends the call when it is aborted. The call throws the reason of the signal. */
  signal?: AbortSignal | undefined
}

type Body = NonNullable<RequestInit['body']>

/** A request as `fetch` takes it. */
export interface HttpRequest {
  method: string
  headers: Record<string, string>
  body: Body | null
  /** `fetch` demands it for a body that is a stream. */
  duplex: 'half'
  /** A redirect could lead to another host. */
  redirect: 'manual'
  signal: AbortSignal
}

/** Sends an HTTP request; `fetch` is one. */
export type Fetch = (url: URL, request: HttpRequest) => Promise<Response>

/** A request to the service. */
export interface Call extends CallOptions {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** The path below the base address. */
  path: string
  query?: Query
  headers?: Record<string, string>
  /** A body that is sent as JSON. */
  json?: object
  /** Another body; as a function, it is made anew for each attempt. */
  body?: Body | (() => Body)
  repeatable: Repeatable
  /** Which message is a stream. There is no time limit, and a response is not read. */
  streams?: 'request' | 'response'
  /** Sends the request instead of the client's `fetch`. */
  fetch?: Fetch
}

/** A response that is no error; `body` is parsed JSON, undefined if it is empty, or a stream. */
export interface Answer<Body> { body: Body, headers: Headers }

/** Sends a request. @throws {Problem} for a response that is an error, and what `fetch` throws */
export type Send = <Body>(call: Call) => Promise<Answer<Body>>

export interface TransportOptions {
  /** The address of the service, with the path that a gateway adds. No other host receives a request. */
  baseUrl: string | URL
  /** Default: the `fetch` of the platform. */
  fetch?: Fetch
  /** The time limit for the head of a response, in milliseconds; streams have none. Default: 30,000. */
  timeoutMs?: number
  /** How often a request is sent again at most. Default: 2. */
  retries?: number
}

/** The longest delay of a timer, in milliseconds. */
const maxDelayMs = 2 ** 31 - 1

/** Creates a function that sends requests without a login. */
export function createTransport (options: TransportOptions): Send {
  const { retries = 2 } = options
  const base = new URL(options.baseUrl, browser.location?.href)
  /** @param attempt - the number of attempts before */
  async function send<Body> (call: Call, attempt: number): Promise<Answer<Body>> {
    try {
      return await sendOnce(base, call, options)
    } catch (error) {
      call.signal?.throwIfAborted()
      const delayMs = attempt < retries ? delayBeforeRetry(error, call.repeatable, attempt) : undefined
      if (delayMs === undefined) throw error
      await pause(delayMs, call.signal)
      return await send(call, attempt + 1)
    }
  }
  return async (call) => await send(call, 0)
}

async function sendOnce<Body> (base: URL, call: Call, options: TransportOptions): Promise<Answer<Body>> {
  const response = await headOf(base, call, options)
  const { ok, headers } = response
  if (!ok || headers.get('content-type')?.startsWith('text/html') === true) throw await problemOf(response)
  if (call.streams === 'response') return { body: response.body as Body, headers }
  const text = await response.text()
  return { body: text === '' ? undefined : JSON.parse(text), headers }
}

async function headOf (base: URL, call: Call, options: TransportOptions): Promise<Response> {
  const { method, path, query, json, body, signal, streams } = call
  const { timeoutMs = 30_000 } = options
  const send: Fetch = call.fetch ?? options.fetch ?? fetch
  const limit = new AbortController()
  const expire = () => { limit.abort(new DOMException(`No response within ${timeoutMs} ms`, 'TimeoutError')) }
  const timer = streams === undefined ? setTimeout(expire, Math.min(timeoutMs, maxDelayMs)) : undefined
  return await send(urlOf(base, path, query), {
    method,
    headers: json === undefined ? { ...call.headers } : { 'content-type': 'application/json', ...call.headers },
    body: json === undefined ? typeof body === 'function' ? body() : body ?? null : JSON.stringify(json),
    duplex: 'half',
    redirect: 'manual',
    signal: signal === undefined ? limit.signal : AbortSignal.any([signal, limit.signal])
  }).finally(() => { clearTimeout(timer) })
}

function urlOf (base: URL, path: string, query: Query = {}): URL {
  const url = new URL(base)
  url.pathname = base.pathname.replace(/\/$/, '') + path
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(name, String(value))
  }
  return url
}
