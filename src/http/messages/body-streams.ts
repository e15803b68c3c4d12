import type { IncomingMessage } from 'node:http'
import { parse as parseContentType } from 'content-type'
import type { FastifyRequest } from 'fastify'
import type { Body } from '../../contract/request.ts'
import { HttpError } from '../problem.ts'

const maxPauseMs = 4_000

/** A body that is read as it comes; undefined if there is none. */
export function streamBody ({ raw, headers }: FastifyRequest): Body {
  const { 'content-type': contentType } = headers
  if (contentType === undefined) return undefined
  const mediaType = parseContentType(contentType).type.toLowerCase()
  return { mediaType, value: { mediaType, bytes: bytesOf(raw) }, repeated: [] }
}

/**
 * The bytes of a request as they come. What comes after no more are wanted is dropped, so that the client gets to read
 * its answer.
 *
 * @throws {HttpError} 408 if nothing comes for a while, 400 if the client goes away
 */
async function * bytesOf (request: IncomingMessage): AsyncGenerator<Uint8Array> {
  const arrivals = request.iterator({ destroyOnReturn: false })
  try {
    for (;;) {
      const { done, value } = await withTimeout(arrivals.next())
      if (done) return
      yield value
    }
  } finally {
    void arrivals.return?.().then(() => { request.resume() })
  }
}

async function withTimeout<Arrival> (arrival: Promise<Arrival>): Promise<Arrival> {
  const { promise: pause, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => { reject(tooSlow()) }, maxPauseMs)
  try {
    return await Promise.race([arrival.catch(refuseCut), pause])
  } finally {
    clearTimeout(timer)
  }
}

function refuseCut (): never {
  throw new HttpError(400, 'The body ended before it was whole')
}

function tooSlow () {
  return new HttpError(408, 'The request was sent too slowly', { Connection: 'close' })
}
