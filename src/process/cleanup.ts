import type { FastifyBaseLogger } from 'fastify'
import type { Kysely } from 'kysely'
import type { Database } from '../../generated/database.ts'
import { purgeExpired } from '../database/purge.ts'

const intervalMs = 60 * 60 * 1000

/**
 * Purges expired rows, now and every hour until the process ends. A failed purge is logged.
 *
 * @param accessTtlSeconds - the lifetime of an access token
 */
export function startCleanup (
  db: Kysely<Database>,
  accessTtlSeconds: number,
  log: Pick<FastifyBaseLogger, 'warn'>
): void {
  function purge () {
    purgeExpired(db, accessTtlSeconds).catch((error: unknown) => {
      log.warn({ err: error }, 'expired rows cannot be purged; trying again in an hour')
    })
  }
  purge()
  setInterval(purge, intervalMs).unref()
}
