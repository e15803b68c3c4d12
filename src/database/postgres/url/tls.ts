import type { Parameters } from './parameters.ts'
import { UrlError } from './error.ts'

/** The modes of libpq; `no-verify` is pg's word for `require`. */
const sslModes = ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full', 'no-verify'] as const
type SslMode = typeof sslModes[number]

/** What a URL says about TLS. Certificates and the key are files in PEM form. */
export interface TlsSettings {
  mode: SslMode
  rootCertificate: string | undefined
  certificate: string | undefined
  key: string | undefined
  passphrase: string | undefined
  negotiation: 'postgres' | 'direct'
  /** Whether the server has to prove, as it checks the password, that the connection is encrypted for it. */
  channelBinding: boolean
}

/** Reads what the parameters of a URL say about TLS. @throws {UrlError} */
export function readTls ({ own, get }: Parameters): TlsSettings {
  const rootCertificate = get('sslrootcert')
  const channelBinding = get('channel_binding') === 'require'
  const ssl = own('ssl') ?? ''
  const given = own('sslmode') ?? sslValues[ssl] ?? (ssl || get('sslmode'))
  const mode = given ?? (rootCertificate === 'system' ? 'verify-full' : 'allow')
  if (!isSslMode(mode)) throw new UrlError(`has an sslmode other than ${sslModes.join(', ')}`)
  refuseWeakness(mode, rootCertificate, channelBinding)
  return {
    // Without TLS there is no channel to bind.
    mode: channelBinding && (mode === 'allow' || mode === 'prefer') ? 'require' : mode,
    rootCertificate: rootCertificate === 'system' ? undefined : rootCertificate,
    certificate: get('sslcert'),
    key: get('sslkey'),
    passphrase: own('sslpassword'),
    negotiation: get('sslnegotiation') === 'direct' ? 'direct' : 'postgres',
    channelBinding
  }
}

/** The values of `ssl`, a parameter of pg: TLS with the verification that Node.js has by default, or none. */
const sslValues: Record<string, SslMode> = { true: 'verify-full', 1: 'verify-full', false: 'disable', 0: 'disable' }

/** Refuses what libpq refuses, too: it would protect less than it seems to. @throws {UrlError} */
function refuseWeakness (mode: SslMode, rootCertificate: string | undefined, channelBinding: boolean): void {
  if (mode === 'verify-ca' && rootCertificate === undefined) {
    throw new UrlError('has sslmode=verify-ca without sslrootcert, the file of the certificate authority: add it, or ' +
      'use sslmode=verify-full')
  }
  if (mode !== 'verify-full' && rootCertificate === 'system') {
    throw new UrlError('has sslrootcert=system, whose authorities sign for everybody: use sslmode=verify-full')
  }
  if (mode === 'disable' && channelBinding) {
    throw new UrlError('has channel_binding=require, which needs TLS, and sslmode=disable: leave one of them out')
  }
}

function isSslMode (text: string): text is SslMode {
  return (sslModes as readonly string[]).includes(text)
}
