import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import compress from '@fastify/compress'
import swagger, { type StaticDocumentSpec } from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { document } from '../../contract/document.ts'
import type { Services } from '../handler.ts'
import { fingerprint } from '../../domain/fingerprint.ts'
import { cacheable, cachedForever, revalidated } from '../messages/documents.ts'

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

const uiConfig = {
  layout: 'BaseLayout',
  deepLinking: true,
  persistAuthorization: false,
  displayRequestDuration: true,
  tryItOutEnabled: true,
  defaultModelsExpandDepth: 0
}

/** What the URLs of the page's files end with. It changes with their content, so that caches need not ask for them. */
const version = `?v=${fingerprint([packageVersion(), theme, uiConfig])}`

/**
 * Serves Swagger UI with the contract at /docs. Swagger UI keeps a login, with its password, as long as the page is
 * open and stores it nowhere.
 */
export async function serveDocs (
  app: FastifyInstance,
  { publicUrl, contract }: Pick<Services, 'publicUrl' | 'contract'>
): Promise<void> {
  await app.register(async (docs) => { await register(docs, publicUrl, contract.document) })
}

async function register (docs: FastifyInstance, publicUrl: string, document: object): Promise<void> {
  docs.addHook('onSend', revalidate)
  // The files of Swagger UI have 2 MB.
  await docs.register(compress, { encodings: ['br', 'gzip'] })
  await docs.register(swagger, { mode: 'static', specification: { document } as StaticDocumentSpec })
  await docs.register(swaggerUi, {
    routePrefix: '/docs',
    indexPrefix: publicUrl === '' ? '' : new URL(publicUrl).pathname,
    uiHooks: { onRequest: redirectRelatively },
    staticCSP: contentSecurityPolicy,
    theme,
    uiConfig,
    initOAuth: {}
  })
}

/**
 * Lets caches keep what has a version in its URL, and ask for the rest each time. Adds an ETag to the texts of the
 * documentation: the files of Swagger UI have one already.
 */
async function revalidate (request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
  if (reply.statusCode !== 200) return payload
  const caching = request.url.endsWith(version) ? cachedForever : revalidated
  reply.header('Cache-Control', caching)
  if (typeof payload !== 'string') return payload
  const text = String(reply.getHeader('Content-Type')).startsWith('text/html') ? withVersions(payload) : payload
  const { status, headers } = cacheable(text, request.headers['if-none-match'], caching)
  reply.code(status).headers(headers)
  if (status === 200) return text
  // Fastify's own hook for HEAD measures the text.
  return request.method === 'HEAD' ? '' : null
}

/** Swagger UI would redirect to the path of the page without the path of the public URL. */
function redirectRelatively ({ routeOptions }: FastifyRequest, reply: FastifyReply, next: () => void): void {
  if (routeOptions.url === '/docs/static/index.html') void reply.redirect('../')
  else next()
}

/** The page with versions in the URLs of its files. */
function withVersions (page: string): string {
  return page.replaceAll(/(?<=(?:href|src)="[^"]+)(?=")/g, version)
}

function packageVersion (): string {
  return createRequire(import.meta.url)('@fastify/swagger-ui/package.json').version
}

function fileOfPage (name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
}
