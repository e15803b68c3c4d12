import type { Socket } from 'node:net'
import pg from 'pg'

/** How pg listens to the stream of a connection. */
interface Source { on: (event: string, listener: (...values: unknown[]) => void) => unknown }

/**
 * A client that gives up its connection when pg cannot read what the server sends, such as a request for an
 * authentication method that pg does not know. Thrown by a listener of the stream, the error would end the process.
 */
export class GuardedClient extends pg.Client {
  constructor (config?: pg.ClientConfig) {
    super(config)
    // Not declared in the types of pg: called once, with the plain or the encrypted stream.
    const connection = this.connection as unknown as { attachListeners: (stream: Source) => void }
    const attachListeners = connection.attachListeners.bind(connection)
    connection.attachListeners = (stream) => { attachListeners(guard(stream as Socket)) }
  }
}

function guard (stream: Socket): Source {
  return {
    on (event, listener) {
      return stream.on(event, (...values: unknown[]) => {
        try {
          listener(...values)
        } catch (error) {
          stream.destroy(error as Error)
        }
      })
    }
  }
}
