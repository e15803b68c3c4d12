import type { Document } from '../document.ts'
import { isObject, mapped, type Members } from './members.ts'
import { schema30 } from './schema.ts'

/** An OpenAPI 3.0 document. */
export interface Document30 { openapi: string, info: Members, paths: Members, components: Members }

/**
 * The contract as OpenAPI 3.0.3, for programs that do not know 3.1. Its schemas accept the same values. A request body
 * has one media type, since generators of 3.0 clients cannot choose, and a token is a security scheme of its own beside
 * the password flow.
 *
 * @throws {Error} if a schema has a keyword that OpenAPI 3.0 lacks
 */
export function document30 (document: Document): Document30 {
  const { info: { summary, ...info }, components } = document
  const { identifier, ...license } = { ...info.license }
  const url = identifier && { url: `https://spdx.org/licenses/${identifier}.html` }
  const bearer = { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'An access token.' }
  return {
    ...convert(document, document) as Document30,
    openapi: '3.0.3',
    info: { ...info, license: { ...license, ...url } },
    components: {
      ...convert(components, document) as Members,
      schemas: mapped(components.schemas, (schema) => schema30(schema, document)),
      securitySchemes: { ...components.securitySchemes, bearer }
    }
  }
}

/** Converts the schemas, request bodies and security requirements within a part of the document. */
function convert (part: unknown, document: Document): unknown {
  if (Array.isArray(part)) return part.map((item) => convert(item, document))
  if (!isObject(part)) return part
  return mapped(part, (value, key) => {
    if (key === 'examples' || key === 'example') return value
    if (key === 'schema' || key === 'x-item-schema') return schema30(value, document)
    if (key === 'security') return withToken(value as Members[])
    return convert(key === 'requestBody' ? withOneMediaType(value as Members) : value, document)
  })
}

/** JSON or, for a file, the media type that leaves it to the service to recognize the format; otherwise the first. */
function withOneMediaType ({ content, ...body }: Members): Members {
  const offered = Object.entries(content as Members)
  const preferred = ['application/json', 'application/octet-stream'].flatMap((name) =>
    offered.filter(([mediaType]) => mediaType === name))
  return { ...body, content: Object.fromEntries([...preferred, ...offered].slice(0, 1)) }
}

/** The alternatives by which an operation is secured, and the token alone. An operation without any is open to all. */
function withToken (alternatives: Members[]): Members[] {
  return alternatives.length === 0 ? [] : [...alternatives, { bearer: [] }]
}
