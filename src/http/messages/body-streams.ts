import type { IncomingMessage } from 'node:http'
import { parse as parseContentType } from 'content-type'
import type { FastifyRequest } from 'fastify'
import type { Body } from '../../contract/request.ts'
import { HttpError } from '../problem.ts'

/** The maximum time between two chunks. */
const maxPauseMs = 4_000

/** A body that the handler reads as it arrives; undefined if the request has none. */
export function streamBody ({ raw, headers }: FastifyRequest): Body {
  const { 'content-type': contentType } = headers
  if (contentType === undefined) return undefined
  const mediaType = parseContentType(contentType).type.toLowerCase()
  return { mediaType, value: { mediaType, bytes: bytesOf(raw) }, repeated: [] }
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
