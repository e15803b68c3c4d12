import type { IncomingMessage } from 'node:http'
import { parse as parseContentType } from 'content-type'
import type { FastifyRequest } from 'fastify'
import type { Body } from '../../contract/request.ts'
import { HttpError } from '../problem.ts'
import { fileOfForm } from './forms.ts'

/** The maximum time between two chunks. */
const maxPauseMs = 4_000

/**
 * Rejects a file of another media type, character set or content coding before it is read.
 *
 * @throws {HttpError} 415
 */
export function requireFileType ({ headers }: FastifyRequest, mediaTypes: readonly string[]): void {
  const { 'content-length': length, 'transfer-encoding': transfer } = headers
  if (transfer === undefined && (length === undefined || length === '0')) return
  // A body of no stated type counts as bytes of any kind (RFC 9110, section 8.3).
  headers['content-type'] ??= 'application/octet-stream'
  const { type, parameters } = parseContentType(headers['content-type'])
  if (!mediaTypes.includes(type.toLowerCase())) {
    const detail = 'The file should be sent as text/csv, application/x-ndjson or another media type of Accept'
    throw new HttpError(415, detail, { Accept: mediaTypes.join(', ') })
  }
  const { charset } = parameters
  if (charset !== undefined && encodingNamed(charset) === undefined) {
    throw new HttpError(415, 'The charset is unknown; UTF-8, UTF-16 and Windows-1252 are recognized without it', {
      Accept: mediaTypes.join(', ')
    })
  }
  // Whether a file is compressed is seen in its first bytes.
  if (!codings.includes((headers['content-encoding'] ?? 'identity').toLowerCase())) {
    throw new HttpError(415, 'The content coding of the file should be gzip, or none', {
      'Accept-Encoding': 'gzip, identity'
    })
  }
}

const codings = ['identity', 'gzip', 'x-gzip']

/** A body that the handler reads as it arrives; undefined if the request has none. */
export function streamBody ({ raw, headers }: FastifyRequest): Body {
  const { 'content-type': contentType } = headers
  if (contentType === undefined) return undefined
  const { type, parameters } = parseContentType(contentType)
  const mediaType = type.toLowerCase()
  const { charset } = parameters
  const encoding = charset === undefined ? undefined : encodingNamed(charset)
  const bytes = mediaType === 'multipart/form-data' ? fileOfForm(bytesOf(raw), contentType) : bytesOf(raw)
  return { mediaType, value: { mediaType, encoding, bytes }, repeated: [] }
}

/** The encoding that the WHATWG Encoding standard knows by a name; otherwise undefined. */
function encodingNamed (charset: string): string | undefined {
  try {
    return new TextDecoder(charset).encoding
  } catch {
    return undefined
  }
}

/**
 * The chunks of a request body as they arrive. If the handler stops early, the rest is received and discarded: only
 * then does every client read the response.
 *
 * @throws {HttpError} 408 if the next chunk takes too long, 400 if the client disconnects
 */
async function * bytesOf (request: IncomingMessage): AsyncGenerator<Uint8Array> {
  const chunks = request.iterator({ destroyOnReturn: false })
  try {
    for (;;) {
      const { done, value } = await withTimeout(chunks.next())
      if (done) return
      yield value
    }
  } finally {
    void chunks.return?.().then(() => { request.resume() })
  }
}

async function withTimeout<Chunk> (chunk: Promise<Chunk>): Promise<Chunk> {
  const { promise: timeout, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => { reject(tooSlow()) }, maxPauseMs)
  try {
    return await Promise.race([chunk.catch(rejectIncomplete), timeout])
  } finally {
    clearTimeout(timer)
  }
}

function rejectIncomplete (): never {
  throw new HttpError(400, 'The body ended before it was whole')
}

function tooSlow () {
  return new HttpError(408, 'The request was sent too slowly', { Connection: 'close' })
}
