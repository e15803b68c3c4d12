import { type Document, document, source } from '../../contract/document.ts'
import { type Document30, document30 } from '../../contract/openapi30/document.ts'
import { fingerprint } from '../../domain/fingerprint.ts'

/** The contract as the service serves it. */
export interface ServedContract {
  /** The text in YAML. */
  source: string
  document: Document
  /** The document in OpenAPI 3.0. */
  document30: Document30
  /** The fingerprint of each. */
  tags: Record<'source' | 'document' | 'document30', string>
}

/** The lines of the contract that end with an address of the service, and the path of the address. */
const addresses = [
  { line: /(?<=^servers:\r?\n {2}- url: ).*/m, path: '' },
  { line: /(?<=^ +tokenUrl: ).*/m, path: '/auth/token' },
  { line: /(?<=^ +refreshUrl: ).*/m, path: '/auth/token' }
]

/**
 * The contract with the public URL of the service in its addresses, and otherwise to the byte as it was written.
 *
 * @param publicUrl - without a slash at its end; empty if the service does not know it
 */
export function servedContract (publicUrl: string): ServedContract {
  if (publicUrl === '') return withTags(source, document)
  const served = addresses.reduce((text, { line, path }) =>
    text.replace(line, () => JSON.stringify(publicUrl + path)), source)
  return withTags(served, withAddresses(document, publicUrl))
}

function withAddresses (document: Document, publicUrl: string): Document {
  const served = structuredClone(document)
  for (const server of served.servers) server.url = publicUrl
  for (const { flows: { password } } of Object.values(served.components.securitySchemes)) {
    password.tokenUrl = password.refreshUrl = `${publicUrl}/auth/token`
  }
  return served
}

function withTags (source: string, document: Document): ServedContract {
  const contract = { source, document, document30: document30(document) }
  const tags = {
    source: fingerprint([source]),
    document: fingerprint([document]),
    document30: fingerprint([contract.document30])
  }
  return { ...contract, tags }
}
