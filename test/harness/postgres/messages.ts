// Messages of PostgreSQL's protocol, for servers and proxies of tests.

/** The first message of a client: a request for TLS, or its parameters. */
export function readStartup (message: Buffer): 'tls' | Record<string, string> {
  const sslRequestCode = 80_877_103
  if (message.readInt32BE(4) === sslRequestCode) return 'tls'
  const words = message.toString('utf8', 8).split('\0').slice(0, -2)
  return Object.fromEntries(Array.from({ length: words.length / 2 }, (_, index) =>
    [words[2 * index], words[2 * index + 1]]))
}

/** The first message of a client with these parameters. */
export function startupMessage (parameters: Record<string, string>): Buffer {
  const body = Buffer.from(Object.entries(parameters).map(([name, value]) => `${name}\0${value}\0`).join('') + '\0')
  const head = Buffer.alloc(8)
  head.writeInt32BE(8 + body.length, 0)
  head.writeInt32BE(196_608, 4)
  return Buffer.concat([head, body])
}

/** A message with a type of one letter. */
export function messageOf (type: string, ...numbers: number[]): Buffer {
  const message = Buffer.alloc(5 + 4 * numbers.length)
  message.write(type, 'latin1')
  message.writeInt32BE(message.length - 1, 1)
  for (const [index, number] of numbers.entries()) message.writeInt32BE(number, 5 + 4 * index)
  return message
}

/** ReadyForQuery outside a transaction. */
export const idle = Buffer.from('Z\0\0\0\x05I', 'latin1')

/** Cuts a stream into messages. */
export function cutter (receive: (message: Buffer) => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0)
  return (chunk) => {
    rest = Buffer.concat([rest, chunk])
    while (rest.length >= 5 && rest.length > rest.readInt32BE(1)) {
      const length = 1 + rest.readInt32BE(1)
      const message = rest.subarray(0, length)
      rest = rest.subarray(length)
      receive(message)
    }
  }
}
