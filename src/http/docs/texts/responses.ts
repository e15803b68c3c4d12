import {
  type Document, type Located, locate, type MediaType, type Operation, operationsOf, type RequestBody, type Response,
  type Responses, rootOf
} from '../../../contract/document.ts'
import { oneLine, type SchemaPart, typeText } from './schemas.ts'

/** The content of a body, and the name of its media type. */
type Content = Located<MediaType> & { name: string }

/** The media types of a request or a response. */
export function mediaTypesOf (part: Located<RequestBody | Response | undefined>): Content[] {
  return Object.keys(part.value?.content ?? {}).map((name) =>
    ({ name, ...locate<MediaType>(['content', name], part) }))
}

/** A response of an operation. Its name is that of the reference to it; empty without one. */
interface NamedResponse { status: string, name: string }

function responsesOf (operation: Located<Operation>): NamedResponse[] {
  return Object.entries(operation.value.responses as Responses).map(([status, response]) =>
    ({ status, name: '$ref' in response ? response.$ref.replace(/^.*\//, '') : '' }))
}

/** The names of the responses that half of the operations have. */
export function sharedResponses (contract: Document): Set<string> {
  const operations = operationsOf(contract).map(({ path, method }) =>
    locate<Operation>(['paths', path, method], rootOf(contract)))
  const uses = Map.groupBy(operations.flatMap(responsesOf), ({ name }) => name)
  uses.delete('')
  return new Set([...uses].filter(([, { length }]) => 2 * length > operations.length).map(([name]) => name))
}

/** The responses of an operation: those of its own, and the names of the shared ones. */
export function responseTexts (operation: Located<Operation>, shared: ReadonlySet<string>): string[] {
  const responses = responsesOf(operation)
  const own = responses.filter(({ name }) => !shared.has(name))
  const common = responses.filter(({ name }) => shared.has(name))
  return [
    ...own.map(({ status }) => `${status}: ${responseText(locate<Response>(['responses', status], operation))}`),
    `Shared: ${common.map(({ status, name }) => `${status} ${name}`).join(', ')}`
  ]
}

/** A response in one line. */
export function responseText (response: Located<Response>): string {
  const { description, headers = {} } = response.value
  const bodies = mediaTypesOf(response).map(({ name, value: { schema } }) =>
    `\`${name}\` ${typeText(schema as SchemaPart)}`)
  const names = Object.keys(headers).map((name) => `\`${name}\``)
  return [
    oneLine(description),
    ...bodies.length > 0 ? [`Body: ${bodies.join('; ')}.`] : [],
    ...names.length > 0 ? [`Headers: ${names.join(', ')}.`] : []
  ].join(' ')
}
