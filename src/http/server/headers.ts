import type { IncomingMessage } from 'node:http'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { RateLimiter } from '../rate-limit/limits.ts'
import { HttpError } from '../problem.ts'

const maxTargetBytes = 8192

/**
 * On every answer, errors included: nothing is cached, sniffed, framed, run or referred to. What has its own needs, as
 * the documentation has, overrides them.
 */
export const securityHeaders = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY'
}

/**
 * Sets the headers that every answer has, and refuses requests whose head breaks a rule of HTTP, and those from an
 * address that sends too many: whatever they ask for.
 */
export function checkHeads (app: FastifyInstance, limits: RateLimiter): void {
  app.addHook('onRequest', async (request, reply) => {
    setHeaders(request, reply)
    const refusal = limits.countAddress(request, reply)
    const flaw = headError(request.raw)
    // Where the head is doubtful, so is where the next request begins.
    if (flaw !== undefined) throw new HttpError(400, flaw, { Connection: 'close' })
    if (request.url.length > maxTargetBytes) {
      throw new HttpError(414, `The request target is longer than ${maxTargetBytes} bytes`)
    }
    if (refusal !== undefined) throw refusal
  })
}

/** Sets the headers that every answer has. */
export function setHeaders ({ id }: FastifyRequest, reply: FastifyReply): void {
  reply.headers(securityHeaders).header('X-Request-Id', id)
}

/** What makes a request ambiguous that the parser let pass (RFC 9112, sections 2.3, 3.2 and 6.1). */
function headError ({ httpVersion, url = '', method, headers, rawHeaders }: IncomingMessage): string | undefined {
  if (httpVersion !== '1.1' && httpVersion !== '1.0') return 'The request should be HTTP/1.1'
  if (httpVersion === '1.1' && count(rawHeaders, 'host') !== 1) return 'The request should have one Host header'
  if (count(rawHeaders, 'authorization') > 1) return 'The request should have one Authorization header'
  const coding = headers['transfer-encoding']
  if (coding !== undefined && (coding.toLowerCase() !== 'chunked' || httpVersion === '1.0')) {
    return 'The body should be sent whole or in chunks, without other transfer codings'
  }
  if (!/^(\/|https?:\/\/)[^#]*$/i.test(url) && !(url === '*' && method === 'OPTIONS')) {
    return 'The request target should be a path'
  }
  return undefined
}

function count (rawHeaders: string[], name: string): number {
  let found = 0
  for (let index = 0; index < rawHeaders.length; index += 2) if (rawHeaders[index]?.toLowerCase() === name) found++
  return found
}
