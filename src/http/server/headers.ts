import type { IncomingMessage } from 'node:http'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { HttpError } from '../problem.ts'
import type { RateLimiter } from '../rate-limit/limiter.ts'
import { isHealthCheck } from './health-checks.ts'

const maxTargetBytes = 8192

/** The security headers of every response, errors included. The documentation overrides some of them. */
export const securityHeaders = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY'
}

/** Sets the common headers of every response. */
export function addCommonHeaders (app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    setCommonHeaders(request, reply)
    done()
  })
}

/**
 * Counts each request but health checks for its address, and rejects a request whose head violates HTTP or exceeds a
 * limit.
 */
export function checkRequestHeads (app: FastifyInstance, limits: RateLimiter): void {
  app.addHook('onRequest', (request, reply, done) => {
    const tooMany = isHealthCheck(request) ? undefined : limits.countAddress(request, reply)
    const violation = headViolation(request.raw)
    // After an ambiguous header the start of the next request is unknown (request smuggling): close the connection.
    if (violation !== undefined) throw new HttpError(400, violation, { Connection: 'close' })
    if (request.url.length > maxTargetBytes) {
      throw new HttpError(414, `The request target is longer than ${maxTargetBytes} bytes`)
    }
    done(tooMany)
  })
}

/** Sets the headers that every response has. */
export function setCommonHeaders ({ id }: FastifyRequest, reply: FastifyReply): void {
  reply.headers(securityHeaders).header('X-Request-Id', id)
}

/** How a head violates HTTP although Node.js accepts it (RFC 9112, sections 2.3, 3.2 and 6.1); otherwise undefined. */
function headViolation ({ httpVersion, url = '', method, headers, rawHeaders }: IncomingMessage): string | undefined {
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

/** How often a header occurs. `rawHeaders` alternates names and values. */
function count (rawHeaders: string[], header: string): number {
  return rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === header).length
}
