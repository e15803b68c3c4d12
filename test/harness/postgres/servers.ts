import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import type { Test } from 'tap'
import { openDatabase } from '../../../src/database/open.ts'
import type { StartFailure } from '../../../src/database/start/failure.ts'

/** Starts a server of the test, and returns its port. */
export async function serveSockets (t: Test, answer: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    answer(socket)
  })
  t.teardown(() => { for (const socket of sockets) socket.destroy() })
  return await portOf(t, server)
}

/** Lets a server listen until the test ends, and returns its port. */
export async function portOf (t: Test, server: Server): Promise<number> {
  server.listen(0, '127.0.0.1')
  t.teardown(() => { server.close() })
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

/** A message by which PostgreSQL refuses a connection. */
export function errorMessage (state: string, sentence: string): Buffer {
  const fields = Buffer.from(`SFATAL\0VFATAL\0C${state}\0M${sentence}\0\0`)
  const head = Buffer.from('E____')
  head.writeInt32BE(fields.length + 4, 1)
  return Buffer.concat([head, fields])
}

/** The failure with which a start on a database ends, or is tried again. */
export async function startFailure (url: string): Promise<StartFailure> {
  const { migrate, close } = await openDatabase({ kind: 'postgres', url })
  const failure: unknown = await migrate().then(() => { throw new Error('It started') }, (error: unknown) => error)
  await close()
  return failure as StartFailure
}
