import {
  type Document, type Located, locate, type MediaType, type Method, type Operation, type Parameter, parametersOf,
  type RequestBody, rootOf
} from '../../../contract/document.ts'
import { mediaTypesOf, responseTexts } from './responses.ts'
import { oneLine, type SchemaPart, typeText } from './schemas.ts'

/**
 * An operation of the contract as Markdown.
 *
 * @param shared - the names of the responses that are described once for all operations
 */
export function operationText (contract: Document, path: string, method: Method, shared: ReadonlySet<string>): string {
  const operation = locate<Operation>(['paths', path, method], rootOf(contract))
  const { operationId, summary = '', description = '', security = [] } = operation.value
  const scopes = security.flatMap((requirement) => Object.values(requirement).flat())
  const access = security.length === 0 ? 'no token' : `scope ${scopes.map((scope) => `\`${scope}\``).join(', ')}`
  return [
    `### ${method.toUpperCase()} ${path}\n`,
    `${summary}. Operation \`${operationId}\`, ${access}.\n`,
    `${description.trim()}\n`,
    ...list('Parameters', parametersOf(path, method, rootOf(contract)).map(({ value }) => parameterText(value))),
    ...list('Request body', contentTexts(locate<RequestBody | undefined>(['requestBody'], operation))),
    ...list('Responses', responseTexts(operation, shared))
  ].join('\n')
}

function list (title: string, items: string[]): string[] {
  return items.length === 0 ? [] : [`${title}:\n`, ...items.map((item) => `- ${item}`), '']
}

function parameterText ({ name, in: place, required, schema, description = '' }: Parameter): string {
  const presence = required === true ? ', required' : ''
  return `\`${name}\` in ${place}${presence}: ${typeText(schema as SchemaPart)}. ${oneLine(description)}`.trim()
}

/** The media types of a body with their schemas and an example. */
function contentTexts (body: Located<RequestBody | undefined>): string[] {
  return mediaTypesOf(body).map((content) => {
    const { schema, 'x-item-schema': item } = content.value
    const rows = item === undefined ? '' : `, each row ${typeText(item)}`
    return `\`${content.name}\`: ${typeText(schema as SchemaPart)}${rows}${exampleText(content)}`
  })
}

/** The first example of a body that is JSON or a form. */
function exampleText (content: Located<MediaType>): string {
  const names = Object.keys(content.value.examples ?? {}).slice(0, 1)
  const values = names.map((name) => locate<{ value: unknown }>(['examples', name], content).value.value)
  return values.map((value) => typeof value === 'object' ? `, for instance \`${JSON.stringify(value)}\`` : '').join('')
}
