import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'

/** A port of this machine at which no process listens. */
export async function closedPort (): Promise<number> {
  const listener = createServer().listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const { port } = listener.address() as AddressInfo
  listener.close()
  await once(listener, 'close')
  return port
}
