import { setTimeout as sleep } from 'node:timers/promises'
import { buildApp } from '../app.ts'
import type { Config } from '../config/config.ts'
import { document } from '../contract/document.ts'
import { requireConsistent } from '../contract/consistency.ts'
import { openDatabase } from '../database/open.ts'
import { AccessDenials } from '../domain/audit/access-denials.ts'
import { createPasswords } from '../domain/auth/password.ts'
import { createImportQueue } from '../domain/employees/import.ts'
import { handlers } from '../http/handlers/index.ts'
import type { Lifecycle } from '../http/server/lifecycle.ts'
import { startCleanup } from './cleanup.ts'
import { type Credentials, provideFirstAdmin } from './first-admin.ts'
import type { Output } from './output.ts'
import { retryUntilReachable } from './retry.ts'
import { loadTokenKeys } from './token-keys.ts'

/** For how long a service that starts waits for its database before it listens, so as not to begin with refusals. */
const startupGraceMs = 1_000
/** For how long a service that was told to stop goes on serving, so that clients and balancers can leave. */
const shutdownDelayMs = 1_000

/** A service that listens. */
export interface Service {
  /** The URL at which it listens. */
  address: string
  /** Settles once it can serve: with the first administrator, if a password was made for one. */
  ready: Promise<Credentials | undefined>
  /** Finishes what is under way and gives everything back. */
  stop: () => Promise<void>
}

/**
 * Opens the database, prepares it and listens. A database that cannot be reached, or that another process migrates, is
 * waited for while the service listens already and answers 503.
 *
 * @throws {ConfigError} if the first administrator cannot have the name that is configured, or a key file is of no use
 */
export async function startService (config: Config, output: Output): Promise<Service> {
  requireConsistent(document, Object.keys(handlers))
  const database = await openDatabase(config.database)
  const tokens = await loadTokenKeys(config)
  const lifecycle: Lifecycle = { state: 'starting' }
  const { logLevel, trustProxy, limits, requireIfMatch, registration } = config
  const { app, services } = await buildApp({
    services: {
      db: database.db,
      passwords: await createPasswords(config.passwordCost),
      imports: createImportQueue(),
      accessDenials: new AccessDenials(),
      attemptLimits: limits?.attempts,
      requireIfMatch,
      registration
    },
    tokens,
    lifecycle,
    logLevel,
    trustProxy,
    limits: limits?.requests,
    log: output
  })
  if (limits === undefined) app.log.warn('RATE_LIMIT is off: nothing limits how often anyone may call')

  async function becomeReady (): Promise<Credentials | undefined> {
    const admin = await provideFirstAdmin(services, config, app.log)
    if (lifecycle.state === 'starting') lifecycle.state = 'ready'
    startCleanup(database.db, services.tokens.ttlSeconds, app.log)
    return admin
  }

  function reportUnreachable (reason: string): void {
    output.release()
    app.log.warn(`the database cannot be reached; trying again: ${reason}`)
  }

  const migrated = retryUntilReachable(database.migrate, reportUnreachable)
  // An embedded database has no other process to wait for.
  const grace = config.database.kind === 'postgres' ? [sleep(startupGraceMs, false)] : []
  const inTime = await Promise.race([migrated.then(() => true), ...grace])
  if (!inTime) output.release()
  const address = await app.listen({ host: config.host, port: config.port })
  // Not before: the password of an administrator would be lost with a process that cannot listen.
  const ready = migrated.then(async (remarks) => {
    for (const remark of remarks) app.log.warn(remark)
    return await retryUntilReachable(becomeReady, reportUnreachable)
  })
  return {
    address,
    ready,
    async stop () {
      lifecycle.state = 'stopping'
      await sleep(shutdownDelayMs)
      await app.close()
      await database.close()
    }
  }
}
