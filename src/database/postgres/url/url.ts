import pg from 'pg'
import { type Host, readHosts } from './hosts.ts'
import { readOptions } from './options.ts'
import { decoded, readParameters } from './parameters.ts'
import { overridden } from '../settings.ts'
import { readTls, type TlsSettings } from './tls.ts'
import { MalformedUrl, UrlError } from './error.ts'

/** What a PostgreSQL URL says, and the environment variables of libpq say where it is silent. */
export interface PostgresUrl {
  /** Empty if there is no default, as in a container without $USER. */
  user: string
  /** Undefined: pg takes the one of PGPASSWORD or of the file of passwords. */
  password: string | undefined
  database: string
  /** At least one. They are tried in turn. */
  hosts: Host[]
  tls: TlsSettings
  /** Whether a standby is passed over. */
  primaryOnly: boolean
  applicationName: string | undefined
  /** Settings of `options`, by name. */
  settings: Map<string, string>
  /** The words of `options` that are no settings, but for a proxy. */
  proxyOptions: string
  /** What the URL says in vain, as predicates: `has the parameter …, which is ignored`. */
  warnings: string[]
}

const grammar = new RegExp([
  '^postgres(?:ql)?://(?=.)',
  '(?:(?<user>[^:/?#]*)(?::(?<password>[^/?#]*))?@)?',
  '(?<hosts>[^@/?#]*)(?:/(?<database>[^?#]*))?(?:\\?(?<query>[^#]*))?$'
].join(''))

interface Parts { user?: string, password?: string, hosts: string, database?: string, query?: string }

/**
 * Reads a URL as libpq does: with several hosts, Unix sockets, parameters and environment variables (PostgreSQL,
 * libpq-connect). Without `sslmode`, TLS is used if the server demands it.
 *
 * @throws {UrlError}
 */
export function readPostgresUrl (url: string): PostgresUrl {
  const parts = grammar.exec(url)?.groups as Parts | undefined
  if (parts === undefined) throw new MalformedUrl()
  const parameters = readParameters(new URLSearchParams(parts.query))
  const { own, get, warnings } = parameters
  const { settings, rest } = readOptions(get('options') ?? '')
  const hosts = readHosts(parts.hosts, parameters)
  const { user: defaultUser = '' } = pg.defaults
  const user = own('user') ?? decoded(parts.user) ?? get('user') ?? defaultUser
  return {
    user,
    password: own('password') ?? decoded(parts.password),
    database: own('dbname') ?? decoded(parts.database) ?? get('dbname') ?? user,
    hosts,
    tls: readTls(parameters),
    primaryOnly: readTarget(get('target_session_attrs')) ?? hosts.length > 1,
    applicationName: get('application_name'),
    settings,
    proxyOptions: rest,
    warnings: [...warnings, ...overridden(settings)]
  }
}

/** The hosts, ports and the database of a URL: without the user and the password. */
export function locationOf ({ hosts, database }: PostgresUrl): string {
  const addresses = hosts.map(({ host, port }) =>
    host.startsWith('/') ? host : `${host.includes(':') ? `[${host}]` : host}:${port}`)
  return `${addresses.join(',')}/${database}`
}

/** Whether a standby is passed over; undefined if the URL does not say it. */
function readTarget (target: string | undefined): boolean | undefined {
  if (target === undefined) return undefined
  if (target === 'any') return false
  if (target === 'primary' || target === 'read-write') return true
  throw new UrlError('has a target_session_attrs other than any, primary and read-write: the service writes')
}
