import { parse as parseContentType } from 'content-type'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Body } from '../contract/request.ts'
import { parsePairs } from '../contract/urlencoded.ts'
import { HttpError } from './problem.ts'

/** Bodies are read whole, as bytes, up to the server's limit, and parsed once the operation is known. */
export function readBodies (app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'buffer' }, async (_request: FastifyRequest, bytes: Buffer) => bytes)
}

/** Refuses, before it is read, a body that is not of the media type. @throws {HttpError} 415 */
export function requireMediaType ({ headers }: FastifyRequest, mediaType: string): void {
  const { 'content-type': contentType, 'content-length': length, 'transfer-encoding': transfer } = headers
  if (transfer === undefined && (length === undefined || length === '0')) return
  const { type, parameters } = parseContentType(contentType ?? '')
  const charset = parameters['charset'] ?? 'utf-8'
  if (type.toLowerCase() !== mediaType || charset.toLowerCase() !== 'utf-8') {
    throw new HttpError(415, `The body should be ${mediaType} in UTF-8`, { Accept: mediaType })
  }
  if ((headers['content-encoding'] ?? 'identity').toLowerCase() !== 'identity') {
    throw new HttpError(415, 'The body should have no content coding', { 'Accept-Encoding': 'identity' })
  }
}

/** Parses a body of one of the media types that the contract uses. @throws {HttpError} 400 */
export function parseBody (bytes: unknown, mediaType: string): Body {
  if (!(bytes instanceof Buffer) || bytes.length === 0) return undefined
  const text = decodeUtf8(bytes)
  if (mediaType === 'application/json') return { value: parseJson(text), repeated: [] }
  const { values, repeated } = parsePairs(text)
  // A form cannot tell a parameter that is empty from one that was left out (RFC 6749, section 3.2).
  return { value: Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')), repeated }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function decodeUtf8 (bytes: Buffer): string {
  try {
    return utf8.decode(bytes)
  } catch {
    throw new HttpError(400, 'The body is not valid UTF-8')
  }
}

function parseJson (text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new HttpError(400, 'The body is not valid JSON')
  }
}
