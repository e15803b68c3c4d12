import type { FastifyRequest } from 'fastify'
import Negotiator from 'negotiator'
import { HttpError } from './problem.ts'

/** Refuses a request that accepts neither the media type nor any (RFC 9110, section 12.5.1). @throws {HttpError} 406 */
export function requireAcceptable ({ headers }: FastifyRequest, mediaType: string): void {
  if (headers.accept === undefined || headers.accept === '*/*') return
  if (new Negotiator({ headers }).mediaType([mediaType]) === undefined) {
    throw new HttpError(406, `This resource is offered as ${mediaType} only`)
  }
}
