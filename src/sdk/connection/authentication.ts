import type { TokenPair } from '../contract.ts'
import { isProblem, type Problem } from '../problem.ts'
import { type Login, memorySession, type Session } from './session.ts'
import type { Call, CallOptions, Send } from './transport.ts'
import { createQueue, orAborted } from './waiting.ts'

/** How long before its expiry an access token is renewed, in milliseconds. */
const marginMs = 30_000

export interface AuthenticationOptions {
  /** The store of the login. Default: in memory. */
  session?: Session
  /** Called when the service refuses to renew the login: ask for the password again. */
  onSessionEnd?: () => void
}

/** A connection to the service, with a login. */
export interface Connection {
  /** Sends requests with the access token, which is renewed before it expires and once if it is refused. */
  send: Send
  /**
   * Logs in, and returns the granted scopes. A temporary password grants only `account:password`.
   *
   * @throws {Problem} status 401 for a wrong username or password, `too-many-logins`
   */
  login: (username: string, password: string, options?: LoginOptions) => Promise<string[]>
  /** Ends the session at the service. The login is forgotten even if that fails. */
  logout: (options?: CallOptions) => Promise<void>
}

export interface LoginOptions extends CallOptions {
  /** The requested scopes. Default: all scopes of the role. */
  scopes?: string[]
}

/** Adds a login to what a transport sends. */
export function createAuthentication (send: Send, options: AuthenticationOptions = {}): Connection {
  const { session = memorySession(), onSessionEnd = () => {} } = options
  const { exclusively = createQueue() } = session
  let renewal: Promise<Login | undefined> | undefined

  async function login (username: string, password: string, { scopes, ...options }: LoginOptions = {}) {
    const form = { grant_type: 'password', username, password, ...scopes && { scope: scopes.join(' ') } }
    const { scope } = await exclusively(async () => await requestTokens(form, options))
    return scope.split(' ')
  }

  async function logout (options?: CallOptions) {
    const login = await exclusively(async () => {
      const stored = await session.get()
      await session.set(undefined)
      return stored
    })
    if (login === undefined) return
    const body = new URLSearchParams({ token: login.refresh_token ?? login.access_token })
    await send({ ...options, method: 'POST', path: '/auth/revoke', body, repeatable: 'always' })
  }

  /** Renews a login: one exchange for all requests at the same time and, where the session can, for all tabs. */
  async function renew (expired: Login, signal: AbortSignal | undefined): Promise<Login | undefined> {
    renewal ??= exclusively(async () => {
      const stored = await session.get()
      // Another tab has renewed the login, or logged out.
      return stored?.access_token === expired.access_token ? await exchange(stored) : stored
    }).finally(() => { renewal = undefined })
    return await orAborted(renewal, signal)
  }

  async function exchange ({ refresh_token = '' }: Login): Promise<Login | undefined> {
    try {
      return (await requestTokens({ grant_type: 'refresh_token', refresh_token })).login
    } catch (error) {
      if (!isProblem(error) || !endsSession(error)) throw error
      await session.set(undefined)
      onSessionEnd()
      return undefined
    }
  }

  /** Requests and stores tokens. A refresh token works once: after an unclear end, the request is not repeated. */
  async function requestTokens (form: Record<string, string>, options?: CallOptions) {
    const body = new URLSearchParams(form)
    const { body: { access_token, refresh_token, expires_in, scope } } = await send<TokenPair>({
      ...options, method: 'POST', path: '/auth/token', body, repeatable: 'if refused'
    })
    const login = { access_token, refresh_token, expires_at: Date.now() + 1_000 * expires_in }
    await session.set(login)
    return { login, scope }
  }

  /** The login to send; renewed if it expires soon, unless the service fails and the access token is still valid. */
  async function freshLogin (stored: Login, signal: AbortSignal | undefined): Promise<Login | undefined> {
    const { refresh_token, expires_at = Infinity } = stored
    if (refresh_token === undefined || Date.now() < expires_at - marginMs) return stored
    return await renew(stored, signal).catch((error: unknown) => {
      if (signal?.aborted === true || Date.now() >= expires_at) throw error
      return stored
    })
  }

  return {
    login,
    logout,
    async send (call) {
      const stored = await session.get()
      const login = stored && await freshLogin(stored, call.signal)
      try {
        return await send(withToken(call, login))
      } catch (error) {
        const isRefused = isProblem(error) && error.status === 401 && login !== undefined && login === stored
        const mayRenew = isRefused && login.refresh_token !== undefined && !(call.body instanceof ReadableStream)
        const renewed = mayRenew ? await renew(login, call.signal) : undefined
        if (renewed === undefined) throw error
        return await send(withToken(call, renewed))
      }
    }
  }
}

/** Whether the service refuses the refresh token itself (RFC 6749, section 5.2). */
function endsSession ({ document: { error } }: Problem): boolean {
  return error === 'invalid_grant' || error === 'unauthorized_client'
}

function withToken (call: Call, login: Login | undefined): Call {
  if (login === undefined) return call
  return { ...call, headers: { ...call.headers, authorization: `Bearer ${login.access_token}` } }
}
