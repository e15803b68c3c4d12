import type { FastifyBaseLogger } from 'fastify'
import { type Config, ConfigError } from '../config/config.ts'
import { randomPassword } from '../domain/auth/password.ts'
import { createFirstAdmin } from '../domain/users/first-admin.ts'
import type { Services } from '../http/handler.ts'

/** An administrator with a generated password. */
export interface GeneratedAdmin { username: string, password: string }

/**
 * Creates an administrator if there is none. Returns it if its password was generated.
 *
 * @throws {ConfigError} if another account has the username of the administrator
 */
export async function provideFirstAdmin (
  services: Pick<Services, 'db' | 'passwords'>,
  { admin: { username, password }, database, jwt }: Pick<Config, 'admin' | 'database' | 'jwt'>,
  log: Pick<FastifyBaseLogger, 'warn'>
): Promise<GeneratedAdmin | undefined> {
  // An external issuer has the administrators.
  if (jwt.kind === 'external') return undefined
  // With PostgreSQL there may be several replicas, and no terminal that shows a generated password.
  const generated = password === undefined && database.kind !== 'postgres' ? randomPassword() : undefined
  const outcome = await createFirstAdmin(services, { username, password: password ?? generated })
  if (outcome === 'name taken') {
    throw new ConfigError([`ADMIN_USERNAME should not be ${username}: an ordinary account has that name`])
  }
  if (outcome === 'no password') log.warn('there is no administrator: set ADMIN_PASSWORD and start again to create one')
  return outcome === 'created' && generated !== undefined ? { username, password: generated } : undefined
}
