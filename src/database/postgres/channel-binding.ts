import type pg from 'pg'

const bound = 'SCRAM-SHA-256-PLUS'

/** Requests for a password, or none, that prove nothing about the server. */
const unbound = ['authenticationCleartextPassword', 'authenticationMD5Password', 'authenticationOk']

/**
 * Lets a `GuardedClient` give up its connection before it sends a password, unless the server proves that nothing
 * stands between the two: the check of the password then covers the certificate of the connection (RFC 5929,
 * tls-server-end-point).
 */
export function requireChannelBinding ({ connection }: pg.Client): void {
  let isBound = false
  function require (condition: boolean): void {
    if (!condition) throw new Error('channel binding is required, but the server does not offer it')
  }
  // Before the listeners of pg, which answer.
  connection.prependListener('authenticationSASL', ({ mechanisms }: { mechanisms: string[] }) => {
    require(mechanisms.includes(bound))
  })
  connection.once('authenticationSASLFinal', () => { isBound = true })
  for (const event of unbound) connection.prependListener(event, () => { require(isBound) })
}
