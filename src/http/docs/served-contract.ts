import { parse, parseDocument, type Scalar } from 'yaml'
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

const flow = ['components', 'securitySchemes', 'oauth2', 'flows', 'password']
/** Where the contract names an address of the service, and the path of the address. */
const addresses = [
  { at: ['servers', 0, 'url'], path: '' },
  { at: [...flow, 'tokenUrl'], path: '/auth/token' },
  { at: [...flow, 'refreshUrl'], path: '/auth/token' }
]

/**
 * The contract with the public URL of the service in its addresses, and otherwise to the byte as it was written.
 *
 * @param publicUrl - without a slash at its end; empty if the service does not know it
 */
export function servedContract (publicUrl: string): ServedContract {
  if (publicUrl === '') return withTags(source, document)
  const tree = parseDocument(source)
  const served = addresses.reduceRight((text, { at, path }) => {
    // The parser gives a range to each node of a text.
    const { range: [start, end] } = tree.getIn(at, true) as Scalar.Parsed
    return text.slice(0, start) + JSON.stringify(publicUrl + path) + text.slice(end)
  }, source)
  return withTags(served, parse(served))
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
