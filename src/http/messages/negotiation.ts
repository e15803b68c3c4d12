import type { FastifyRequest } from 'fastify'
import Negotiator from 'negotiator'
import { HttpError } from '../problem.ts'

/**
 * The offered media type that a request prefers (RFC 9110, section 12.5.1); the first one if it has no preference.
 *
 * @throws {HttpError} 406 if the request accepts none of them
 */
export function preferredMediaType<MediaType extends string> (
  { headers }: Pick<FastifyRequest, 'headers'>,
  offered: readonly [MediaType, ...MediaType[]]
): MediaType {
  if (headers.accept === undefined || headers.accept === '*/*') return offered[0]
  const mediaType = new Negotiator({ headers }).mediaType([...offered])
  const preferred = offered.find((candidate) => candidate === mediaType)
  if (preferred === undefined) throw new HttpError(406, `This resource is offered as ${offered.join(' or ')} only`)
  return preferred
}
