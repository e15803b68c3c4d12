import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyBaseLogger } from 'fastify'
import { buildApp } from './app.ts'
import { type Config, ConfigError } from './config.ts'
import { document } from './contract/document.ts'
import { contractFaults } from './contract/soundness.ts'
import { openDatabase } from './database/database.ts'
import { databaseFault } from './database/error.ts'
import { makeFirstAdmin } from './domain/first-admin.ts'
import { createPasswords } from './domain/password.ts'
import { createTokens } from './domain/tokens.ts'
import type { Services } from './http/handler.ts'
import { handlers } from './http/handlers/index.ts'
import type { Lifecycle } from './http/lifecycle.ts'
import type { LogStream } from './http/log.ts'
import { signingSecret } from './secret.ts'

/** For how long a service that starts waits to be ready before it listens, so as not to begin with refusals. */
const patienceMs = 1_000
/** For how long a service that was told to stop goes on serving, so that clients and balancers can leave. */
const farewellMs = 1_000
const longestPauseMs = 1_000

/** A service that listens. */
export interface Service {
  /** The URL at which it listens. */
  address: string
  /** Settles once it can serve: with the first administrator, if a password was made for one. */
  ready: Promise<Credentials | undefined>
  /** Finishes what is under way and gives everything back. */
  stop: () => Promise<void>
}

export interface Credentials { username: string, password: string }

/**
 * Opens the database, prepares it and listens. A database that cannot be reached, or that another process migrates, is
 * waited for while the service listens already and answers 503.
 *
 * @throws {ConfigError} if the first administrator cannot have the name that is configured
 */
export async function startService (config: Config, log?: LogStream): Promise<Service> {
  const faults = contractFaults(document, Object.keys(handlers))
  if (faults.length > 0) throw new Error(`The contract does not hold together:\n${faults.join('\n')}`)
  const database = await openDatabase(config.database)
  const services = {
    db: database.db,
    passwords: await createPasswords(config.passwordCost),
    tokens: createTokens({ ...config.jwt, secret: await signingSecret(config) })
  }
  const lifecycle: Lifecycle = { state: 'starting' }
  const app = await buildApp({ services, lifecycle, logLevel: config.logLevel, ...log && { log } })

  async function prepare (): Promise<Credentials | undefined> {
    await database.migrate()
    const admin = await firstAdmin(services, config, app.log)
    if (lifecycle.state === 'starting') lifecycle.state = 'ready'
    return admin
  }

  const ready = untilReachable(prepare, app.log)
  await Promise.race([ready, sleep(patienceMs)])
  const address = await app.listen({ host: config.host, port: config.port })
  return {
    address,
    ready,
    async stop () {
      lifecycle.state = 'stopping'
      await sleep(farewellMs)
      await app.close()
      await database.close()
    }
  }
}

/** Does the work, again and again while the database cannot be reached. */
async function untilReachable<Result> (work: () => Promise<Result>, log: FastifyBaseLogger): Promise<Result> {
  for (let pauseMs = 250; ; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
    try {
      return await work()
    } catch (error) {
      if (databaseFault(error) !== 'unavailable') throw error
      log.warn({ err: error, retryInMs: pauseMs }, 'the database cannot be reached')
      await sleep(pauseMs)
    }
  }
}

/** Makes the first administrator, and returns the password if it was made here. */
async function firstAdmin (
  services: Services,
  { admin: { username, password }, database }: Config,
  log: FastifyBaseLogger
): Promise<Credentials | undefined> {
  const made = database.kind === 'postgres' ? undefined : randomBytes(15).toString('base64url')
  const outcome = await makeFirstAdmin(services, { username, password: password ?? made })
  if (outcome === 'name taken') {
    throw new ConfigError([`ADMIN_USERNAME should not be ${username}: an ordinary account has that name`])
  }
  if (outcome === 'no password') log.warn('there is no administrator: set ADMIN_PASSWORD and start again to make one')
  return outcome === 'made' && password === undefined && made !== undefined ? { username, password: made } : undefined
}
