import type { FastifyInstance } from 'fastify'
import { problemTypes } from '../../contract/problems.ts'
import { fingerprint } from '../../domain/fingerprint.ts'
import type { Services } from '../handler.ts'
import { cacheable, revalidated } from '../messages/documents.ts'
import { documentPaths } from './paths.ts'
import { contentSecurityPolicy, listPage, problemPage } from './problems/pages.ts'
import { contractMarkdown } from './texts/contract.ts'
import { llmsText } from './texts/llms.ts'

/** A document, with the headers that it is always sent with. */
interface PreparedDocument { body: string, tag: string, headers: Record<string, string> }

/**
 * Serves the pages of the problem types, and the contract for language models. They are part of the documentation and
 * not operations of the contract: clients that are generated have no use for them. All are made at the first request.
 */
export function serveDocuments (
  app: FastifyInstance,
  { contract, publicUrl }: Pick<Services, 'contract' | 'publicUrl'>
): void {
  let documents: Map<string, PreparedDocument> | undefined
  for (const path of documentPaths) {
    app.get<{ Params: { name?: string } }>(path, async ({ params: { name = '' }, headers }, reply) => {
      documents ??= prepare(contract.document, publicUrl)
      const prepared = documents.get(path.replace(':name', name))
      if (prepared === undefined) {
        reply.callNotFound()
        return reply
      }
      const { body, tag } = prepared
      const answer = cacheable(body, headers['if-none-match'], revalidated, tag)
      return reply.code(answer.status).headers({ ...prepared.headers, ...answer.headers }).send(answer.body)
    })
  }
}

function prepare (contract: Services['contract']['document'], publicUrl: string): Map<string, PreparedDocument> {
  const base = publicUrl === '' ? '' : new URL(publicUrl).pathname.replace(/\/$/, '')
  const problems = problemTypes(contract)
  return new Map([
    ['/llms.txt', text('text/plain', llmsText(contract, publicUrl))],
    ['/openapi.md', text('text/markdown', contractMarkdown(contract))],
    ['/problems', page(listPage(problems, base))],
    ...problems.map((problem): [string, PreparedDocument] => [problem.type, page(problemPage(problem, base))])
  ])
}

function page (body: string): PreparedDocument {
  const { tag, headers } = text('text/html', body)
  return { body, tag, headers: { ...headers, 'Content-Security-Policy': contentSecurityPolicy } }
}

function text (mediaType: string, body: string): PreparedDocument {
  return { body, tag: fingerprint([body]), headers: { 'Content-Type': `${mediaType}; charset=utf-8` } }
}
