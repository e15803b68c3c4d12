import type { Document } from '../../../contract/document.ts'
import { problemTypes } from '../../../contract/problems.ts'
import { oneLine } from './schemas.ts'

/** The index of the documentation for language models, in the format of llmstxt.org. `base` is the service's URL. */
export function llmsText (contract: Document, base: string): string {
  const { info: { title, summary = '' } } = contract
  const links = problemTypes(contract).map(({ type, status, description }) =>
    `- [${type}](${base}${type}): ${status}. ${oneLine(description)}`)
  return `# ${title}

> ${summary}

Every request and every response is validated against the contract. Log in with \`POST /auth/token\` and send the access
token as \`Authorization: Bearer <access_token>\`. An error response is a problem document (RFC 9457).

## Contract

- [Contract as Markdown](${base}/openapi.md): conventions, operations, schemas and problems
- [OpenAPI 3.1 as YAML](${base}/openapi.yaml): the contract as it was written
- [OpenAPI 3.1 as JSON](${base}/openapi.json): the same, for generators
- [OpenAPI 3.0 as JSON](${base}/openapi-3.0.json): for generators that do not know 3.1

## Problems

${links.join('\n')}

## Optional

- [Documentation](${base}/docs): Swagger UI, where people try operations
`
}
