import type { FastifyInstance } from 'fastify'
import { HttpError } from './problem.ts'

const longestTarget = 8192

/**
 * On every answer, errors included: nothing is cached, sniffed, framed, run or referred to. What has its own needs, as
 * the documentation has, overrides them.
 */
const securityHeaders = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY'
}

/** Sets the headers that every answer has, and refuses requests whose head breaks a rule of HTTP. */
export function guardHeads (app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(securityHeaders).header('X-Request-Id', request.id)
    // RFC 9112, section 3.2: without a Host, or with two, nobody can tell whom the request is for.
    if (request.raw.httpVersion === '1.1' && hosts(request.raw.rawHeaders) !== 1) {
      throw new HttpError(400, 'The request should have one Host header')
    }
    if (request.url.length > longestTarget) {
      throw new HttpError(414, `The request target is longer than ${longestTarget} bytes`)
    }
  })
}

function hosts (rawHeaders: string[]): number {
  return rawHeaders.filter((text, index) => index % 2 === 0 && text.toLowerCase() === 'host').length
}
