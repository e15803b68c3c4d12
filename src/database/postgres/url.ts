import { readOptions } from './options.ts'
import { overridden } from './settings.ts'
import { type SslMode, sslModes, type TlsSettings } from './tls.ts'

/** A server: its host, or the folder of its Unix socket. Undefined: the default of PGHOST and PGPORT. */
export interface Host { host: string | undefined, port: number | undefined }

/** What a PostgreSQL URL says. */
export interface PostgresUrl {
  user: string | undefined
  password: string | undefined
  database: string | undefined
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

/** A URL that cannot be used. The message is a predicate, such as `has …: use …`, which quotes no password. */
export class UrlError extends Error {
  /** The exit code of a process that ends with this error: EX_CONFIG of sysexits.h. */
  readonly exitCode = 78
}

/** A text that is no URL of PostgreSQL. Its parts are not quoted: they may be those of a password. */
export class MalformedUrl extends UrlError {
  constructor () {
    super('should be postgres://user:password@host/database, with / ? # and @ in the password percent-encoded')
  }
}

const grammar = new RegExp([
  '^postgres(?:ql)?://(?=.)',
  '(?:(?<user>[^:/?#]*)(?::(?<password>[^/?#]*))?@)?',
  '(?<hosts>[^@/?#]*)(?:/(?<database>[^?#]*))?(?:\\?(?<query>[^#]*))?$'
].join(''))

/**
 * Reads a URL as libpq does: with several hosts, Unix sockets, and parameters (PostgreSQL, libpq-connect). Without
 * `sslmode`, TLS is used if the server demands it.
 *
 * @throws {UrlError}
 */
export function readPostgresUrl (url: string): PostgresUrl {
  const parts = grammar.exec(url)?.groups
  if (parts === undefined) throw new MalformedUrl()
  const query = new URLSearchParams(parts['query'])
  const parameter = (name: string) => query.get(name) || undefined
  const { settings, rest } = readOptions(parameter('options') ?? process.env['PGOPTIONS'] ?? '')
  const hosts = readHosts(parts['hosts'] ?? '', parameter('host'), parameter('port'))
  return {
    user: parameter('user') ?? decoded(parts['user']),
    password: parameter('password') ?? decoded(parts['password']),
    database: parameter('dbname') ?? decoded(parts['database']),
    hosts,
    tls: readTls(parameter),
    primaryOnly: readTarget(parameter('target_session_attrs')) ?? hosts.length > 1,
    applicationName: parameter('application_name'),
    settings,
    proxyOptions: rest,
    warnings: [
      ...[...new Set(query.keys())].filter((name) => !known.has(name) && !unneeded.test(name)).map(ignored),
      ...overridden(settings)
    ]
  }
}

/** The hosts, ports and the database of a URL, as its reader wrote them: without the user and the password. */
export function locationOf ({ hosts, database = '' }: PostgresUrl): string {
  const addresses = hosts.map(({ host = 'localhost', port = 5432 }) =>
    host.startsWith('/') ? host : `${host.includes(':') ? `[${host}]` : host}:${port}`)
  return `${addresses.join(',')}/${database}`
}

/** Parameters that are read. */
const known = new Set(['user', 'password', 'dbname', 'host', 'port', 'options', 'application_name', 'sslmode', 'ssl',
  'sslcert', 'sslkey', 'sslpassword', 'sslrootcert', 'sslnegotiation', 'target_session_attrs'])
/** Parameters whose effect the service has without them, or that are for other clients. */
const unneeded = new RegExp('^(client_encoding|fallback_application_name|channel_binding|gssencmode|keepalives.*|' +
  'sslsni|pgbouncer|uselibpqcompat)$')

function ignored (name: string): string {
  const variable = variables[name]
  return `has the parameter ${name}, which is ignored${variable === undefined ? '' : `: set ${variable}`}`
}

/** The variables that are set in place of parameters. */
const variables: Record<string, string> = {
  connect_timeout: 'DATABASE_CONNECT_TIMEOUT',
  statement_timeout: 'DATABASE_STATEMENT_TIMEOUT',
  query_timeout: 'DATABASE_STATEMENT_TIMEOUT',
  lock_timeout: 'DATABASE_LOCK_TIMEOUT',
  connection_limit: 'DATABASE_POOL_MAX',
  schema: 'options=-c%20search_path=…'
}

function decoded (text: string | undefined): string | undefined {
  try {
    return text === undefined || text === '' ? undefined : decodeURIComponent(text)
  } catch {
    throw new UrlError('has a % that begins no percent-encoded character: write it as %25')
  }
}

/** The hosts before the path, or those of the parameters, which may have one port for all hosts. */
function readHosts (authority: string, hostList = '', portList = ''): Host[] {
  const inAuthority = authority.split(',').map((text) => {
    const parts = /^(?:\[(?<address>.*)\]|(?<name>[^:]*))(?::(?<port>.*))?$/.exec(text)?.groups
    if (parts === undefined) throw new MalformedUrl()
    return { host: parts['address'] ?? decoded(parts['name']), port: readPort(parts['port']) }
  })
  if (hostList === '' && portList === '') return inAuthority
  const hosts = hostList === '' ? inAuthority.map(({ host }) => host) : hostList.split(',')
  const ports = portList === '' ? inAuthority.map(({ port }) => port) : portList.split(',').map(readPort)
  if (ports.length !== 1 && ports.length !== hosts.length) throw new UrlError('has more or fewer ports than hosts')
  return hosts.map((host, index) => ({ host: host || undefined, port: ports.length === 1 ? ports[0] : ports[index] }))
}

function readPort (text = ''): number | undefined {
  if (text === '') return undefined
  const port = /^[0-9]{1,5}$/.test(text) ? Number(text) : 0
  if (!(port >= 1 && port <= 65535)) throw new MalformedUrl()
  return port
}

function readTls (parameter: (name: string) => string | undefined): TlsSettings {
  const ssl = parameter('ssl')
  const mode = parameter('sslmode') ?? process.env['PGSSLMODE'] ?? (ssl === undefined ? 'allow' : sslValues[ssl] ?? ssl)
  if (!isSslMode(mode)) throw new UrlError(`has an sslmode other than ${sslModes.join(', ')}`)
  const rootCertificate = parameter('sslrootcert')
  if (mode === 'verify-ca' && rootCertificate === undefined) {
    throw new UrlError('has sslmode=verify-ca without sslrootcert, the file of the certificate authority: add it, or ' +
      'use sslmode=verify-full')
  }
  return {
    mode,
    rootCertificate: rootCertificate === 'system' ? undefined : rootCertificate,
    certificate: parameter('sslcert'),
    key: parameter('sslkey'),
    passphrase: parameter('sslpassword'),
    negotiation: parameter('sslnegotiation') === 'direct' ? 'direct' : 'postgres'
  }
}

/** The values of `ssl`, a parameter of pg: TLS with the verification that Node.js has by default, or none. */
const sslValues: Record<string, SslMode> = { true: 'verify-full', 1: 'verify-full', false: 'disable', 0: 'disable' }

function isSslMode (text: string): text is SslMode {
  return (sslModes as readonly string[]).includes(text)
}

/** Whether a standby is passed over; undefined if the URL does not say it. */
function readTarget (target: string | undefined): boolean | undefined {
  if (target === undefined) return undefined
  if (target === 'any') return false
  if (target === 'primary' || target === 'read-write') return true
  throw new UrlError('has a target_session_attrs other than any, primary and read-write: the service writes')
}
