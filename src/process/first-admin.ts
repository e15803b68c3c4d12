import type { FastifyBaseLogger } from 'fastify'
import { type Config, ConfigError } from '../config/config.ts'
import { createFirstAdmin } from '../domain/users/first-admin.ts'
import { randomPassword } from '../domain/auth/password.ts'
import type { Services } from '../http/handler.ts'

/** What an administrator logs in with. */
export interface Credentials { username: string, password: string }

/**
 * Makes an administrator if there is none, and returns what to log in with if the password was made here.
 *
 * @throws {ConfigError} if an ordinary account has the name that the administrator is to have
 */
export async function provideFirstAdmin (
  services: Pick<Services, 'db' | 'passwords'>,
  { admin: { username, password }, database, jwt }: Pick<Config, 'admin' | 'database' | 'jwt'>,
  log: Pick<FastifyBaseLogger, 'warn'>
): Promise<Credentials | undefined> {
  // Administrators are the issuer's where another one signs the tokens.
  if (jwt.kind === 'external') return undefined
  // With PostgreSQL there may be replicas, and nobody who looks at what each of them prints.
  const made = password === undefined && database.kind !== 'postgres' ? randomPassword() : undefined
  const outcome = await createFirstAdmin(services, { username, password: password ?? made })
  if (outcome === 'name taken') {
    throw new ConfigError([`ADMIN_USERNAME should not be ${username}: an ordinary account has that name`])
  }
  if (outcome === 'no password') log.warn('there is no administrator: set ADMIN_PASSWORD and start again to make one')
  return outcome === 'created' && made !== undefined ? { username, password: made } : undefined
}
