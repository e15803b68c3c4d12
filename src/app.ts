import type { Server } from 'node:http'
import Fastify, { type FastifyHttpOptions, type FastifyInstance } from 'fastify'
import type { Config } from './config.ts'
import { readBodies } from './http/body.ts'
import { serveDocs } from './http/docs.ts'
import { answerErrors, answerUnroutable } from './http/errors.ts'
import type { Handlers, Services } from './http/handler.ts'
import { handlers as operations } from './http/handlers/index.ts'
import { guardHeads } from './http/headers.ts'
import { followLifecycle, type Lifecycle } from './http/lifecycle.ts'
import { createLimits, type Quotas } from './http/limits.ts'
import { AnswerLog, logOptions, type LogStream } from './http/log.ts'
import { answerOtherMethods } from './http/methods.ts'
import { holdPace } from './http/pace.ts'
import { bindOperations } from './http/routes.ts'
import { answerClientError, answerUnparsed } from './http/socket.ts'

/** What an application is made of. */
export interface AppParts {
  services: Services
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
  bodyLimit: 65_536,
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
  logController: new AnswerLog(),
  clientErrorHandler: answerClientError
} satisfies FastifyHttpOptions<Server>

/** Builds the application. It does not listen yet. */
export async function buildApp (parts: AppParts): Promise<FastifyInstance> {
  const { services, lifecycle, logLevel, log, trustProxy = [], handlers = operations } = parts
  const limits = createLimits(parts.limits)
  const app = Fastify({
    ...serverOptions,
    trustProxy: trustProxy.length > 0 && trustProxy,
    frameworkErrors: answerUnroutable(limits),
    logger: logOptions(logLevel, log)
  })
  answerUnparsed(app.server)
  holdPace(app.server)
  guardHeads(app, limits)
  followLifecycle(app, lifecycle)
  answerErrors(app)
  readBodies(app)
  answerOtherMethods(app)
  bindOperations(app, handlers, services, limits)
  await serveDocs(app)
  return app
}
