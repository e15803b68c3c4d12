import { sqlStateOf } from '../connection/error.ts'
import { type Tls, tlsAttempts } from './tls.ts'
import type { Host } from './url/hosts.ts'
import type { TlsSettings } from './url/tls.ts'
import type { PostgresUrl } from './url/url.ts'

/** A server, and a way to connect to it. */
export interface Target extends Host { ssl: Tls, sslnegotiation: TlsSettings['negotiation'] }

/** The servers of a URL, each with and without TLS as its `sslmode` allows. */
export interface Targets {
  /** The target of new connections: the one that was reached last. @throws {Error} if a certificate cannot be read */
  current: () => Target
  /** Turns to the next target that may do better, unless another connection has done so. False if there is none. */
  leave: (tried: Target, error: unknown) => boolean
}

export function createTargets ({ hosts, tls }: Pick<PostgresUrl, 'hosts' | 'tls'>): Targets {
  let all: Target[] = []
  let index = 0

  function read (): Target[] {
    const attempts = tlsAttempts(tls)
    // A Unix socket has no TLS.
    return hosts.flatMap((host) => (host.host.startsWith('/') ? [false as const] : attempts)
      .map((ssl) => ({ ...host, ssl, sslnegotiation: ssl === false ? 'postgres' : tls.negotiation })))
  }

  function current (): Target {
    if (all.length === 0) all = read()
    // A URL has at least one host.
    return all[index] as Target
  }

  return {
    current,
    leave (tried, error) {
      const next = all.findIndex((target, at) => at > all.indexOf(tried) && mayDoBetter(target, tried, error))
      // After the last target the next connection begins with the first.
      if (current() === tried) index = Math.max(next, 0)
      return next !== -1
    }
  }
}

/**
 * The more telling of the errors of two targets: that of the server, or else the earlier one, unless it says that the
 * server has no TLS, which the URL does not demand.
 */
export function moreTelling (earlier: unknown, error: unknown): unknown {
  const isBetter = earlier === undefined || sqlStateOf(error) !== undefined || lacksTls(earlier)
  return isBetter ? error : earlier
}

function mayDoBetter (target: Target, tried: Target, error: unknown): boolean {
  if (target.host !== tried.host || target.port !== tried.port) return !isAboutLogin(error)
  return tried.ssl === false ? refusesPlainText(error) : refusesTls(error)
}

/** SQLSTATEs of a server that demands or refuses TLS: 28000 of pg_hba.conf, the others of poolers and proxies. */
const refusals = ['28000', '08004', '08P01', '0A000']

function refusesPlainText (error: unknown): boolean {
  const { code, message } = error as NodeJS.ErrnoException
  return refusals.includes(sqlStateOf(error) ?? '') || code === 'ECONNRESET' || /terminated unexpectedly/.test(message)
}

function refusesTls (error: unknown): boolean {
  const { code = '' } = error as NodeJS.ErrnoException
  return refusals.includes(sqlStateOf(error) ?? '') || lacksTls(error) || /^(ECONNRESET|EPROTO|ERR_SSL)/.test(code)
}

/** The errors of pg for a server that does not answer the request for TLS by yes. */
function lacksTls (error: unknown): boolean {
  return error instanceof Error && /support SSL connections|establishing an SSL connection/.test(error.message)
}

/** Whether a user, a password or a database is wrong, as it would be on every server. */
function isAboutLogin (error: unknown): boolean {
  return /^(28|3D|42)/.test(sqlStateOf(error) ?? '')
}
