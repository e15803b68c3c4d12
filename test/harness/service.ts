import { randomBytes, randomUUID } from 'node:crypto'
import { hashSync } from '@node-rs/bcrypt'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import type { Kysely } from 'kysely'
import createClient, { type Client } from 'openapi-fetch'
import type { Test } from 'tap'
import type { Database } from '../../generated/database.ts'
import type { paths } from '../../generated/openapi.ts'
import type { Scope } from '../../src/contract/operations.ts'
import type { PostgresLimits } from '../../src/database/postgres.ts'
import { AccessDenials } from '../../src/domain/audit/access-denials.ts'
import type { AttemptLimits } from '../../src/domain/auth/counters.ts'
import { secretKey } from '../../src/domain/auth/tokens/keys.ts'
import { createPasswords } from '../../src/domain/auth/password.ts'
import { createImportQueue } from '../../src/domain/employees/import.ts'
import { scopesOf } from '../../src/domain/auth/roles.ts'
import type { Services } from '../../src/http/handler.ts'
import type { Lifecycle } from '../../src/http/server/lifecycle.ts'
import type { OwnTokensConfig } from '../../src/http/tokens/own-tokens.ts'
import { type Parts, takeApplication } from './service/application.ts'
import { emptyDatabase, type TestDatabase } from './database.ts'

/** A client of the service. */
export interface Role<Who extends Account | undefined = Account | undefined> extends Client<paths> {
  /** What identifies them: nothing, or an account with this id, name, password and token. */
  account: Who
  /** Sends a request that the typed client would not. */
  send: (request: InjectOptions) => Promise<LightMyRequestResponse>
}

/** An account, and the access token of a session of its own. */
export interface Account { id: number, sessionId: string, username: string, password: string, token: string }

/** An application with an empty database for one test, and three who call it. */
export interface TestService {
  app: FastifyInstance
  services: Services
  db: Kysely<Database>
  database: TestDatabase
  lifecycle: Lifecycle
  /** The lines of the log so far. */
  log: string[]
  anonymous: Role
  user: Role<Account>
  admin: Role<Account>
  /** The client that sends this token. */
  holder: (token: string) => Role
}

/** The scopes of a login with all that its role grants, as they are written. */
export const scopesOfUser = 'employees:read account:read account:write account:password'
export const scopesOfAdmin = 'employees:read employees:write account:read account:write account:password ' +
  'users:read users:write audit:read'

export const secret = 'a secret of the tests, long enough for every algorithm that there is'
/** The key of the service's tokens. */
export const tokenKeys: OwnTokensConfig = { signingKey: secretKey('HS256', secret), ttlSeconds: 1800 }
export const password = 'correct horse battery'
/** The least that bcrypt allows: the tests are not about its cost. */
export const passwordCost = 4
/** A hash of the password: that of every account that a test makes. */
export const passwordHash = hashSync(password, passwordCost)

export interface Options extends Parts {
  /** The limits of the connections to a server, if the test is about them. */
  databaseLimits?: PostgresLimits
  /** How often logins and registrations may be tried; as often as they like, unless a test is about it. */
  attemptLimits?: AttemptLimits
  requireIfMatch?: boolean
  refreshGraceSeconds?: number
  registration?: 'open' | 'closed'
}

/** Starts the service for a test, with an empty database; it ends with the test. */
export async function serve (t: Pick<Test, 'fail' | 'teardown'>, options: Options = {}): Promise<TestService> {
  const {
    databaseLimits, attemptLimits, refreshGraceSeconds = 10, requireIfMatch = false, registration = 'open', ...parts
  } = options
  const database = await emptyDatabase(databaseLimits)
  const { application, release } = await takeApplication({
    services: {
      db: database.db,
      passwords: createPasswords(passwordCost),
      imports: createImportQueue(),
      accessDenials: new AccessDenials(),
      attemptLimits,
      refreshGraceSeconds,
      requireIfMatch,
      registration
    },
    tokens: tokenKeys,
    violation: (error) => { t.fail('an answer breaks the contract', { found: error }) }
  }, parts)
  const { app, services, lifecycle, log } = application
  t.teardown(async () => {
    await release()
    await database.close()
    if (secrets.test(log.join(''))) throw new Error('a secret is in the log')
  })

  const admin = await account(services, 'root', true)
  const user = await account(services, 'reader', false)
  return {
    app,
    services,
    db: database.db,
    database,
    lifecycle,
    log,
    anonymous: role(app, undefined),
    user: role(app, user),
    admin: role(app, admin),
    holder: (token) => role(app, { id: 0, sessionId: '', username: '', password: '', token })
  }
}

/** The password of the tests, a bcrypt hash, or a token. */
const secrets = new RegExp(`${password}|${secret}|\\$2[aby]\\$|eyJ[A-Za-z0-9_-]{8}`)

/** Makes an account, and a token with all the scopes that its role may have. */
export async function account (
  { db, tokens }: Services,
  username: string,
  is_admin: boolean
): Promise<Account> {
  const { id } = await db.insertInto('users')
    .values({ username, password_hash: passwordHash, is_admin })
    .returning('id').executeTakeFirstOrThrow()
  const scopes = scopesOf({ is_admin })
  const sessionId = await session(db, id, scopes)
  const token = await tokens.sign({ userId: id, sessionId, tokenVersion: 1, scopes })
  return { id, sessionId, username, password, token }
}

/** Makes a session whose refresh token is not known, and returns its id. */
async function session (db: Kysely<Database>, user_id: number, scopes: readonly Scope[]): Promise<string> {
  const { id } = await db.insertInto('sessions').values({
    id: randomUUID(),
    user_id,
    family_hash: randomBytes(32),
    token_hash: randomBytes(32),
    scope: scopes.join(' '),
    expires_at: new Date(Date.now() + 1_000_000_000)
  }).returning('id').executeTakeFirstOrThrow()
  return id
}

/** A client of the application with the account's token, if there is one. */
export function role<Who extends Account | undefined> (app: FastifyInstance, account: Who): Role<Who> {
  const headers = account === undefined ? {} : { authorization: `Bearer ${account.token}` }
  const fetch = async (request: Request) => await inject(app, request)
  const client = createClient<paths>({ baseUrl: 'http://service', headers, fetch })
  return {
    ...client,
    account,
    send: async (request) => await app.inject({ ...request, headers: { ...headers, ...request.headers } })
  }
}

async function inject (app: FastifyInstance, request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url)
  const answer = await app.inject({
    method: request.method as 'GET',
    url: pathname + search,
    headers: Object.fromEntries(request.headers),
    payload: Buffer.from(await request.arrayBuffer())
  })
  return new Response(answer.statusCode === 204 ? null : answer.rawPayload, {
    status: answer.statusCode,
    headers: answer.headers as Record<string, string>
  })
}
