import { StartFailure } from './failure.ts'

/** How long a name that cannot be resolved is tried again: container platforms add names as they start services. */
const maxUnresolvedMs = 15_000

/** Codes of Node.js that waiting cures. */
const cured = new Set([
  'ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN', 'EHOSTUNREACH', 'EHOSTDOWN',
  'ENETUNREACH', 'ENETDOWN', 'EADDRNOTAVAIL', 'EMFILE', 'ENFILE', 'EAGAIN'
])

/** Explains an error of Node.js or of pg. Returns undefined for a connection that ended or did not answer. */
export function explainNodeError (error: unknown, variable: string): StartFailure | undefined {
  if (!(error instanceof Error)) return undefined
  const { code = '', syscall } = error as NodeJS.ErrnoException
  const message = error instanceof AggregateError ? messagesOf(error) : error.message
  const isSocket = syscall === 'connect' && code === 'ENOENT'
  if (cured.has(code) || isSocket) return new StartFailure(message, { maxWaitMs: Infinity, cause: error })
  if (code === 'ENOTFOUND') {
    return new StartFailure(`The name of the database's host is unknown: ${message}. Check the host in ${variable}.`,
      { maxWaitMs: maxUnresolvedMs, cause: error })
  }
  const remedy = remedies.find(([pattern]) => pattern.test(`${code} ${message}`))?.[1]
  if (remedy === undefined) return undefined
  const sentence = message.includes(code) ? message : `${message} (${code})`
  return new StartFailure(`${sentence}. ${remedy.replaceAll('$variable', variable)}`, { cause: error })
}

/** The messages of the addresses of a host, each of which failed. */
function messagesOf ({ errors }: AggregateError): string {
  return [...new Set(errors.map((error: Error) => error.message))].join(', ')
}

const remedies: Array<[pattern: RegExp, remedy: string]> = [
  [/does not support SSL/, 'Turn on ssl on the server, or, in a network that only trusted machines share, set ' +
    'sslmode=disable in $variable.'],
  [/ALTNAME/, 'Name the host in $variable as its certificate does.'],
  [/EXPIRED|NOT_YET_VALID/, "Renew the server's certificate, or set the clock of this machine."],
  [/SELF_SIGNED|UNABLE_TO_|ISSUER|UNTRUSTED/, "Name the file of the server's certificate authority with " +
    'sslrootcert=… in $variable.'],
  [/CERTIFICATE_REQUIRED/, 'Name a client certificate with sslcert and sslkey in $variable.'],
  [/CERT|ERR_SSL|ERR_TLS|ERR_OSSL|EPROTO/, "Check the server's settings of TLS, and sslmode, sslrootcert, sslcert " +
    'and sslkey in $variable.'],
  [/^ channel binding/, 'If $variable names a pooler or a proxy, name the PostgreSQL server itself there, or leave ' +
    'channel_binding=require out.'],
  [/password must be a (non-empty )?string/i, 'Set a password in $variable: the server asks for one.'],
  [/SASL|authenticationOk/, 'The server asks for a method of authentication that the service does not know, or the ' +
    'password is wrong: use scram-sha-256 in its pg_hba.conf, and check $variable.'],
  [/ENOENT|EACCES|EISDIR|EPERM/, 'Check the files that $variable names.'],
  [/ERR_SOCKET_BAD_PORT|ERR_INVALID|EINVAL/, 'Check $variable.']
]
