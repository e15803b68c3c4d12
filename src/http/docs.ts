import swagger, { type StaticDocumentSpec } from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { document } from '../contract/document.ts'

/** Allows the files of the documentation only. Swagger UI sets styles by script, which needs `unsafe-inline`. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'"
].join('; ')

/** Serves Swagger UI with the contract at /docs. */
export async function serveDocs (app: FastifyInstance): Promise<void> {
  await app.register(swagger, { mode: 'static', specification: { document: document as object } as StaticDocumentSpec })
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: contentSecurityPolicy,
    uiConfig: { deepLinking: true, persistAuthorization: true, displayRequestDuration: true, tryItOutEnabled: true },
    initOAuth: {}
  })
}
