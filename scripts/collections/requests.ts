import {
  document, locate, type Located, type MediaType, type Operation, operationsOf, type Parameter, parametersOf,
  type RequestBody, type Schema
} from '../../src/contract/document.ts'

/** A request of a collection, with values from the examples of the contract. `{{name}}` is a variable. */
export interface CollectionRequest {
  name: string
  description: string
  method: string
  /** As the contract writes it, such as `/employees/{emp_id}`. */
  path: string
  needsToken: boolean
  /** Whether the response has the tokens of a session, which other requests use. */
  issuesTokens: boolean
  parameters: Field[]
  body: Body | undefined
}

/** A parameter, or a member of a form. */
export interface Field {
  name: string
  in: string
  value: string
  description: string
  /** Whether it is sent. One that is optional would filter a list or refuse a change. */
  enabled: boolean
}

export type Body = { mediaType: string } & ({ text: string } | { fields: Field[] })

/** The requests of a tag of the contract. */
export interface Folder { name: string, description: string, requests: CollectionRequest[] }

/** The members of forms that a user states once for all requests, or that a login returns. */
const variables: Record<string, Record<string, string>> = {
  issueToken: { username: '{{username}}', password: '{{password}}', refresh_token: '{{refreshToken}}' },
  revokeToken: { token: '{{refreshToken}}' }
}

/** The tags of the contract in its order, each with its operations. */
export function folders (): Folder[] {
  const operations = operationsOf(document)
  return document.tags.map(({ name, description = '' }) => ({
    name,
    description,
    requests: operations.filter(({ operation }) => operation.tags[0] === name)
      .flatMap(({ path, method }) => requests(path, method))
  }))
}

/** The requests of an operation: one, or one for each form that the contract has as an example. */
function requests (path: string, method: string): CollectionRequest[] {
  const operation = locate<Operation>(['paths', path, method])
  const { operationId, summary = operationId, description = '', security = [] } = operation.value
  const bodies = bodiesOf(operation)
  const common = {
    description,
    method: method.toUpperCase(),
    path,
    needsToken: security.length > 0,
    issuesTokens: operationId === 'issueToken',
    parameters: parametersOf(path, method).map(parameter)
  }
  if (bodies.length < 2) return [{ name: summary, body: bodies[0]?.body, ...common }]
  return bodies.map(({ name, body }) => ({ name: `${summary}: ${name}`, body, ...common }))
}

function parameter (part: Located<Parameter>): Field {
  const { name, in: place, required = false, description = '', examples = {} } = part.value
  const [example] = Object.keys(examples)
  const schema = locate<Schema>(['schema'], part).value
  const value: unknown = example === undefined
    ? schema.default ?? schema.enum?.[0] ?? schema.examples?.[0] ?? ''
    : locate(['examples', example, 'value'], part).value
  return { name, in: place, value: String(value), description, enabled: required }
}

/** The bodies of the first media type with examples: of a form each example, otherwise the first one. */
function bodiesOf (operation: Located<Operation>): Array<{ name: string, body: Body }> {
  const content = locate<RequestBody | undefined>(['requestBody'], operation).value?.content ?? {}
  const [mediaType] = Object.entries(content).find(([, { examples }]) => examples !== undefined) ?? []
  if (mediaType === undefined) return []
  const part = locate<MediaType>(['requestBody', 'content', mediaType], operation)
  const examples = Object.keys(part.value.examples ?? {}).map((name) =>
    ({ name, value: locate<unknown>(['examples', name, 'value'], part).value }))
  if (mediaType !== 'application/x-www-form-urlencoded') {
    return examples.slice(0, 1).map(({ name, value }) =>
      ({ name, body: { mediaType, text: typeof value === 'string' ? value : JSON.stringify(value, null, 2) } }))
  }
  const known = variables[operation.value.operationId] ?? {}
  return examples.map(({ name, value }) => ({
    name,
    body: {
      mediaType,
      fields: Object.entries(value as Record<string, string>).map(([name, text]) =>
        ({ name, in: 'body', value: known[name] ?? text, description: '', enabled: true }))
    }
  }))
}
