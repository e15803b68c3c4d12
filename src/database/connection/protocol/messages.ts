import type pg from 'pg'
import { serialize } from 'pg-protocol'

/** A connection of pg, with what its types leave out. */
export interface PgConnection extends pg.Connection {
  /** The texts of named statements: of those that the server has, and of those that were sent. */
  parsedStatements: Record<string, string>
  submittedNamedStatements: Record<string, string>
  /** Writes to the stream, unless it has ended. */
  _send: (messages: Uint8Array) => void
}

type Bind = Parameters<typeof serialize.bind>[0]
type Parse = Parameters<typeof serialize.parse>[0]
type Close = Parameters<typeof serialize.close>[0]

/** Stands for a connection while a query is submitted to it: collects the messages, and sends them by one write. */
export class MessageBatch {
  readonly parsedStatements
  readonly submittedNamedStatements
  /** A batch has no stream, which pg would cork. */
  readonly stream = {}
  readonly #connection: PgConnection
  readonly #describes: boolean
  readonly #messages: Uint8Array[] = []

  /** @param describes - whether the server is asked for the columns of the result */
  constructor (connection: PgConnection, describes: boolean) {
    this.parsedStatements = connection.parsedStatements
    this.submittedNamedStatements = connection.submittedNamedStatements
    this.#connection = connection
    this.#describes = describes
  }

  query (text: string): void { this.#messages.push(serialize.query(text)) }
  parse (message: Parse): void { this.#messages.push(serialize.parse(message)) }
  bind (message: Bind): void { this.#messages.push(serialize.bind(message)) }
  describe (): void { if (this.#describes) this.#messages.push(serialize.describe({ type: 'P' })) }
  execute (): void { this.#messages.push(serialize.execute()) }
  close (message: Close): void { this.#messages.push(serialize.close(message)) }
  flush (): void { this.#messages.push(serialize.flush()) }
  sync (): void { this.#messages.push(serialize.sync()) }

  send (): void {
    this.#connection._send(Buffer.concat(this.#messages))
  }
}
