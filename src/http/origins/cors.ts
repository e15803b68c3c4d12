import cors from '@fastify/cors'
import type { FastifyInstance } from 'fastify'

/** The headers of responses that scripts of allowed origins may read, apart from those that all scripts may. */
const exposedHeaders = [
  'Link', 'ETag', 'Location', 'X-Total-Count', 'Retry-After', 'RateLimit', 'RateLimit-Policy', 'X-Request-Id',
  'Content-Disposition', 'WWW-Authenticate', 'Allow', 'Deprecation', 'Sunset'
]
/** How long browsers may remember the response to a preflight. */
const preflightTtlSeconds = 600

/**
 * Lets scripts of other origins use the service (Fetch, section 3.3). Preflights of these origins are answered before
 * they are counted or authenticated: a browser reports any response but success as a failed connection.
 *
 * @param origins - as browsers write them, such as `https://app.example.com`; none: no other origin is allowed
 */
export async function allowOrigins (app: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return
  await app.register(cors, {
    // Other origins get no header of CORS, and their OPTIONS are answered like those of programs.
    origin: (origin, decide) => { decide(null, origins.find((allowed) => allowed === origin) ?? false) },
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    exposedHeaders,
    maxAge: preflightTtlSeconds,
    strictPreflight: false
  })
}
