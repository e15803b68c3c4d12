import type { FastifyReply, FastifyRequest } from 'fastify'
import { TooManyAttempts } from '../../domain/error.ts'
import { rateLimitKey, clientAddress } from './client-address.ts'
import { WindowCounter } from './windows.ts'

const windowSeconds = 60
/**
 * For how many addresses, and for how many users, windows can begin in a minute before the rest are counted by larger
 * networks, and as one: for more than there are networks of 64 bits in one of 48, which anybody is given. Twice as many
 * are in memory at most, which take about 40 MB.
 */
const maxKeys = 70_000

/** How many requests in a minute one address and one user may send. */
export interface Quotas { perAddress: number, perUser: number }

/** What counts requests, and tells those who send them what is left (draft-ietf-httpapi-ratelimit-headers-10). */
export interface RateLimiter {
  /** Counts a request for the address that it comes from. Returns the refusal, if there were too many. */
  countAddress: (request: FastifyRequest, reply: FastifyReply) => TooManyAttempts | undefined
  /** Counts a request for the user who sends it, once that is known. @throws {TooManyAttempts} */
  countUser: (key: string | number, reply: FastifyReply) => void
}

/** Makes the limits, which count in the memory of this process; without quotas nothing is limited. */
export function createRateLimiter (quotas: Quotas | undefined): RateLimiter {
  if (quotas === undefined) return { countAddress: () => undefined, countUser: () => {} }
  const address = createLimit('address', quotas.perAddress, largerNetwork)
  const user = createLimit('user', quotas.perUser, () => 'others')
  const bothPolicies = `${address.policy}, ${user.policy}`

  return {
    countAddress (request, reply) {
      const { left, refusal } = address.count(rateLimitKey(clientAddress(request)))
      reply.header('RateLimit-Policy', address.policy).header('RateLimit', left)
      return refusal
    },

    countUser (key, reply) {
      const { left, refusal } = user.count(key)
      reply.header('RateLimit-Policy', bothPolicies).header('RateLimit', `${reply.getHeader('RateLimit')}, ${left}`)
      if (refusal !== undefined) throw refusal
    }
  }
}

/** One limit: its policy, and what counts for a key and says what is left. */
function createLimit (name: string, quota: number, coarser: (key: string | number) => string) {
  const counter = new WindowCounter(windowSeconds * 1000, maxKeys, coarser)
  return {
    policy: `"${name}";q=${quota};w=${windowSeconds}`,

    count (key: string | number): { left: string, refusal: TooManyAttempts | undefined } {
      // Not the time of day, which can be set back. Fractions would add up to a second too many.
      const now = Math.trunc(performance.now())
      const { used, endsAtMs } = counter.count(key, now)
      const seconds = Math.ceil((endsAtMs - now) / 1000)
      const left = `"${name}";r=${Math.max(quota - used, 0)};t=${seconds}`
      return { left, refusal: used > quota ? new TooManyAttempts('requests', seconds) : undefined }
    }
  }
}

/** The first 16 bits of an address of IPv4, the first 32 of one of IPv6. */
function largerNetwork (key: string | number): string {
  return String(key).split(/[.:]/, 2).join(' ')
}
