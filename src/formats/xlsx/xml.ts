import sax from 'sax'
import { damaged } from './archive.ts'

/** Called with the elements of a document. Names have no namespace prefix. */
export interface XmlHandler {
  open: (name: string, attributes: Record<string, string>) => void
  text?: (text: string) => void
  close?: (name: string) => void
}

const maxDepth = 100
const maxAttributes = 1_000

/**
 * Parses XML in UTF-8 as it arrives, and yields after each chunk. Long texts come in pieces, so memory is bounded.
 *
 * @throws {UnreadableFile} if the document is malformed
 */
export async function * parseXml (chunks: AsyncIterable<Uint8Array>, handler: XmlHandler): AsyncGenerator<undefined> {
  const parser = new sax.SAXParser(true)
  let [depth, attributes] = [0, 0]
  parser.onerror = () => { throw damaged() }
  parser.onattribute = () => { if (++attributes > maxAttributes) throw damaged() }
  parser.onopentag = ({ name, attributes: found }) => {
    attributes = 0
    if (++depth > maxDepth) throw damaged()
    handler.open(localName(name), found as Record<string, string>)
  }
  parser.ontext = parser.oncdata = (text) => { handler.text?.(text) }
  parser.onclosetag = (name) => {
    depth--
    handler.close?.(localName(name))
  }
  const decoder = new TextDecoder()
  for await (const chunk of chunks) {
    parser.write(decoder.decode(chunk, { stream: true }))
    yield
  }
  parser.close()
}

/** Parses a whole document. */
export async function parseWhole (chunks: AsyncIterable<Uint8Array>, open: XmlHandler['open']): Promise<void> {
  const steps = parseXml(chunks, { open })
  while ((await steps.next()).done !== true) continue
}

function localName (name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
