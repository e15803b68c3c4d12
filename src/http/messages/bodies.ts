import { parse as parseContentType } from 'content-type'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { contracts } from '../../contract/contracts.ts'
import type { Body } from '../../contract/request.ts'
import { parsePairs } from '../../contract/urlencoded.ts'
import { HttpError } from '../problem.ts'

/** The maximum size of a buffered body. A streamed body may have any size. */
export const maxBodyBytes = 65_536

/**
 * Buffers bodies as bytes; the route parses them once the operation is known. A body of a streamed media type is left
 * unread for the handler.
 */
export function registerBodyParsers (app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser([...contracts.importEmployees.request.mediaTypes], async () => undefined)
  app.addContentTypeParser('*', { parseAs: 'buffer' }, async (_request: FastifyRequest, bytes: Buffer) => bytes)
}

/** Rejects a body of another media type before the body is read. @throws {HttpError} 415 */
export function requireMediaType ({ method, headers }: FastifyRequest, mediaTypes: readonly string[]): void {
  const { 'content-type': contentType, 'content-length': length, 'transfer-encoding': transfer } = headers
  if (transfer === undefined && (length === undefined || length === '0')) return
  const { type, parameters } = parseContentType(contentType ?? '')
  const { charset = 'utf-8' } = parameters
  if (!mediaTypes.includes(type.toLowerCase()) || !/^utf-?8$/i.test(charset)) {
    const accepted = mediaTypes.join(', ')
    throw new HttpError(415, `The body should be ${mediaTypes.join(' or ')} in UTF-8`, {
      Accept: accepted,
      // RFC 5789, section 2.2
      ...method === 'PATCH' && { 'Accept-Patch': accepted }
    })
  }
  if ((headers['content-encoding'] ?? 'identity').toLowerCase() !== 'identity') {
    throw new HttpError(415, 'The body should have no content coding', { 'Accept-Encoding': 'identity' })
  }
}

/** Parses a buffered body: JSON or a form. @throws {HttpError} 400 */
export function parseBody ({ body: bytes, headers }: FastifyRequest): Body {
  if (!(bytes instanceof Buffer) || bytes.length === 0) return undefined
  const text = decodeUtf8(bytes)
  // `requireMediaType` has checked that there is a Content-Type.
  const mediaType = parseContentType(String(headers['content-type'])).type.toLowerCase()
  if (mediaType.endsWith('json')) return { mediaType, value: parseJson(text), repeated: [] }
  const { values, repeated } = parsePairs(text)
  // A parameter without a value counts as omitted (RFC 6749, section 3.2).
  const parameters = Object.entries(values).filter(([, value]) => value !== '')
  return { mediaType, value: Object.fromEntries(parameters), repeated }
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
