import { operations } from '../../generated/operations.ts'
import { decodeBoolean, decodeInteger } from './decoding.ts'
import {
  escapePointer, locate, type MediaType, type Operation, type Parameter, parametersOf, type Located, type RequestBody,
  type Schema
} from './document.ts'
import { violations } from './messages.ts'
import type { InvalidInput, OperationId } from './operations.ts'
import { compileAt, compileMembers } from './schemas.ts'
import { type Pairs, parsePairs } from './urlencoded.ts'

/** What a request brought: percent-decoded path parameters, the query as it came, and the body as it was parsed. */
export interface Received {
  path: Record<string, string>
  query: string
  /** By their names in lower case. */
  headers: Record<string, string | string[] | undefined>
  body: Body
}

/** A body: absent, or a value of a media type and the names that came more than once, as they can in a form. */
export type Body = { mediaType: string, value: unknown, repeated: string[] } | undefined

/** A request as the contract describes it, or every rule of the contract that it breaks. */
export type Read =
  | { input: { path: unknown, query: unknown, headers: unknown, body: unknown } }
  | { errors: InvalidInput[] }

/** The sentence about a parameter, or a member of a form, that was sent more than once. */
export const repeatedParameter = 'Parameter should be given once'

/** How an operation wants to be asked. */
export interface RequestContract {
  /** The media types of the body; none where the operation takes none. */
  mediaTypes: readonly string[]
  /** Validates a request and fills in defaults. */
  read: (received: Received) => Read
}

/** Makes the reader of an operation's requests. */
export function requestContract (id: OperationId): RequestContract {
  const { path, method, defaults } = operations[id]
  const operation = locate<Operation>(['paths', path, method.toLowerCase()])
  const requestBody = locate<RequestBody | undefined>(['requestBody'], operation)
  const mediaTypes = Object.keys(requestBody.value?.content ?? {})
  const parameters = parametersOf(path, method)
  const readPath = parameterReader('path', parameters)
  const readQuery = parameterReader('query', parameters)
  const pickHeaders = headerPicker(parameters)
  const readHeaders = parameterReader('header', parameters)
  const checkers = new Map(mediaTypes.map((mediaType) =>
    [mediaType, bodyChecker(locate<MediaType>(['content', mediaType], requestBody))]))

  function bodyErrors (body: Body): InvalidInput[] {
    if (checkers.size === 0) return []
    const check = checkers.get(body?.mediaType ?? '')
    // Nothing passes that no schema was held against.
    if (body === undefined || check === undefined) return [{ in: 'body', pointer: '', message: 'Body required' }]
    return check(body)
  }

  return {
    mediaTypes,
    read ({ path: inPath, query: inQuery, headers: all, body }) {
      const path = readPath({ values: inPath, repeated: [] })
      const query = readQuery(parsePairs(inQuery))
      const headers = readHeaders({ values: pickHeaders(all), repeated: [] })
      const errors = [...path.errors, ...query.errors, ...headers.errors, ...bodyErrors(body)]
      if (errors.length > 0) return { errors }
      const input = {
        path: path.values, query: { ...defaults, ...query.values }, headers: headers.values, body: body?.value
      }
      return { input }
    }
  }
}

/** Picks the headers that the contract names, by the names that it has for them. */
function headerPicker (parameters: Array<Located<Parameter>>) {
  const names = parameters.filter(({ value }) => value.in === 'header').map(({ value }) => value.name)
  return (headers: Received['headers']): Record<string, string> => Object.fromEntries(names.flatMap((name) => {
    const value = headers[name.toLowerCase()]
    return value === undefined ? [] : [[name, String(value)]]
  }))
}

function parameterReader (part: 'path' | 'query' | 'header', all: Array<Located<Parameter>>) {
  const parameters = all.filter((parameter) => parameter.value.in === part)
  const schemas = new Map(parameters.map((parameter) =>
    [parameter.value.name, locate<Schema>(['schema'], parameter)]))
  const decoders = new Map([...schemas].map(([name, schema]) => [name, decoderOf(schema.value)]))
  const required = parameters.filter(({ value }) => value.required).map(({ value }) => value.name)
  const validate = compileMembers(
    Object.fromEntries([...schemas].map(([name, schema]) => [name, schema.pointer])),
    required
  )

  return (received: Pairs): { values: Record<string, unknown>, errors: InvalidInput[] } => {
    const values: Record<string, unknown> = { ...received.values }
    for (const [name, decode] of decoders) if (name in values) values[name] = decode(String(values[name]))
    return { values, errors: [...repeatedErrors(received.repeated, part), ...violations(validate, values, part)] }
  }
}

function decoderOf ({ type }: Schema): (text: string) => unknown {
  if (type === 'integer') return decodeInteger
  return type === 'boolean' ? decodeBoolean : String
}

function bodyChecker (mediaType: Located<MediaType>): (body: NonNullable<Body>) => InvalidInput[] {
  // What comes item by item is held against the schema of its items as it is read.
  if ('x-item-schema' in mediaType.value) return () => []
  const schema = locate<Schema>(['schema'], mediaType)
  const validate = compileAt(schema.pointer)
  // What a schema does not name is refused by a closed one, and ignored by an open one however often it comes.
  const named = new Set(Object.keys({ ...schema.value.properties }))
  return (body: NonNullable<Body>): InvalidInput[] => {
    const repeated = body.repeated.filter((name) => named.has(name))
    return [...repeatedErrors(repeated, 'body'), ...violations(validate, body.value, 'body')]
  }
}

function repeatedErrors (names: string[], part: InvalidInput['in']): InvalidInput[] {
  return names.map((name) => ({ in: part, pointer: `/${escapePointer(name)}`, message: repeatedParameter }))
}
