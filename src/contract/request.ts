import { operations } from '../../generated/operations.ts'
import {
  escape, locate, type Operation, type Parameter, parametersOf, type Place, type RequestBody, type Schema
} from './document.ts'
import { violations } from './messages.ts'
import type { InvalidInput, OperationId } from './operations.ts'
import { compileAt, compileMembers } from './schemas.ts'
import { type Pairs, parsePairs } from './urlencoded.ts'

/** What a request brought: percent-decoded path parameters, the query as it came, and the body as it was parsed. */
export interface Received {
  path: Record<string, string>
  query: string
  body: Body
}

/** A body: absent, or a value and the names that came more than once, as they can in a form. */
export type Body = { value: unknown, repeated: string[] } | undefined

/** A request as the contract describes it, or every rule of the contract that it breaks. */
export type Read =
  | { input: { path: unknown, query: unknown, body: unknown } }
  | { errors: InvalidInput[] }

/** How an operation wants to be asked. */
export interface RequestContract {
  /** The media type of the body; undefined where the operation takes none. */
  mediaType: string | undefined
  /** Validates a request and fills in defaults. */
  read: (received: Received) => Read
}

/** Makes the reader of an operation's requests. */
export function requestContract (id: OperationId): RequestContract {
  const { path, method, defaults } = operations[id]
  const operation = locate<Operation>(['paths', path, method.toLowerCase()])
  const requestBody = locate<RequestBody | undefined>(['requestBody'], operation)
  const [mediaType] = Object.keys(requestBody.value?.content ?? {})
  const parameters = parametersOf(path, method)
  const readPath = parameterReader('path', parameters)
  const readQuery = parameterReader('query', parameters)
  const checkBody = mediaType === undefined
    ? () => []
    : bodyChecker(locate<Schema>(['content', mediaType, 'schema'], requestBody))

  return {
    mediaType,
    read (received) {
      const path = readPath({ values: received.path, repeated: [] })
      const query = readQuery(parsePairs(received.query))
      const errors = [...path.errors, ...query.errors, ...checkBody(received.body)]
      if (errors.length > 0) return { errors }
      const input = { path: path.values, query: { ...defaults, ...query.values }, body: received.body?.value }
      return { input }
    }
  }
}

function parameterReader (part: 'path' | 'query', all: Array<Place<Parameter>>) {
  const parameters = all.filter((parameter) => parameter.value.in === part)
  const schemas = new Map(parameters.map((parameter) =>
    [parameter.value.name, locate<Schema>(['schema'], parameter)]))
  const integers = [...schemas].filter(([, schema]) => schema.value.type === 'integer').map(([name]) => name)
  const required = parameters.filter(({ value }) => value.required).map(({ value }) => value.name)
  const validate = compileMembers(
    Object.fromEntries([...schemas].map(([name, schema]) => [name, schema.pointer])),
    required
  )

  return (received: Pairs): { values: Record<string, unknown>, errors: InvalidInput[] } => {
    const values: Record<string, unknown> = { ...received.values }
    for (const name of integers) if (name in values) values[name] = decodeInteger(String(values[name]))
    return { values, errors: [...repeatedErrors(received.repeated, part), ...violations(validate, values, part)] }
  }
}

/** The number that a plain decimal stands for; other text stays what it is, which no integer schema allows. */
function decodeInteger (text: string): number | string {
  return /^(0|-?[1-9][0-9]*)$/.test(text) ? Number(text) : text
}

function bodyChecker (schema: Place<Schema>) {
  const validate = compileAt(schema.pointer)
  // What a schema does not name is refused by a closed one, and ignored by an open one however often it comes.
  const named = new Set(Object.keys({ ...schema.value.properties }))
  return (body: Body): InvalidInput[] => {
    if (body === undefined) return [{ in: 'body', pointer: '', message: 'Body required' }]
    const repeated = body.repeated.filter((name) => named.has(name))
    return [...repeatedErrors(repeated, 'body'), ...violations(validate, body.value, 'body')]
  }
}

function repeatedErrors (names: string[], part: InvalidInput['in']): InvalidInput[] {
  return names.map((name) => ({ in: part, pointer: `/${escape(name)}`, message: 'Parameter should be given once' }))
}
