import { parse, parseDocument, type Scalar } from 'yaml'
import { type Document, document, source } from '../../contract/document.ts'
import { type Document30, document30 } from '../../contract/openapi30/document.ts'

/** The contract as the service serves it. */
export interface ServedContract {
  /** The text in YAML. */
  source: string
  document: Document
  /** The document in OpenAPI 3.0. */
  document30: Document30
}

/** Where the contract names an address of the service, and the path of the address. */
const flow = ['components', 'securitySchemes', 'oauth2', 'flows', 'password']
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
  if (publicUrl === '') return { source, document, document30: document30(document) }
  const tree = parseDocument(source)
  const served = addresses.reduceRight((text, { at, path }) => {
    // The parser gives a range to each node of a text.
    const { range: [start, end] } = tree.getIn(at, true) as Scalar.Parsed
    return text.slice(0, start) + JSON.stringify(publicUrl + path) + text.slice(end)
  }, source)
  const servedDocument: Document = parse(served)
  return { source: served, document: servedDocument, document30: document30(servedDocument) }
}
