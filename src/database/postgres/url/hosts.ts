import { decoded, type Parameters } from './parameters.ts'
import { MalformedUrl, UrlError } from './error.ts'

/** A server: its host, or the folder of its Unix socket. */
export interface Host { host: string, port: number }

const localhost = 'localhost'
const defaultPort = 5432

interface Address { address?: string, name?: string, port?: string }

/**
 * The hosts of a URL: those of its parameters, those before its path, or those of the environment. Each may have a port
 * of its own, or all have the same.
 *
 * @param authority - what stands before the path, without the user
 * @throws {UrlError}
 */
export function readHosts (authority: string, { own, get }: Parameters): Host[] {
  const addresses = authority.split(',').map((text) =>
    /^(?:\[(?<address>[^\]]*)\]|(?<name>[^:]*))(?::(?<port>[^]*))?$/.exec(text)?.groups as Address)
  const written = (texts: Array<string | undefined>) => texts.some(Boolean) ? texts.join(',') : undefined
  const inAuthority = written(addresses.map(({ address, name }) => decoded(address ?? name)))
  const hosts = (own('host') ?? inAuthority ?? get('host') ?? defaultHost()).split(',')
  const ports = (own('port') ?? written(addresses.map(({ port }) => port)) ?? get('port') ?? '').split(',')
  if (ports.length !== 1 && ports.length !== hosts.length) throw new UrlError('has more or fewer ports than hosts')
  return hosts.map((host, index) => ({
    host: host || localhost, port: readPort(ports.length === 1 ? ports[0] : ports[index])
  }))
}

function defaultHost (): string {
  const unread = ['PGSERVICE', 'PGHOSTADDR'].find((name) => process.env[name])
  if (unread !== undefined) throw new UrlError(`names no host, and ${unread} is not supported: name the host`)
  return localhost
}

function readPort (text = ''): number {
  if (text === '') return defaultPort
  const port = /^[0-9]{1,5}$/.test(text) ? Number(text) : 0
  if (!(port >= 1 && port <= 65535)) throw new MalformedUrl()
  return port
}
