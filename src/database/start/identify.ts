import { connect } from 'node:net'
import type { Host } from '../postgres/url/hosts.ts'
import type { PostgresUrl } from '../postgres/url/url.ts'

/** Where a connection comes from. */
export interface Origin extends Pick<PostgresUrl, 'user' | 'database' | 'hosts'> {
  /** The name of the variable that has its URL. */
  variable: string
}

/** A server as sentences name it. */
export function nameOf ({ host, port }: Host): string {
  return host.startsWith('/') ? host : `${host}:${port}`
}

/** PostgreSQL's SSLRequest: eight bytes, answered by one of S and N (PostgreSQL, message formats). */
const sslRequest = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47])

const timeoutMs = 1_000
const maxErrorBytes = 30_000

/**
 * The beginning of what a server says that does not speak PostgreSQL's protocol, such as an HTTP or a MySQL server.
 * Undefined if it speaks it, or says nothing.
 */
export async function foreignGreeting ({ host, port }: Host): Promise<string | undefined> {
  return await new Promise((resolve) => {
    const socket = connect(host.startsWith('/') ? { path: `${host}/.s.PGSQL.${port}` } : { host, port })
    const end = (answer?: Buffer) => {
      clearTimeout(timer)
      socket.destroy()
      resolve(answer === undefined || isPostgres(answer) ? undefined : printable(answer))
    }
    // Some servers answer a whole line only.
    const timer = setTimeout(() => {
      socket.write('\r\n\r\n')
      setTimeout(end, timeoutMs / 2)
    }, timeoutMs / 2)
    socket.on('error', () => { end() }).on('close', () => { end() }).on('data', end)
    socket.write(sslRequest)
  })
}

/** Tells whether an answer is PostgreSQL's: S or N, or an error message (E and its length). */
function isPostgres (answer: Buffer): boolean {
  const first = answer.toString('latin1', 0, 1)
  if (answer.length === 1) return /[SNE]/.test(first)
  return first === 'E' && answer.length >= 5 && answer.readInt32BE(1) < maxErrorBytes
}

/** The first line of an answer, without control characters. */
function printable (answer: Buffer): string {
  return answer.toString('latin1', 0, 40).replace(/[\r\n][^]*/, '').replace(/[^ -~]+/g, '.')
}
