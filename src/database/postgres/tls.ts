import { readFileSync } from 'node:fs'
import type { ConnectionOptions } from 'node:tls'
import type { TlsSettings } from './url/tls.ts'

/** A connection without TLS, or the options of one with TLS. */
export type Tls = false | ConnectionOptions

/**
 * The ways to connect, in the order in which they are tried. As in libpq, `require` verifies no certificate unless
 * `sslrootcert` is given, `verify-ca` verifies it without the name of the host, and `verify-full` with it.
 *
 * @throws {Error} if a file cannot be read
 */
export function tlsAttempts (settings: TlsSettings): Tls[] {
  const { mode, rootCertificate } = settings
  if (mode === 'disable') return [false]
  const files = readFiles(settings)
  const unverified = { ...files, rejectUnauthorized: false }
  const withoutName = { ...files, checkServerIdentity: () => undefined }
  switch (mode) {
    case 'allow': return [false, unverified]
    case 'prefer': return [unverified, false]
    case 'no-verify': return [unverified]
    case 'require': return [rootCertificate === undefined ? unverified : withoutName]
    case 'verify-ca': return [withoutName]
    case 'verify-full': return [files]
  }
}

function readFiles ({ rootCertificate, certificate, key, passphrase }: TlsSettings): ConnectionOptions {
  return {
    ...rootCertificate !== undefined && { ca: readFileSync(rootCertificate) },
    ...certificate !== undefined && { cert: readFileSync(certificate) },
    ...key !== undefined && { key: readFileSync(key) },
    ...passphrase !== undefined && { passphrase }
  }
}
