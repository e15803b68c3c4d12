import { browser } from './browser.ts'
import { createQueue, pause } from './waiting.ts'

/** The tokens of a login. */
export interface Login {
  access_token: string
  /** Renews the access token; without it, the login ends with the access token. */
  refresh_token?: string
  /** The time at which the access token expires, in milliseconds since 1970; unless given, it is not known. */
  expires_at?: number
}

/** The store of a login. A password is never stored. */
export interface Session {
  get: () => Login | undefined | Promise<Login | undefined>
  set: (login: Login | undefined) => void | Promise<void>
  /** Runs work that no other client with the same store runs at the same time. Default: within one client. */
  exclusively?: <Result>(work: () => Promise<Result>) => Promise<Result>
}

/** Keeps a login in memory. Clients with the same session share it. */
export function memorySession (login?: Login): Session {
  let current = login
  return { get: () => current, set: (login) => { current = login }, exclusively: createQueue() }
}

/**
 * Keeps a login in the local storage, where the tabs of a browser share it and it survives them. Any script of the
 * origin can read it. Web Locks let one tab at a time renew it.
 *
 * @param key - different for each service that the origin uses
 */
export function browserSession (key = 'employee-management-login'): Session {
  const { localStorage, navigator } = browser
  if (localStorage === undefined) throw new Error('browserSession() needs the local storage of a browser')
  const session: Session = {
    get: () => parse(localStorage.getItem(key)),
    set: (login) => {
      if (login === undefined) localStorage.removeItem(key)
      else localStorage.setItem(key, JSON.stringify(login))
    }
  }
  // Only pages with https or on localhost have Web Locks.
  const locks = navigator?.locks
  if (locks === undefined) return session

  /** Waits for what the tab before stored: it arrives a moment after the lock. If nothing was stored, it ends soon. */
  async function change (known: string | null): Promise<void> {
    for (let waits = 0; waits < 20 && localStorage?.getItem(key) === known; waits++) await pause(5, undefined)
  }
  return {
    ...session,
    async exclusively (work) {
      const known = localStorage.getItem(key)
      const { held = [] } = await locks.query()
      const mayChange = held.some(({ name }) => name === key)
      return await locks.request(key, async () => {
        if (mayChange) await change(known)
        return await work()
      })
    }
  }
}

/** A login that was stored; undefined if there is none or another program stored something else. */
function parse (text: string | null): Login | undefined {
  try {
    return JSON.parse(String(text)) ?? undefined
  } catch {
    return undefined
  }
}
