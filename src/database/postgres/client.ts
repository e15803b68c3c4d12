import type pg from 'pg'
import { requireChannelBinding } from './channel-binding.ts'
import { GuardedClient } from './guarded-client.ts'
import type { PostgresUrl } from './url/url.ts'
import type { Targets } from './targets.ts'

const protocolVersion = 196_608

/** The user and the database of a connection, words for a proxy, and what the server has to prove. */
type Login = Pick<PostgresUrl, 'user' | 'password' | 'database' | 'proxyOptions' | 'tls'>

/**
 * Makes the class of a pool's clients. A client connects to the current target and sends the user and the database,
 * but no settings: many poolers and proxies refuse them.
 */
export function clientClass (
  { user, password, database, proxyOptions, tls: { channelBinding } }: Login,
  targets: Targets
): new () => pg.Client {
  return class extends GuardedClient {
    constructor (config?: pg.ClientConfig) {
      super({ ...config, user, password, database, enableChannelBinding: channelBinding, ...targets.current() })
      if (channelBinding) requireChannelBinding(this)
      const startup = () => { this.connection.stream.write(startupMessage({ user, database, options: proxyOptions })) }
      // Not declared in its types: pg calls it once, after the connection is established and encrypted.
      Object.assign(this.connection, { startup })
    }
  }
}

/** The first message of a client (PostgreSQL, StartupMessage). Empty parameters are left out. */
function startupMessage (parameters: Record<string, string>): Buffer {
  const given = Object.entries(parameters).filter(([, value]) => value !== '')
  const body = Buffer.from(`${given.map(([name, value]) => `${name}\0${value}\0`).join('')}\0`)
  const head = Buffer.alloc(8)
  head.writeInt32BE(head.length + body.length, 0)
  head.writeInt32BE(protocolVersion, 4)
  return Buffer.concat([head, body])
}
