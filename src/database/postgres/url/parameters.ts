import { UrlError } from './error.ts'

/** The environment variables of libpq (PostgreSQL, libpq-envars), by the parameter that they stand for. */
const variables: Record<string, string> = {
  host: 'PGHOST',
  port: 'PGPORT',
  dbname: 'PGDATABASE',
  user: 'PGUSER',
  password: 'PGPASSWORD',
  options: 'PGOPTIONS',
  application_name: 'PGAPPNAME',
  sslmode: 'PGSSLMODE',
  sslrootcert: 'PGSSLROOTCERT',
  sslcert: 'PGSSLCERT',
  sslkey: 'PGSSLKEY',
  sslnegotiation: 'PGSSLNEGOTIATION',
  channel_binding: 'PGCHANNELBINDING',
  target_session_attrs: 'PGTARGETSESSIONATTRS'
}

/** Parameters that are read and have no environment variable. */
const others = ['ssl', 'sslpassword']

/** Parameters that name a server in a way that is not read: without them, it would be another server. */
const refused = ['service', 'hostaddr']

/** Parameters whose effect the service has without them, or that are for other clients. */
const unneeded = new RegExp('^(client_encoding|fallback_application_name|keepalives.*|sslsni|pgbouncer|' +
  'uselibpqcompat)=|^gssencmode=(disable|prefer)$')

/** The variables of the service that are set in place of parameters. */
const replacements: Record<string, string> = {
  connect_timeout: 'DATABASE_CONNECT_TIMEOUT',
  statement_timeout: 'DATABASE_STATEMENT_TIMEOUT',
  query_timeout: 'DATABASE_STATEMENT_TIMEOUT',
  lock_timeout: 'DATABASE_LOCK_TIMEOUT',
  connection_limit: 'DATABASE_POOL_MAX',
  schema: 'options=-c%20search_path=…'
}

/** The parameters of a connection. */
export interface Parameters {
  /** A parameter of the URL; undefined if it is absent or empty. */
  own: (name: string) => string | undefined
  /** The same or, without it, the environment variable of libpq. */
  get: (name: string) => string | undefined
  /** What the URL says in vain, as predicates. */
  warnings: string[]
}

/** Reads the query of a URL, and the environment variables of libpq. @throws {UrlError} */
export function readParameters (query: URLSearchParams): Parameters {
  const own = (name: string) => query.get(name) || undefined
  const unsupported = refused.find(own)
  if (unsupported !== undefined) {
    throw new UrlError(`has the parameter ${unsupported}, which is not supported: name the host in its place`)
  }
  const vain = [...query].filter(([name, value]) =>
    !(name in variables) && !others.includes(name) && !unneeded.test(`${name}=${value}`))
  return {
    own,
    get: (name) => own(name) ?? (process.env[String(variables[name])] || undefined),
    warnings: [...new Set(vain.map(([name]) => ignored(name)))]
  }
}

function ignored (name: string): string {
  const variable = replacements[name]
  return `has the parameter ${name}, which is ignored${variable === undefined ? '' : `: set ${variable}`}`
}

/** Decodes a part of a URL; undefined if it is absent or empty. @throws {UrlError} */
export function decoded (text: string | undefined): string | undefined {
  try {
    return text === undefined || text === '' ? undefined : decodeURIComponent(text)
  } catch {
    throw new UrlError('has a % that begins no percent-encoded character: write it as %25')
  }
}
