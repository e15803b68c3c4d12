/** The part of the Web Storage API that a session needs. */
interface Storage {
  getItem: (key: string) => string | null
  setItem: (key: string, value: string) => void
  removeItem: (key: string) => void
}

/** The part of XMLHttpRequest that an upload needs. */
interface XmlHttpRequest {
  readonly status: number
  readonly statusText: string
  readonly responseText: string
  readonly upload: { onprogress: ((progress: { loaded: number }) => void) | null }
  onload: (() => void) | null
  onerror: (() => void) | null
  onabort: (() => void) | null
  open: (method: string, url: string) => void
  setRequestHeader: (name: string, value: string) => void
  getAllResponseHeaders: () => string
  send: (body: unknown) => void
  abort: () => void
}

export type XmlHttpRequestConstructor = new () => XmlHttpRequest

/** The part of the Web Locks API that a session needs. */
interface LockManager {
  request: <Result>(name: string, work: () => Promise<Result>) => Promise<Result>
  query: () => Promise<{ held?: Array<{ name?: string }> }>
}

/** What a browser has, and other platforms may lack. */
interface Browser {
  localStorage?: Storage
  location?: { href: string }
  navigator?: { locks?: LockManager }
  XMLHttpRequest?: XmlHttpRequestConstructor
}

/** The global object of the platform. */
export const browser = globalThis as unknown as Browser
