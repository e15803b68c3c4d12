import type { FastifyReply, FastifyRequest } from 'fastify'
import { TooManyAttempts } from '../../domain/error.ts'
import { type ClientAddress, rateLimitKey } from './client-address.ts'
import { WindowCounter } from './windows.ts'

const windowSeconds = 60
/**
 * How many addresses, and how many users, get a window of their own within a minute. Further addresses are counted by
 * larger networks, and further users together. The number exceeds that of the /64 networks in a /48, which a single
 * customer may be assigned. Memory holds at most twice as many windows, which take about 40 MB.
 */
const maxKeys = 70_000

/** The requests per minute that one address and one user may send. */
export interface Quotas { perAddress: number, perUser: number }

/** Counts requests and sets the RateLimit headers (draft-ietf-httpapi-ratelimit-headers-10). */
export interface RateLimiter {
  /** Counts a request for its address. Returns an error if the quota is exceeded. */
  countAddress: (request: FastifyRequest, reply: FastifyReply) => TooManyAttempts | undefined
  /** Counts a request for its user, after authentication. @throws {TooManyAttempts} if the quota is exceeded */
  countUser: (key: string | number, reply: FastifyReply) => void
}

/** Creates a rate limiter that counts in the memory of this process. Without quotas it limits nothing. */
export function createRateLimiter (quotas: Quotas | undefined, clientAddress: ClientAddress): RateLimiter {
  if (quotas === undefined) return { countAddress: () => undefined, countUser: () => {} }
  const address = createLimit('address', quotas.perAddress, largerNetwork)
  const user = createLimit('user', quotas.perUser, () => 'others')
  const bothPolicies = `${address.policy}, ${user.policy}`

  return {
    countAddress (request, reply) {
      const { remaining, tooMany } = address.count(rateLimitKey(clientAddress(request)))
      reply.header('RateLimit-Policy', address.policy).header('RateLimit', remaining)
      return tooMany
    },

    countUser (key, reply) {
      const { remaining, tooMany } = user.count(key)
      const both = `${reply.getHeader('RateLimit')}, ${remaining}`
      reply.header('RateLimit-Policy', bothPolicies).header('RateLimit', both)
      if (tooMany !== undefined) throw tooMany
    }
  }
}

/** One limit: its policy, and a function that counts a request and returns the value of the RateLimit header. */
function createLimit (name: string, quota: number, overflowKey: (key: string | number) => string) {
  const counter = new WindowCounter(windowSeconds * 1000, maxKeys, overflowKey)
  return {
    policy: `"${name}";q=${quota};w=${windowSeconds}`,

    count (key: string | number): { remaining: string, tooMany: TooManyAttempts | undefined } {
      // Monotonic, unlike the time of day. Whole milliseconds, so that a full window has 60 seconds and not 61.
      const now = Math.trunc(performance.now())
      const { used, endsAtMs } = counter.count(key, now)
      const seconds = Math.ceil((endsAtMs - now) / 1000)
      const remaining = `"${name}";r=${Math.max(quota - used, 0)};t=${seconds}`
      return { remaining, tooMany: used > quota ? new TooManyAttempts('requests', seconds) : undefined }
    }
  }
}

/** The /16 network of an IPv4 address, the /32 network of an IPv6 address. */
function largerNetwork (key: string | number): string {
  return String(key).split(/[.:]/, 2).join(' ')
}
