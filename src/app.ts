import type { Server } from 'node:http'
import Fastify, { type FastifyHttpOptions, type FastifyInstance } from 'fastify'
import type { Config } from './config/config.ts'
import { maxBodyBytes, registerBodyParsers } from './http/messages/bodies.ts'
import { serveDocs } from './http/docs.ts'
import { handleErrors, handleUnroutable } from './http/errors.ts'
import type { Handlers, Services } from './http/handler.ts'
import { handlers as operations } from './http/handlers/index.ts'
import { checkRequestHeads } from './http/server/headers.ts'
import { enforceLifecycle, type Lifecycle } from './http/server/lifecycle.ts'
import { createRateLimiter, type Quotas } from './http/rate-limit/limits.ts'
import { ResponseLog, logOptions, type LogStream } from './http/server/log.ts'
import { handleOtherMethods } from './http/server/methods.ts'
import { enforceMinimumDataRate } from './http/server/slow-bodies.ts'
import { bindOperations } from './http/routes.ts'
import { handleClientError, handleExpectAndConnect } from './http/server/sockets.ts'
import { registerTokens, type TokensConfig } from './http/tokens/tokens.ts'

/** What an application is made of. */
export interface AppParts {
  /** The services of the handlers, except the tokens, which the application signs and verifies itself. */
  services: Omit<Services, 'tokens'>
  tokens: TokensConfig
  lifecycle: Lifecycle
  logLevel: Config['logLevel']
  /** How often anyone may call; as often as they like, unless told. */
  limits?: Quotas | undefined
  /** The addresses and ranges of the proxies that are believed when they report whom they serve; none unless told. */
  trustProxy?: string[] | undefined
  /** Where log lines go; standard output unless told. */
  log?: LogStream
  /** The operations; those of the service unless told. */
  handlers?: Handlers
}

/** How the server takes requests; times are in milliseconds. */
const serverOptions = {
  bodyLimit: maxBodyBytes,
  // For how long a connection may be silent while something is under way on it, as one whose reader has stopped is.
  connectionTimeout: 60_000,
  handlerTimeout: 20_000,
  // Without a short interval the limit on headers would be enforced half a minute late.
  http: { headersTimeout: 10_000, connectionsCheckingInterval: 1_000, requireHostHeader: false },
  routerOptions: {
    ignoreTrailingSlash: true,
    // Far above any path that passes the limit on the request target, so that this limit never speaks first.
    maxParamLength: 65_536,
    querystringParser: () => ({})
  },
  genReqId: () => crypto.randomUUID(),
  // Requests that arrive while the server closes are served like those before.
  return503OnClosing: false,
  forceCloseConnections: 'idle' as const,
  logController: new ResponseLog(),
  clientErrorHandler: handleClientError
} satisfies FastifyHttpOptions<Server>

/** An application, and the services that its handlers use. */
export interface Application {
  app: FastifyInstance
  services: Services
}

/** Builds the application. It does not listen yet. */
export async function buildApp (parts: AppParts): Promise<Application> {
  const { lifecycle, logLevel, log = process.stdout, trustProxy = [], handlers = operations } = parts
  const limits = createRateLimiter(parts.limits)
  const app = Fastify({
    ...serverOptions,
    trustProxy: trustProxy.length > 0 && trustProxy,
    frameworkErrors: handleUnroutable(limits),
    logger: logOptions(logLevel, log)
  })
  handleExpectAndConnect(app.server)
  enforceMinimumDataRate(app.server)
  checkRequestHeads(app, limits)
  enforceLifecycle(app, lifecycle)
  handleErrors(app)
  registerBodyParsers(app)
  handleOtherMethods(app)
  const services = { ...parts.services, tokens: await registerTokens(app, parts.tokens) }
  bindOperations(app, handlers, services, limits)
  await serveDocs(app)
  return { app, services }
}
