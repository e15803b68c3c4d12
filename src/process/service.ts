import { setTimeout as sleep } from 'node:timers/promises'
import { buildApp } from '../app.ts'
import type { Config } from '../config/config.ts'
import { requireConsistent } from '../contract/consistency/start.ts'
import { source } from '../contract/document.ts'
import { openDatabase } from '../database/open.ts'
import { AccessDenials } from '../domain/audit/access-denials.ts'
import { createPasswords } from '../domain/auth/password.ts'
import { createImportQueue } from '../domain/employees/import.ts'
import { handlers } from '../http/handlers/index.ts'
import type { Lifecycle } from '../http/server/lifecycle.ts'
import { startCleanup } from './cleanup.ts'
import { type GeneratedAdmin, provideFirstAdmin } from './first-admin.ts'
import type { Output } from './output.ts'
import { retryUntilReachable } from './retry.ts'
import { loadTokenKeys } from './token-keys.ts'

/** The startup grace period: how long a start waits for PostgreSQL before the service listens and answers 503. */
const startupGraceMs = 1_000

/** A service that listens. */
export interface Service {
  /** The URL at which it listens. */
  address: string
  /** Resolves once the service is ready: with the first administrator, if a password was generated. */
  ready: Promise<GeneratedAdmin | undefined>
  /** Serves on for the shutdown delay, waits for running requests, then closes the server and the database. */
  stop: () => Promise<void>
}

/**
 * Opens the database, migrates it, and listens. While PostgreSQL cannot be reached, or another process migrates it, the
 * service listens and answers 503.
 *
 * @param output - the destination of the log. Its lines are released early when the service waits for PostgreSQL.
 * @throws {ConfigError} if a key file cannot be used, or an account has the name of the first administrator
 * @throws {StartFailure} if the database cannot be used, and waiting does not cure that
 */
export async function startService (config: Config, output: Output): Promise<Service> {
  requireConsistent(source, Object.keys(handlers))
  const database = await openDatabase(config.database)
  const tokens = await loadTokenKeys(config)
  const lifecycle: Lifecycle = { state: 'starting' }
  const { publicUrl, corsOrigins, trustProxy, logLevel, keepAliveSeconds, limits } = config
  const { app, services } = await buildApp({
    services: {
      db: database.db,
      passwords: createPasswords(config.passwordCost),
      imports: createImportQueue(),
      accessDenials: new AccessDenials(),
      attemptLimits: limits?.attempts,
      refreshGraceSeconds: config.refreshGraceSeconds,
      requireIfMatch: config.requireIfMatch,
      registration: config.registration
    },
    tokens,
    lifecycle,
    publicUrl,
    corsOrigins,
    logLevel,
    keepAliveSeconds,
    trustProxy,
    limits: limits?.requests,
    log: output
  })
  for (const warning of config.warnings) app.log.warn(warning)
  if (config.metrics !== undefined) {
    const { provideMetrics } = await import('./metrics/provide.ts')
    await provideMetrics(app, services, config.metrics)
  }
  if (limits === undefined) app.log.warn('RATE_LIMIT is off: requests, logins and registrations are not limited')

  function report (sentence: string): void {
    output.release()
    app.log.warn(sentence)
  }

  async function becomeReady (): Promise<GeneratedAdmin | undefined> {
    const admin = await provideFirstAdmin(services, config, app.log)
    if (lifecycle.state === 'starting') lifecycle.state = 'ready'
    startCleanup(database.db, services.tokens.ttlSeconds, app.log)
    return admin
  }

  const migrated = retryUntilReachable(async () => { await database.migrate(report) }, report)
  // An embedded database needs no grace period: no other process can keep it waiting.
  const grace = config.database.kind === 'postgres' ? [sleep(startupGraceMs, false)] : []
  const inTime = await Promise.race([migrated.then(() => true), ...grace])
  if (!inTime) output.release()
  const address = await app.listen({ host: config.host, port: config.port })
  // The administrator is created after the server listens: if the port is taken, no generated password is lost.
  const ready = migrated.then(async () => await retryUntilReachable(becomeReady, report))

  return {
    address,
    ready,
    async stop () {
      lifecycle.state = 'stopping'
      await sleep(config.shutdownDelaySeconds * 1_000)
      await app.close()
      await database.close()
    }
  }
}
