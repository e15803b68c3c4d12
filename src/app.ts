import type { Server } from 'node:http'
import Fastify, { type FastifyHttpOptions, type FastifyInstance } from 'fastify'
import type { Config } from './config/config.ts'
import type { Deprecations } from './contract/deprecations.ts'
import { serveDocs } from './http/docs/docs.ts'
import { serveDocuments } from './http/docs/documents.ts'
import { servedContract } from './http/docs/served-contract.ts'
import { handleErrors, handleUnroutable } from './http/errors.ts'
import type { Handlers, Services } from './http/handler.ts'
import { handlers as ownHandlers } from './http/handlers/index.ts'
import { maxBodyBytes, registerBodyParsers } from './http/messages/bodies.ts'
import { allowOrigins } from './http/origins/cors.ts'
import { createClientAddress } from './http/rate-limit/client-address.ts'
import { createRateLimiter, type Quotas } from './http/rate-limit/limiter.ts'
import { pathOptions } from './http/route-path.ts'
import { bindOperations } from './http/routes.ts'
import { announceDeprecations } from './http/server/deprecations.ts'
import { addCommonHeaders, checkRequestHeads } from './http/server/headers.ts'
import { enforceLifecycle, type Lifecycle } from './http/server/lifecycle.ts'
import { logOptions, type LogStream, ResponseLog } from './http/server/log.ts'
import { handleOtherMethods } from './http/server/methods.ts'
import { schemaController } from './http/server/schema-controller.ts'
import { enforceMinimumDataRate } from './http/server/slow-bodies.ts'
import { handleClientError, handleExpectAndConnect } from './http/server/sockets.ts'
import { registerTokens, type TokensConfig } from './http/tokens/tokens.ts'

/** Longer than the 60 seconds for which common load balancers keep an idle connection. */
const defaultKeepAliveSeconds = 72

/** The parts of an application. */
export interface AppParts {
  /** The services of the handlers, except those that other parts become. */
  services: Omit<Services, 'tokens' | 'lifecycle' | 'publicUrl' | 'corsOrigins' | 'clientAddress' | 'contract'>
  tokens: TokensConfig
  lifecycle: Lifecycle
  logLevel: Config['logLevel']
  /** The URL under which clients see the service, without a slash at its end. Default: empty, for an unknown one. */
  publicUrl?: string
  /** The origins whose scripts may use the service. Default: none but its own. */
  corsOrigins?: readonly string[]
  /** How long an idle connection stays open. Default: {@link defaultKeepAliveSeconds}. */
  keepAliveSeconds?: number
  /** Requests per minute. Default: unlimited. */
  limits?: Quotas | undefined
  /** Addresses and CIDR ranges of the proxies whose forwarded addresses are trusted. Default: none. */
  trustProxy?: string[] | undefined
  /** The destination of log lines. Default: standard output. */
  log?: LogStream
  /** The headers of deprecated operations. Default: as the contract states them. */
  deprecations?: Deprecations
  /** The handlers of the operations. Default: those of the service. */
  handlers?: Handlers
}

/** The options of the server. Times are in milliseconds. */
const serverOptions = {
  bodyLimit: maxBodyBytes,
  // How long a connection may be idle during a request, such as that of a client which stops reading the response.
  connectionTimeout: 60_000,
  // Node.js checks `headersTimeout` at this interval. Its default of 30 seconds would enforce it late.
  http: { headersTimeout: 10_000, connectionsCheckingInterval: 1_000, requireHostHeader: false },
  routerOptions: {
    ...pathOptions,
    // The contract decodes the query string.
    querystringParser: () => ({})
  },
  genReqId: () => crypto.randomUUID(),
  // Requests that arrive while the server closes are served.
  return503OnClosing: false,
  forceCloseConnections: 'idle' as const,
  logController: new ResponseLog(),
  clientErrorHandler: handleClientError,
  schemaController
} satisfies FastifyHttpOptions<Server>

/** An application, and the services that its handlers use. */
export interface Application {
  app: FastifyInstance
  services: Services
}

/** Builds the application. It does not listen yet. */
export async function buildApp (parts: AppParts): Promise<Application> {
  const { lifecycle, logLevel, log = process.stdout, handlers = ownHandlers } = parts
  const { publicUrl = '', corsOrigins = [], trustProxy = [] } = parts
  const clientAddress = createClientAddress(trustProxy)
  const limits = createRateLimiter(parts.limits, clientAddress)
  const app = Fastify({
    ...serverOptions,
    keepAliveTimeout: 1_000 * (parts.keepAliveSeconds ?? defaultKeepAliveSeconds),
    trustProxy: trustProxy.length > 0 && trustProxy,
    frameworkErrors: handleUnroutable(limits),
    logger: logOptions(logLevel, log)
  })
  handleExpectAndConnect(app.server)
  enforceMinimumDataRate(app.server)
  addCommonHeaders(app)
  announceDeprecations(app, parts.deprecations)
  await allowOrigins(app, corsOrigins)
  checkRequestHeads(app, limits)
  enforceLifecycle(app, lifecycle)
  handleOtherMethods(app)
  handleErrors(app, publicUrl)
  registerBodyParsers(app)
  const tokens = await registerTokens(app, parts.tokens, publicUrl)
  const contract = servedContract(publicUrl)
  const services = { ...parts.services, lifecycle, tokens, publicUrl, corsOrigins, clientAddress, contract }
  bindOperations(app, handlers, services, limits)
  await serveDocs(app, services)
  serveDocuments(app, services)
  return { app, services }
}
