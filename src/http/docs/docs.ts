import { readFileSync } from 'node:fs'
import swagger, { type StaticDocumentSpec } from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { document } from '../../contract/document.ts'

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

/** The page without Swagger UI's bar, and with files that extend it. */
const theme = {
  title: document.info.title,
  css: [{ filename: 'page.css', content: fileOfPage('page.css') }],
  js: [{ filename: 'page.js', content: fileOfPage('page.js') }],
  favicon: [{ filename: 'icon.svg', rel: 'icon', type: 'image/svg+xml', sizes: 'any', content: fileOfPage('icon.svg') }]
}

/**
 * Serves Swagger UI with the contract at /docs. Swagger UI keeps a login, with its password, as long as the page is
 * open and stores it nowhere.
 */
export async function serveDocs (app: FastifyInstance): Promise<void> {
  await app.register(swagger, { mode: 'static', specification: { document: document as object } as StaticDocumentSpec })
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: contentSecurityPolicy,
    theme,
    uiConfig: {
      layout: 'BaseLayout',
      deepLinking: true,
      persistAuthorization: false,
      displayRequestDuration: true,
      tryItOutEnabled: true,
      defaultModelsExpandDepth: 0
    },
    initOAuth: {}
  })
}

function fileOfPage (name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
}
