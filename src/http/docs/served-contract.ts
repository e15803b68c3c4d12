import { parse, parseDocument, type Scalar } from 'yaml'
import { type Document, document, source } from '../../contract/document.ts'

/** The contract as the service serves it, as a text and parsed. */
export interface ServedContract { source: string, document: Document }

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
  if (publicUrl === '') return { source, document }
  const tree = parseDocument(source)
  const served = addresses.reduceRight((text, { at, path }) => {
    // The parser gives a range to each node of a text.
    const { range: [start, end] } = tree.getIn(at, true) as Scalar.Parsed
    return text.slice(0, start) + JSON.stringify(publicUrl + path) + text.slice(end)
  }, source)
  return { source: served, document: parse(served) as Document }
}
