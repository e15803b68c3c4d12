import { type AuthenticationOptions, type Connection, createAuthentication } from './authentication.ts'
import { createTransport, type TransportOptions } from './transport.ts'

export interface ClientOptions extends TransportOptions, AuthenticationOptions {}

/** Connects to the service at an address. No request is sent yet. */
export function connect (options: ClientOptions): Connection {
  return createAuthentication(createTransport(options), options)
}
