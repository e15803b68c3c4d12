import type { FastifyBaseLogger } from 'fastify'
import type { Kysely } from 'kysely'
import type { Database } from '../../generated/database.ts'
import { purgeExpired } from '../database/purge.ts'

const intervalMs = 60 * 60 * 1000

/**
 * Removes what has expired, now and every hour for as long as the process lives.
 *
 * @param accessTtlSeconds - how long an access token is good for
 */
export function startCleanup (
  db: Kysely<Database>,
  accessTtlSeconds: number,
  log: Pick<FastifyBaseLogger, 'warn'>
): void {
  function tidy () {
    purgeExpired(db, accessTtlSeconds).catch((error: unknown) => {
      log.warn({ err: error }, 'what has expired could not be removed; trying again in an hour')
    })
  }
  tidy()
  setInterval(tidy, intervalMs).unref()
}
